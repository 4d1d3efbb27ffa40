package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.fs.Mode;
import org.kdojo.kernel.fs.Stat;
import org.kdojo.userland.Accounts;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** lsof(8): which processes hold which files. */
final class Lsof implements Command {
    private record Row(Process process, OpenDescriptor open) {
    }

    private boolean terse;
    private boolean and;
    private String command;
    private String user;
    private List<Integer> pids;
    private boolean offsets;

    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "ac:d:hlnoPp:stT:u:VwX");
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 't' -> terse = true;
                case 'a' -> and = true;
                case 'o' -> offsets = true;
                case 'c' -> command = options.argument();
                case 'u' -> user = options.argument();
                case 'p' -> {
                    pids = new ArrayList<>();
                    for (String one : options.argument().split(",")) {
                        if (one.isEmpty() || !one.chars().allMatch(c -> c >= '0' && c <= '9')) {
                            p.error("illegal process ID: " + one);
                            return 1;
                        }
                        pids.add(Integer.valueOf(one));
                    }
                }
                case 'h' -> {
                    p.out().print(USAGE);
                    return 0;
                }
                case '?' -> {
                    p.err().print(USAGE);
                    return 1;
                }
                default -> {
                    // -n, -P, -l, -w and the like change nothing here.
                }
            }
        }
        Map<String, Stat> names = new TreeMap<>();
        int status = 0;
        for (String name : options.operands()) {
            try {
                names.put(name, p.sys().stat(name));
            } catch (ErrnoException e) {
                p.error("status error on " + name + ": " + e.text());
                status = 1;
            }
        }
        if (!options.operands().isEmpty() && names.isEmpty()) {
            return 1;
        }
        List<Row> rows = rows(p, names);
        if (terse) {
            rows.stream().map(row -> row.process().pid()).distinct().forEach(pid -> p.out().println(Integer.toString(pid)));
        } else {
            print(p, rows);
        }
        return rows.isEmpty() ? 1 : status;
    }

    private List<Row> rows(Proc p, Map<String, Stat> names) {
        Processes processes = new Processes(p.sys());
        Accounts accounts = new Accounts(p.sys());
        List<Row> rows = new ArrayList<>();
        for (Process process : processes.all()) {
            boolean selects = command != null || user != null || pids != null;
            boolean chosen = (command == null || process.comm().startsWith(command))
                    && (user == null || accounts.userName(process.euid()).equals(user) || Integer.toString(process.euid()).equals(user))
                    && (pids == null || pids.contains(process.pid()));
            for (OpenDescriptor open : OpenDescriptor.of(processes, p.sys(), process.pid())) {
                boolean named = names.values().stream().anyMatch(stat -> same(stat, open.stat()));
                boolean wanted = names.isEmpty() ? chosen : selects ? and ? chosen && named : chosen || named : named;
                if (wanted) {
                    rows.add(new Row(process, open));
                }
            }
        }
        return rows;
    }

    /** Another node of the same device counts as the same file. */
    private static boolean same(Stat named, Stat open) {
        return named.sameFile(open)
                || (Mode.isChr(named.mode()) || Mode.isBlk(named.mode())) && (named.mode() & Mode.S_IFMT) == (open.mode() & Mode.S_IFMT)
                        && named.rdev().equals(open.rdev());
    }

    private void print(Proc p, List<Row> rows) {
        Accounts accounts = new Accounts(p.sys());
        List<String[]> table = new ArrayList<>();
        table.add(new String[] {"COMMAND", "PID", "USER", "FD", "TYPE", "DEVICE", offsets ? "OFFSET" : "SIZE/OFF", "NODE", "NAME"});
        for (Row row : rows) {
            Stat stat = row.open().stat();
            boolean device = Mode.isChr(stat.mode()) || Mode.isBlk(stat.mode());
            String comm = row.process().comm();
            table.add(new String[] {comm.substring(0, Math.min(9, comm.length())), Integer.toString(row.process().pid()),
                accounts.userName(row.process().euid()), row.open().fd() < 0 ? row.open().kind() + " " : row.open().fd() + "" + row.open().access(),
                type(stat.mode()), device ? stat.rdev().major() + "," + stat.rdev().minor() : stat.dev().major() + "," + stat.dev().minor(),
                device || offsets ? "0t" + row.open().offset() : Long.toString(stat.size()), Long.toString(stat.ino()), row.open().name()});
        }
        int[] widths = new int[8];
        for (String[] row : table) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        widths[3] = Math.max(widths[3], 4);
        if (rows.isEmpty()) {
            return;
        }
        for (String[] row : table) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String pad = " ".repeat(widths[i] - row[i].length());
                boolean left = i == 0;
                line.append(i == 0 ? "" : " ").append(left ? row[i] + pad : i == 3 && row == table.getFirst() ? "  FD" + " ".repeat(widths[3] - 4) : pad + row[i]);
            }
            p.out().println(line.append(' ').append(row[8]).toString());
        }
    }

    private static String type(int mode) {
        return switch (mode & Mode.S_IFMT) {
            case Mode.S_IFDIR -> "DIR";
            case Mode.S_IFCHR -> "CHR";
            case Mode.S_IFBLK -> "BLK";
            case Mode.S_IFIFO -> "FIFO";
            case Mode.S_IFSOCK -> "unix";
            default -> "REG";
        };
    }

    private static final String USAGE = """
            usage: lsof [-aotnPlw] [-c COMMAND] [-p PID,...] [-u USER] [NAME...]
            """;
}
