package org.kdojo.userland.sysutils;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.sched.Signals;
import org.kdojo.userland.Accounts;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** pgrep and pkill of procps: processes by name and other marks, to be listed or signalled. */
final class Pgrep implements Command {
    private boolean kill;
    private int signal = Signals.SIGTERM;
    private boolean full;
    private boolean exact;
    private boolean invert;
    private boolean ignoreCase;
    private boolean count;
    private boolean newest;
    private boolean oldest;
    private boolean names;
    private boolean lines;
    private boolean echo;
    private String delimiter = "\n";
    private Set<Integer> euids;
    private Set<Integer> ruids;
    private Set<Integer> parents;
    private Set<Integer> groups;
    private Set<Integer> sessions;
    private Set<String> terminals;

    @Override
    public int run(Proc p) throws ErrnoException {
        String base = p.name().substring(p.name().lastIndexOf('/') + 1);
        kill = base.equals("pkill");
        Accounts accounts = new Accounts(p.sys());
        List<String> left = new ArrayList<>();
        for (String arg : p.args()) {
            Integer number = kill && arg.startsWith("-") && arg.length() > 1 ? Kill.signal(arg.substring(1)) : null;
            if (number != null) {
                signal = number;
            } else {
                left.add(arg);
            }
        }
        List<String> argv = new ArrayList<>(List.of(p.name()));
        argv.addAll(left);
        Proc filtered = new Proc(p.sys(), argv, p.environment());
        GetOpt options = new GetOpt(filtered, "acd:efg:G:hilLnoP:r:s:t:u:U:vVwx", GetOpt.flag("list-full", 'a'), GetOpt.flag("count", 'c'),
                GetOpt.with("delimiter", 'd'), GetOpt.flag("echo", 'e'), GetOpt.flag("full", 'f'), GetOpt.with("pgroup", 'g'),
                GetOpt.flag("ignore-case", 'i'), GetOpt.flag("list-name", 'l'), GetOpt.flag("newest", 'n'), GetOpt.flag("oldest", 'o'),
                GetOpt.with("parent", 'P'), GetOpt.with("session", 's'), GetOpt.with("signal", 'S'), GetOpt.with("terminal", 't'),
                GetOpt.with("euid", 'u'), GetOpt.with("uid", 'U'), GetOpt.flag("inverse", 'v'), GetOpt.flag("exact", 'x'),
                GetOpt.flag("help", 'h'), GetOpt.flag("version", 'V'));
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'a' -> lines = true;
                case 'c' -> count = true;
                case 'd' -> delimiter = options.argument();
                case 'e' -> echo = true;
                case 'f' -> full = true;
                case 'i' -> ignoreCase = true;
                case 'l' -> names = true;
                case 'n' -> newest = true;
                case 'o' -> oldest = true;
                case 'v' -> invert = true;
                case 'x' -> exact = true;
                case 'P' -> parents = numbers(options.argument());
                case 'g' -> groups = numbers(options.argument());
                case 's' -> sessions = numbers(options.argument());
                case 't' -> terminals = Set.of(options.argument().split(","));
                case 'u', 'U' -> {
                    Set<Integer> uids = new HashSet<>();
                    for (String name : options.argument().split(",")) {
                        Accounts.User user = accounts.user(name);
                        if (user == null && numbers(name).isEmpty()) {
                            p.error("invalid user name: " + name);
                            return 2;
                        }
                        uids.addAll(user != null ? Set.of(user.uid()) : numbers(name));
                    }
                    euids = option == 'u' ? uids : euids;
                    ruids = option == 'U' ? uids : ruids;
                }
                case 'S' -> signal = Kill.signal(options.argument()) == null ? signal : Kill.signal(options.argument());
                case 'h' -> {
                    usage(p, base);
                    return 0;
                }
                case 'V' -> {
                    p.out().println(base + " from procps-ng 4.0.2");
                    return 0;
                }
                case '?' -> {
                    p.err().print("\n");
                    usage(p, base);
                    return 2;
                }
                default -> {
                    // -L, -w, -r, -G: threads, run states and lock files do not matter here.
                }
            }
        }
        return match(p, base, options.operands());
    }

    private int match(Proc p, String base, List<String> operands) throws ErrnoException {
        boolean criteria = !operands.isEmpty() || euids != null || ruids != null || parents != null || groups != null
                || sessions != null || terminals != null;
        if (!criteria) {
            p.error("no matching criteria specified");
            p.err().print("Try `" + p.name() + " --help' for more information.\n");
            return 2;
        }
        if (operands.size() > 1) {
            p.error("only one pattern can be provided");
            p.err().print("Try `" + p.name() + " --help' for more information.\n");
            return 2;
        }
        Pattern pattern = null;
        if (!operands.isEmpty()) {
            try {
                String text = exact ? "^(" + operands.getFirst() + ")$" : operands.getFirst();
                pattern = Pattern.compile(text, ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
            } catch (PatternSyntaxException e) {
                p.error("invalid regular expression: " + operands.getFirst());
                return 2;
            }
        }
        List<Process> found = new ArrayList<>();
        for (Process process : new Processes(p.sys()).all()) {
            if (process.pid() != p.sys().getpid() && matches(process, pattern) != invert) {
                found.add(process);
            }
        }
        if (newest && !found.isEmpty()) {
            found = List.of(found.getLast());
        } else if (oldest && !found.isEmpty()) {
            found = List.of(found.getFirst());
        }
        return kill ? kill(p, found) : list(p, found);
    }

    private boolean matches(Process process, Pattern pattern) {
        return (euids == null || euids.contains(process.euid())) && (ruids == null || ruids.contains(process.ruid()))
                && (parents == null || parents.contains(process.ppid())) && (groups == null || groups.contains(process.pgid()))
                && (sessions == null || sessions.contains(process.sid())) && (terminals == null || terminals.contains(process.ttyName()))
                && (pattern == null || pattern.matcher(full ? process.command().isEmpty() ? process.comm() : process.args() : process.comm()).find());
    }

    private int list(Proc p, List<Process> found) {
        if (count) {
            p.out().println(Integer.toString(found.size()));
        } else {
            StringBuilder out = new StringBuilder();
            for (Process process : found) {
                out.append(out.isEmpty() ? "" : delimiter).append(process.pid());
                if (lines) {
                    out.append(' ').append(process.command().isEmpty() ? process.comm() : process.args());
                } else if (names) {
                    out.append(' ').append(process.comm());
                }
            }
            if (!found.isEmpty()) {
                p.out().println(out.toString());
            }
        }
        return found.isEmpty() ? 1 : 0;
    }

    private int kill(Proc p, List<Process> found) {
        int hit = 0;
        for (Process process : found) {
            try {
                p.sys().kill(process.pid(), signal);
                hit++;
                if (echo) {
                    p.out().println(process.comm() + " killed (pid " + process.pid() + ")");
                }
            } catch (ErrnoException e) {
                p.error("killing pid " + process.pid() + " failed: " + e.text());
            }
        }
        if (count) {
            p.out().println(Integer.toString(found.size()));
        }
        return hit > 0 ? 0 : 1;
    }

    private static Set<Integer> numbers(String list) {
        Set<Integer> numbers = new HashSet<>();
        for (String one : list.split(",")) {
            try {
                numbers.add(Integer.valueOf(one));
            } catch (NumberFormatException e) {
                continue;
            }
        }
        return numbers;
    }

    private static void usage(Proc p, String base) {
        p.out().print("\nUsage:\n " + base + " [options] <pattern>\n\n" + (base.equals("pkill") ? "Signal" : "List")
                + " processes by name (-x exact, -f whole command line), user (-u, -U), parent (-P),\ngroup (-g), session (-s) or terminal (-t).\n"
                + "  -n newest  -o oldest  -v all others  -i any case  -c count" + (base.equals("pkill") ? "  -SIGNAL\n" : "  -l names  -a lines  -d delimiter\n"));
    }
}
