package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.userland.Accounts;
import org.kdojo.userland.Command;
import org.kdojo.userland.Proc;
import org.kdojo.userland.Terminals;

/** ps(1) of procps: UNIX options with a dash, BSD options without, and formats of one's own. */
final class Ps implements Command {
    private final List<PsColumn> columns = new ArrayList<>();
    private boolean everything;
    private boolean sessionless;
    private boolean ownTerminal = true;
    private boolean bsdUsers;
    private boolean headers = true;
    private boolean wide;
    private String named;
    private final Set<Integer> pids = new HashSet<>();
    private final Set<Integer> ppids = new HashSet<>();
    private final Set<Integer> euids = new HashSet<>();
    private final Set<Integer> ruids = new HashSet<>();
    private final Set<String> terminals = new HashSet<>();
    private Accounts accounts;

    @Override
    public int run(Proc p) throws ErrnoException {
        accounts = new Accounts(p.sys());
        List<String> args = p.args();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            String wrong;
            if (arg.startsWith("--")) {
                if (arg.equals("--help")) {
                    p.out().print(USAGE);
                    return 0;
                }
                if (arg.equals("--version")) {
                    p.out().println("ps from procps-ng 4.0.2");
                    return 0;
                }
                int equals = arg.indexOf('=');
                boolean takes = Set.of("--pid", "--ppid", "--user", "--User", "--format", "--sort", "--tty").contains(equals < 0 ? arg : arg.substring(0, equals));
                String value = equals >= 0 ? arg.substring(equals + 1) : takes && i + 1 < args.size() ? args.get(++i) : null;
                wrong = longOption(equals < 0 ? arg : arg.substring(0, equals), value);
            } else if (arg.startsWith("-") && arg.length() > 1) {
                boolean last = i + 1 >= args.size();
                int taken = clusterTakes(arg);
                String value = taken < 0 ? null : taken + 1 < arg.length() ? arg.substring(taken + 1) : last ? null : args.get(++i);
                if (taken >= 0 && value == null) {
                    wrong = "improper list";
                } else {
                    wrong = cluster(taken < 0 ? arg.substring(1) : arg.substring(1, taken + 1), value);
                }
            } else {
                int taken = bsdTakes(arg);
                String value = taken < 0 ? null : taken + 1 < arg.length() ? arg.substring(taken + 1) : i + 1 < args.size() ? args.get(++i) : null;
                wrong = bsd(taken < 0 ? arg : arg.substring(0, taken + 1), value);
            }
            if (wrong != null) {
                p.err().print("error: " + wrong + "\n" + USAGE);
                return 1;
            }
        }
        return list(p);
    }

    private static int clusterTakes(String arg) {
        for (int i = 1; i < arg.length(); i++) {
            if ("pCuUtoGgsO".indexOf(arg.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int bsdTakes(String arg) {
        for (int i = 0; i < arg.length(); i++) {
            if ("poOtUk".indexOf(arg.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Null when all is well, else what is wrong. */
    private String cluster(String letters, String value) {
        for (char letter : letters.toCharArray()) {
            String wrong = switch (letter) {
                case 'e', 'A' -> all();
                case 'a', 'd' -> {
                    sessionless = true;
                    yield null;
                }
                case 'f' -> standard("uid=UID,pid,ppid,c,stime,tty=TTY,time,cmd");
                case 'F' -> standard("uid=UID,pid,ppid,c,sz,rss,psr,stime,tty=TTY,time,cmd");
                case 'l' -> standard("f,s,uid:5,pid,ppid,c,pri,ni,addr,sz,wchan:6,tty=TTY,time,cmd=CMD");
                case 'j' -> standard("pid,pgid,sid,tty=TTY,time,ucmd=CMD");
                case 'p' -> numbers(value, pids, "process ID list syntax error");
                case 'C' -> {
                    named = value;
                    ownTerminal = false;
                    yield null;
                }
                case 'u' -> users(value, euids);
                case 'U' -> users(value, ruids);
                case 't' -> {
                    terminals.addAll(List.of(value.replace("/dev/", "").split(",")));
                    ownTerminal = false;
                    yield null;
                }
                case 'o' -> format(value);
                case 'O' -> format("pid," + value + ",state,tty=TTY,time,cmd");
                case 'w' -> {
                    wide = true;
                    yield null;
                }
                case 'H', 'L', 'T', 'M', 'y', 'c', 'N' -> null;
                default -> "unsupported SysV option";
            };
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private String bsd(String letters, String value) {
        if (!letters.isEmpty() && letters.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',')) {
            return numbers(letters, pids, "process ID list syntax error");
        }
        for (char letter : letters.toCharArray()) {
            String wrong = switch (letter) {
                case 'a' -> {
                    bsdUsers = true;
                    yield null;
                }
                case 'x' -> {
                    sessionless = bsdUsers;
                    everything |= bsdUsers;
                    ownTerminal = false;
                    yield null;
                }
                case 'u' -> standard("user,pid,pcpu,pmem,vsz,rss,tty=TTY,stat,start=START,time=TIME:6,args=COMMAND");
                case 'l' -> standard("f,uid:5,pid,ppid,pri,ni,vsz,rss,wchan:6,stat,tty=TTY,time=TIME:6,args=COMMAND");
                case 'p' -> numbers(value, pids, "process ID list syntax error");
                case 'o' -> format(value);
                case 'U' -> users(value, euids);
                case 'h' -> {
                    headers = false;
                    yield null;
                }
                case 'w' -> {
                    wide = true;
                    yield null;
                }
                case 'e', 'f', 'c', 'r', 'j', 's', 'v', 'T' -> null;
                default -> "unsupported option (BSD syntax)";
            };
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private String longOption(String name, String value) {
        return switch (name) {
            case "--pid" -> numbers(value, pids, "process ID list syntax error");
            case "--ppid" -> numbers(value, ppids, "process ID list syntax error");
            case "--user" -> users(value, euids);
            case "--User" -> users(value, ruids);
            case "--format" -> format(value);
            case "--no-headers", "--no-heading", "--no-header", "--noheaders" -> {
                headers = false;
                yield null;
            }
            case "--headers", "--sort", "--forest", "--cumulative", "--deselect", "--tty" -> null;
            default -> "unknown gnu long option";
        };
    }

    private String all() {
        everything = true;
        ownTerminal = false;
        return null;
    }

    private String numbers(String list, Set<Integer> into, String wrong) {
        ownTerminal = false;
        if (list == null) {
            return wrong;
        }
        for (String one : list.split("[, ]+")) {
            try {
                into.add(Integer.valueOf(one));
            } catch (NumberFormatException e) {
                return wrong;
            }
        }
        return null;
    }

    private String users(String list, Set<Integer> into) {
        ownTerminal = false;
        for (String one : list.split("[, ]+")) {
            Accounts.User user = accounts.user(one);
            if (user != null) {
                into.add(user.uid());
            } else if (one.chars().allMatch(c -> c >= '0' && c <= '9')) {
                into.add(Integer.valueOf(one));
            } else {
                return "user name does not exist";
            }
        }
        return null;
    }

    private String standard(String format) {
        columns.clear();
        return format(format);
    }

    /** {@code pid,comm=NAME:10}: behind = the header runs to the end of the whole list, unless it names a standard format's column. */
    private String format(String list) {
        if (list == null || list.isEmpty()) {
            return "empty format list";
        }
        for (String item : list.split("[, ]+")) {
            PsColumn column = PsColumn.parse(item);
            if (column == null) {
                int end = item.indexOf('=') < 0 ? item.length() : item.indexOf('=');
                return "unknown user-defined format specifier \"" + item.substring(0, end) + "\"";
            }
            columns.add(column);
        }
        return null;
    }

    private int list(Proc p) {
        if (columns.isEmpty()) {
            format("pid,tty=TTY,time,ucmd=CMD");
        }
        Processes processes = new Processes(p.sys());
        Process self = processes.process(p.sys().getpid());
        List<Process> shown = processes.all().stream().filter(process -> selected(process, self)).toList();
        PsTable table = new PsTable(columns, accounts, processes, p.sys());
        int width = wide || !Terminals.isTerminal(p.sys(), 1) ? Integer.MAX_VALUE : Terminals.columns(p.sys(), 1, 80);
        for (String line : table.lines(shown, headers)) {
            p.out().println(line.length() > width ? line.substring(0, width) : line);
        }
        return shown.isEmpty() ? 1 : 0;
    }

    private boolean selected(Process process, Process self) {
        boolean asked = everything || pids.contains(process.pid()) || ppids.contains(process.ppid()) || euids.contains(process.euid())
                || ruids.contains(process.ruid()) || terminals.contains(process.ttyName())
                || named != null && List.of(named.split(",")).contains(process.comm());
        if (asked) {
            return true;
        }
        if (bsdUsers && !sessionless || sessionless) {
            return process.tty() != 0;
        }
        return ownTerminal && self != null && process.euid() == self.euid() && process.tty() == self.tty();
    }

    private static final String USAGE = """

            Usage:
             ps [options]

             Try 'ps --help <simple|list|output|threads|misc|all>'
              or 'ps --help <s|l|o|t|m|a>'
             for additional help text.

            For more details see ps(1).
            """;
}
