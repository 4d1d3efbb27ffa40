package org.kdojo.userland.sysutils;

import java.util.List;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.sched.Signals;
import org.kdojo.userland.Command;
import org.kdojo.userland.Proc;

/** /bin/kill of procps: signals by process number. */
final class Kill implements Command {
    @Override
    public int run(Proc p) throws ErrnoException {
        List<String> args = p.args();
        int signal = Signals.SIGTERM;
        int at = 0;
        while (at < args.size() && args.get(at).startsWith("-") && args.get(at).length() > 1) {
            String arg = args.get(at);
            if (arg.equals("--")) {
                at++;
                break;
            }
            if (arg.equals("-l") || arg.startsWith("--list") || arg.equals("-L") || arg.equals("--table")) {
                return list(p, arg.startsWith("--list=") ? List.of(arg.substring(7)) : args.subList(at + 1, args.size()));
            }
            if (arg.equals("-V") || arg.equals("--version")) {
                p.out().println("kill from procps-ng 4.0.2");
                return 0;
            }
            if (arg.equals("-h") || arg.equals("--help")) {
                p.out().print(USAGE);
                return 0;
            }
            String name = arg.substring(1);
            if (arg.equals("-s") || arg.equals("--signal") || arg.startsWith("--signal=")) {
                boolean apart = !arg.contains("=");
                if (apart && at + 1 >= args.size()) {
                    p.err().print(USAGE);
                    return 1;
                }
                name = apart ? args.get(++at) : arg.substring(9);
            } else if (at > 0 && number(arg) != null) {
                break;
            }
            Integer chosen = signal(name);
            if (chosen == null) {
                p.error("unknown signal name " + name);
                return 1;
            }
            signal = chosen;
            at++;
        }
        if (at >= args.size()) {
            p.err().print(USAGE);
            return 1;
        }
        return send(p, signal, args.subList(at, args.size()));
    }

    private static int send(Proc p, int signal, List<String> targets) throws ErrnoException {
        int status = 0;
        for (String target : targets) {
            Integer pid = number(target);
            if (pid == null) {
                p.error("failed to parse argument: '" + target + "'");
                return 1;
            }
            try {
                p.sys().kill(pid, signal);
            } catch (ErrnoException e) {
                p.err().print(p.name() + ": (" + pid + "): " + e.text() + "\n");
                status = 1;
                if (e.errno() == Errno.EINVAL) {
                    return status;
                }
            }
        }
        return status;
    }

    private static int list(Proc p, List<String> which) {
        if (which.isEmpty()) {
            StringBuilder line = new StringBuilder();
            for (int signal = 1; signal <= 31; signal++) {
                line.append(line.isEmpty() ? "" : " ").append(Signals.name(signal));
            }
            p.out().println(line.toString());
            return 0;
        }
        int status = 0;
        for (String one : which) {
            Integer number = number(one);
            String text = number != null ? Signals.name(number & 0x7f) : Signals.number(one) > 0 ? Integer.toString(Signals.number(one)) : null;
            if (text == null) {
                p.error("unknown signal name " + one);
                status = 1;
            } else {
                p.out().println(text);
            }
        }
        return status;
    }

    /** By number or name; null when there is none such. */
    static Integer signal(String text) {
        Integer number = number(text);
        if (number != null) {
            return number >= 0 && number <= Signals.SIGRTMAX ? number : null;
        }
        int named = Signals.number(text);
        return named > 0 ? Integer.valueOf(named) : null;
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static final String USAGE = """

            Usage:
             kill [options] <pid> [...]

            Options:
             <pid> [...]            send signal to every <pid> listed
             -<signal>, -s, --signal <signal>
                                    specify the <signal> to be sent
             -q, --queue <value>    integer value to be sent with the signal
             -l, --list=[<signal>]  list all signal names, or convert one to a name
             -L, --table            list all signal names in a nice table

             -h, --help     display this help and exit
             -V, --version  output version information and exit

            For more details see kill(1).
            """;
}
