package org.kdojo.userland.sysutils;

import java.util.ArrayList;
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

/** su(1) of util-linux: a shell, or one command, as another user. The box's accounts have no passwords: only root may. */
final class Su implements Command {
    private static final String LOGIN_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games";
    private static final String ROOT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private String command;
    private String shell;
    private boolean login;
    private boolean preserve;

    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "c:fg:G:lmpPs:u:w:hV", GetOpt.with("command", 'c'), GetOpt.with("session-command", 'c'),
                GetOpt.flag("fast", 'f'), GetOpt.flag("login", 'l'), GetOpt.flag("preserve-environment", 'p'), GetOpt.flag("pty", 'P'),
                GetOpt.with("shell", 's'), GetOpt.with("group", 'g'), GetOpt.with("supp-group", 'G'), GetOpt.flag("help", 'h'),
                GetOpt.flag("version", 'V'));
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'c' -> command = options.argument();
                case 'l' -> login = true;
                case 'm', 'p' -> preserve = true;
                case 's' -> shell = options.argument();
                case 'h' -> {
                    return help(p);
                }
                case 'V' -> {
                    p.out().println("su from util-linux 2.38.1");
                    return 0;
                }
                case '?' -> {
                    return p.tryHelp(1);
                }
                default -> {
                    // -f, -g, -G, -P change nothing that can be seen here.
                }
            }
        }
        List<String> operands = new ArrayList<>(options.operands());
        if (!operands.isEmpty() && operands.getFirst().equals("-")) {
            login = true;
            operands.removeFirst();
        }
        String name = operands.isEmpty() ? "root" : operands.removeFirst();
        Accounts accounts = new Accounts(p.sys());
        Accounts.User user = accounts.user(name);
        if (user == null) {
            p.error("user " + name + " does not exist or the user entry does not contain all the required fields");
            return 1;
        }
        if (p.sys().credentials().uid() != Cred.ROOT) {
            p.err().print("Password: \n");
            p.error("Authentication failure");
            return 1;
        }
        return start(p, accounts, user, operands);
    }

    private int start(Proc p, Accounts accounts, Accounts.User user, List<String> operands) throws ErrnoException {
        String program = shell != null ? shell : preserve && p.env("SHELL") != null ? p.env("SHELL") : user.shell();
        List<String> argv = new ArrayList<>();
        String base = program.substring(program.lastIndexOf('/') + 1);
        argv.add(login ? "-" + base : base);
        if (command != null) {
            argv.add("-c");
            argv.add(command);
        }
        argv.addAll(operands);
        List<String> environment = environment(p, user, program);
        p.out().flush();
        Waited child = p.sys().forkAndWait(sys -> {
            try {
                Become.user(sys, accounts, user);
                if (login) {
                    sys.chdir(user.home());
                }
                sys.execve(program, argv, environment);
                return 0;
            } catch (ErrnoException e) {
                p.error("failed to execute " + program + ": " + e.text());
                return e.errno() == Errno.ENOENT ? 127 : 126;
            }
        });
        if (child.status() instanceof WaitStatus.Killed killed) {
            return 128 + killed.signal();
        }
        return child.status().shellStatus();
    }

    /** Without -l the caller's environment stays, but for HOME and SHELL, and USER and LOGNAME unless it becomes root. */
    private List<String> environment(Proc p, Accounts.User user, String program) {
        Map<String, String> environment = Become.environment(p);
        if (login) {
            String term = environment.get("TERM");
            environment.clear();
            if (term != null) {
                environment.put("TERM", term);
            }
            environment.put("PATH", user.uid() == Cred.ROOT ? ROOT_PATH : LOGIN_PATH);
        }
        if (login || !preserve) {
            environment.put("HOME", user.home());
            environment.put("SHELL", program);
            if (login || user.uid() != Cred.ROOT) {
                environment.put("USER", user.name());
                environment.put("LOGNAME", user.name());
            }
        }
        return Become.list(environment);
    }

    private static int help(Proc p) {
        p.out().print("""

                Usage:
                 su [options] [-] [<user> [<argument>...]]

                Become another user: root, unless one is named.

                Options:
                 -m, -p, --preserve-environment  keep the environment as it is
                 -, -l, --login                  as if the user had just logged in
                 -c, --command <command>         run that command and end
                 -s, --shell <shell>             use that shell
                 -h, --help                      this text
                 -V, --version                   the version
                """);
        return 0;
    }
}
