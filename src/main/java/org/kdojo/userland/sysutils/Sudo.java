package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.sched.Cred;
import org.kdojo.kernel.sched.WaitStatus;
import org.kdojo.kernel.syscall.Waited;
import org.kdojo.userland.Accounts;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** sudo(8): one command as root, for the members of group sudo, without a password as this box's sudoers has it. */
final class Sudo implements Command {
    private static final String SECURE_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private String target = "root";
    private String group;
    private String directory;
    private boolean shell;
    private boolean login;
    private boolean list;
    private boolean keepEnvironment;
    private boolean home;

    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "+AbBD:Eeg:Hh::iKklnPp:R:r:Ssu:vV", GetOpt.with("user", 'u'), GetOpt.with("group", 'g'),
                GetOpt.flag("login", 'i'), GetOpt.flag("shell", 's'), GetOpt.flag("list", 'l'), GetOpt.flag("non-interactive", 'n'),
                GetOpt.maybe("preserve-env", 'E'), GetOpt.flag("set-home", 'H'), GetOpt.with("chdir", 'D'), GetOpt.flag("help", 'h'),
                GetOpt.flag("version", 'V'), GetOpt.flag("validate", 'v'), GetOpt.flag("reset-timestamp", 'k'),
                GetOpt.flag("remove-timestamp", 'K'), GetOpt.flag("stdin", 'S'), GetOpt.with("prompt", 'p'));
        boolean nothingToRun = false;
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'u' -> target = options.argument();
                case 'g' -> group = options.argument();
                case 'i' -> login = true;
                case 's' -> shell = true;
                case 'l' -> list = true;
                case 'E' -> keepEnvironment = true;
                case 'H' -> home = true;
                case 'D' -> directory = options.argument();
                case 'v', 'K', 'k' -> nothingToRun = true;
                case 'V' -> {
                    p.out().println("Sudo version 1.9.13p3");
                    return 0;
                }
                case 'h' -> {
                    p.out().print("sudo - run a command as another user\n\n" + USAGE);
                    return 0;
                }
                case '?' -> {
                    return usage(p);
                }
                default -> {
                    // -n, -S, -p, -b: no password is ever asked here.
                }
            }
        }
        Accounts accounts = new Accounts(p.sys());
        Accounts.User caller = accounts.user(p.sys().credentials().uid());
        Accounts.User user = target.startsWith("#") ? accounts.user(number(target.substring(1))) : accounts.user(target);
        if (user == null) {
            p.error("unknown user " + target);
            p.error("error initializing audit plugin sudoers_audit");
            return 1;
        }
        if (caller == null) {
            p.error("you do not exist in the passwd database");
            return 1;
        }
        if (!allowed(p, accounts, caller)) {
            p.error("a password is required");
            return 1;
        }
        if (list) {
            return list(p, caller);
        }
        if (options.operands().isEmpty() && !shell && !login) {
            return nothingToRun ? 0 : usage(p);
        }
        return start(p, accounts, caller, user, options.operands());
    }

    private static boolean allowed(Proc p, Accounts accounts, Accounts.User caller) {
        Accounts.Group sudoers = accounts.group("sudo");
        return caller.uid() == Cred.ROOT || sudoers != null && p.sys().credentials().inGroup(sudoers.gid());
    }

    private int start(Proc p, Accounts accounts, Accounts.User caller, Accounts.User user, List<String> operands) throws ErrnoException {
        Map<String, String> environment = environment(p, caller, user);
        List<String> argv = new ArrayList<>(operands);
        while (!argv.isEmpty() && argv.getFirst().indexOf('=') > 0) {
            String[] setting = argv.removeFirst().split("=", 2);
            environment.put(setting[0], setting[1]);
        }
        if (shell || login) {
            String program = login || p.env("SHELL") == null ? user.shell() : p.env("SHELL");
            String line = String.join(" ", argv.stream().map(Sudo::quoted).toList());
            argv = new ArrayList<>(List.of(program));
            if (!line.isEmpty()) {
                argv.addAll(List.of("-c", line));
            }
        }
        if (argv.isEmpty()) {
            return usage(p);
        }
        String file = Become.find(p.sys(), SECURE_PATH, argv.getFirst());
        if (file == null || !exists(p, file)) {
            return notFound(p, argv.getFirst());
        }
        if (login) {
            argv.set(0, "-" + argv.getFirst().substring(argv.getFirst().lastIndexOf('/') + 1));
        }
        environment.put("SUDO_COMMAND", String.join(" ", operands.isEmpty() ? List.of(file) : commandLine(file, operands)));
        p.out().flush();
        return wait(p, accounts, user, file, argv, Become.list(environment));
    }

    private static List<String> commandLine(String file, List<String> operands) {
        List<String> line = new ArrayList<>(operands);
        line.set(0, file);
        return line;
    }

    private static boolean exists(Proc p, String file) {
        try {
            p.sys().stat(file);
            return true;
        } catch (ErrnoException e) {
            return e.errno() != Errno.ENOENT;
        }
    }

    private int notFound(Proc p, String program) {
        p.error(program + ": command not found");
        if (List.of("cd", "export", "source", ".", "alias", "umask", "exit", "set", "unset", "ulimit", "exec", "eval", "read").contains(program)) {
            p.error("\"" + program + "\" is a shell built-in command, it cannot be run directly.");
            p.error("the -s option may be used to run a privileged shell.");
            if (program.equals("cd")) {
                p.error("the -D option may be used to run a command in a specific directory.");
            }
        }
        return 1;
    }

    private int wait(Proc p, Accounts accounts, Accounts.User user, String file, List<String> argv, List<String> environment)
            throws ErrnoException {
        Waited child = p.sys().forkAndWait(sys -> {
            try {
                // The file has the set-user-ID bit: sudo runs as root already, and becomes the target altogether.
                sys.setresuid(0, 0, 0);
                Accounts.Group wanted = group == null ? null : accounts.group(group);
                Become.user(sys, accounts, wanted == null ? user
                        : new Accounts.User(user.name(), user.uid(), wanted.gid(), user.gecos(), user.home(), user.shell()));
                if (login) {
                    sys.chdir(user.home());
                } else if (directory != null) {
                    sys.chdir(directory);
                }
                sys.execve(file, argv, environment);
                return 0;
            } catch (ErrnoException e) {
                p.error("unable to execute " + file + ": " + e.text());
                return 1;
            }
        });
        return child.status() instanceof WaitStatus.Killed killed ? 128 + killed.signal() : child.status().shellStatus();
    }

    private Map<String, String> environment(Proc p, Accounts.User caller, Accounts.User user) {
        Map<String, String> old = Become.environment(p);
        Map<String, String> environment = new LinkedHashMap<>();
        if (keepEnvironment) {
            environment.putAll(old);
        } else {
            for (String kept : List.of("TERM", "LANG", "LANGUAGE", "LC_ALL", "LS_COLORS", "DISPLAY", "XAUTHORITY")) {
                if (old.containsKey(kept)) {
                    environment.put(kept, old.get(kept));
                }
            }
        }
        environment.put("PATH", SECURE_PATH);
        environment.put("MAIL", "/var/mail/" + user.name());
        environment.put("LOGNAME", user.name());
        environment.put("USER", user.name());
        if (!keepEnvironment || home) {
            environment.put("HOME", user.home());
        }
        environment.put("SHELL", user.shell());
        environment.put("SUDO_USER", caller.name());
        environment.put("SUDO_UID", Integer.toString(caller.uid()));
        environment.put("SUDO_GID", Integer.toString(caller.gid()));
        return environment;
    }

    private static int list(Proc p, Accounts.User caller) {
        String host = p.sys().uname().nodename();
        p.out().print("Matching Defaults entries for " + caller.name() + " on " + host + ":\n"
                + "    env_reset, mail_badpass, secure_path=" + SECURE_PATH.replace(":", "\\:") + ", use_pty\n\n"
                + "User " + caller.name() + " may run the following commands on " + host + ":\n    (ALL : ALL) NOPASSWD: ALL\n");
        return 0;
    }

    /** -s and -i hand the command to a shell: what is not a plain character gets a backslash. */
    private static String quoted(String word) {
        StringBuilder out = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '$') {
                out.append('\\');
            }
            out.appendCodePoint(c);
        });
        return out.toString();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static final String USAGE = """
            usage: sudo -h | -K | -k | -V
            usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
            usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user] [command [arg ...]]
            usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] [VAR=value] [-i | -s] [command [arg ...]]
            usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...
            """;

    private static int usage(Proc p) {
        p.err().print(USAGE);
        return 1;
    }
}
