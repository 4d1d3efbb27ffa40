package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.fs.Mode;
import org.kdojo.kernel.fs.Stat;
import org.kdojo.kernel.sched.Signals;
import org.kdojo.userland.Accounts;
import org.kdojo.userland.Command;
import org.kdojo.userland.Proc;

/** fuser(1) of psmisc: the processes that use a file, and signals for them. Names and marks go to standard error, numbers to standard output. */
final class Fuser implements Command {
    /** A process with the marks of how it uses the file: {@code f} open, {@code F} open for writing, c, r, e. */
    private record User(Process process, boolean open, boolean writes, boolean cwd, boolean root, boolean program) {
        String marks() {
            return (open && writes ? "F" : open ? "f" : ".") + "";
        }

        /** In the short form an open file has no mark of its own. */
        String letters() {
            return (program ? "e" : "") + (cwd ? "c" : "") + (root ? "r" : "");
        }
    }

    private boolean kill;
    private boolean silent;
    private boolean verbose;
    private boolean showUser;
    private boolean mount;
    private boolean all;
    private boolean onlyWriters;
    private int signal = Signals.SIGKILL;

    @Override
    public int run(Proc p) throws ErrnoException {
        List<String> names = new ArrayList<>();
        boolean options = true;
        for (String arg : p.args()) {
            if (options && arg.equals("--")) {
                options = false;
            } else if (options && arg.startsWith("--")) {
                if (!longOption(arg)) {
                    p.err().print("fuser: unrecognized option '" + arg + "'\n");
                    p.err().print(USAGE);
                    return 1;
                }
            } else if (options && arg.startsWith("-") && arg.length() > 1) {
                Integer named = Kill.signal(arg.substring(1));
                if (arg.equals("-l")) {
                    return list(p);
                }
                if (arg.equals("-V")) {
                    p.err().print("fuser (PSmisc) 23.6\n");
                    return 0;
                }
                if (named != null && Character.isUpperCase(arg.charAt(1)) || Character.isDigit(arg.charAt(1)) && named != null) {
                    signal = named;
                } else if (!cluster(p, arg)) {
                    p.err().print(USAGE);
                    return 1;
                }
            } else {
                names.add(arg);
            }
        }
        if (names.isEmpty()) {
            p.err().print("No process specification given\n" + USAGE);
            return 1;
        }
        boolean found = false;
        boolean every = true;
        if (verbose) {
            p.err().print("                     USER        PID ACCESS COMMAND\n");
        }
        for (String name : names) {
            boolean here = one(p, name);
            found |= here;
            every &= here;
        }
        return all && every || found ? 0 : 1;
    }

    private boolean one(Proc p, String name) {
        Stat wanted;
        try {
            wanted = p.sys().stat(name);
        } catch (ErrnoException e) {
            if (!silent) {
                p.err().print("Specified filename " + name + " does not exist.\n");
            }
            return false;
        }
        List<User> users = users(p, wanted);
        if (!silent && (!users.isEmpty() || all)) {
            print(p, name, users);
        }
        if (kill) {
            for (User user : users) {
                if (user.process().pid() != p.sys().getpid() && (!onlyWriters || user.writes())) {
                    try {
                        p.sys().kill(user.process().pid(), signal);
                    } catch (ErrnoException e) {
                        p.err().print("Could not kill process " + user.process().pid() + ": " + e.text() + "\n");
                    }
                }
            }
        }
        return !users.isEmpty();
    }

    private List<User> users(Proc p, Stat wanted) {
        Processes processes = new Processes(p.sys());
        List<User> users = new ArrayList<>();
        for (Process process : processes.all()) {
            boolean open = false;
            boolean writes = false;
            boolean cwd = false;
            boolean root = false;
            boolean program = false;
            for (OpenDescriptor held : OpenDescriptor.of(processes, p.sys(), process.pid())) {
                if (matches(wanted, held.stat())) {
                    open |= held.fd() >= 0;
                    writes |= held.fd() >= 0 && held.access() != 'r';
                    cwd |= held.kind().equals("cwd");
                    root |= held.kind().equals("rtd");
                    program |= held.kind().equals("txt");
                }
            }
            if ((open || cwd || root || program) && process.pid() != p.sys().getpid()) {
                users.add(new User(process, open, writes, cwd, root, program));
            }
        }
        return users;
    }

    private boolean matches(Stat wanted, Stat held) {
        boolean device = Mode.isChr(wanted.mode()) || Mode.isBlk(wanted.mode());
        return mount ? wanted.dev().equals(held.dev())
                : wanted.sameFile(held) || device && (wanted.mode() & Mode.S_IFMT) == (held.mode() & Mode.S_IFMT) && wanted.rdev().equals(held.rdev());
    }

    private void print(Proc p, String name, List<User> users) {
        Accounts accounts = new Accounts(p.sys());
        if (verbose) {
            String label = name + ":" + " ".repeat(Math.max(0, 20 - name.length()));
            for (User user : users) {
                p.err().print(label + String.format("%-8s ", accounts.userName(user.process().euid())));
                p.out().print(String.format("%6d", user.process().pid()));
                p.out().flush();
                p.err().print(" " + user.marks() + (user.cwd() ? "c" : ".") + (user.root() ? "r" : ".") + (user.program() ? "e" : ".") + ". "
                        + user.process().comm() + "\n");
                label = " ".repeat(label.length());
            }
            return;
        }
        p.err().print(name + ":" + " ".repeat(Math.max(0, 20 - name.length())));
        for (User user : users) {
            p.out().print(String.format(" %5d", user.process().pid()));
            p.out().flush();
            p.err().print(user.letters() + (showUser ? "(" + accounts.userName(user.process().euid()) + ")" : ""));
        }
        p.err().print("\n");
    }

    private boolean longOption(String arg) {
        switch (arg) {
            case "--all" -> all = true;
            case "--kill" -> kill = true;
            case "--mount" -> mount = true;
            case "--silent" -> silent = true;
            case "--user" -> showUser = true;
            case "--verbose" -> verbose = true;
            case "--writeonly" -> onlyWriters = true;
            case "--inode", "--interactive", "--ismountpoint" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean cluster(Proc p, String arg) {
        for (char letter : arg.substring(1).toCharArray()) {
            switch (letter) {
                case 'a' -> all = true;
                case 'k' -> kill = true;
                case 'm', 'c' -> mount = true;
                case 's' -> silent = true;
                case 'u' -> showUser = true;
                case 'v' -> verbose = true;
                case 'w' -> onlyWriters = true;
                case 'f', 'I', 'i', 'M' -> {
                    continue;
                }
                default -> {
                    p.err().print("fuser: Invalid option " + arg + "\n");
                    return false;
                }
            }
        }
        return true;
    }

    private static int list(Proc p) {
        StringBuilder names = new StringBuilder();
        for (int number = 1; number <= 31; number++) {
            names.append(number == 1 ? "" : number % 16 == 1 ? "\n" : " ").append(Signals.name(number));
        }
        p.out().println(names.toString());
        return 0;
    }

    private static final String USAGE = """
            Usage: fuser [-fIMuvw] [-a|-s] [-4|-6] [-c|-m|-n SPACE]
                         [-k [-i] [-SIGNAL]] NAME...
                   fuser -l
                   fuser -V
            Show which processes use the named files, sockets, or filesystems.

              -a,--all              display unused files too
              -i,--interactive      ask before killing (ignored without -k)
              -I,--inode            use always inodes to compare files
              -k,--kill             kill processes accessing the named file
              -l,--list-signals     list available signal names
              -m,--mount            show all processes using the named filesystems or
                                    block device
              -M,--ismountpoint     fulfill request only if NAME is a mount point
              -n,--namespace SPACE  search in this name space (file, udp, or tcp)
              -s,--silent           silent operation
              -SIGNAL               send this signal instead of SIGKILL
              -u,--user             display user IDs
              -v,--verbose          verbose output
              -w,--writeonly        kill only processes with write access
              -V,--version          display version information
              -4,--ipv4             search IPv4 sockets only
              -6,--ipv6             search IPv6 sockets only
              udp/tcp names: [local_port][,[rmt_host][,[rmt_port]]]

            """;
}
