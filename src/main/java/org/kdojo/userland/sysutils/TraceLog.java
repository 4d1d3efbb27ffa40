package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kdojo.kernel.syscall.Tracer;
import org.kdojo.userland.Out;

/** What strace writes about each call, or the table it makes of them under -c. */
final class TraceLog implements Tracer {
    /** Results stand in this column, as strace's -a has it. */
    private static final int RESULT_COLUMN = 40;

    private static final class Tally {
        private int calls;
        private int errors;
    }

    private final Out log;
    private final TraceSet set;
    private final Set<String> paths;
    private final boolean follow;
    private final boolean toFile;
    private final boolean count;
    private final boolean quiet;
    private final boolean failedOnly;
    private final boolean successfulOnly;
    private final int strings;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private int first;

    TraceLog(Out log, TraceSet set, Set<String> paths, boolean follow, boolean toFile, boolean count, boolean quiet, boolean failedOnly,
            boolean successfulOnly, int strings) {
        this.log = log;
        this.set = set;
        this.paths = paths;
        this.follow = follow;
        this.toFile = toFile;
        this.count = count;
        this.quiet = quiet;
        this.failedOnly = failedOnly;
        this.successfulOnly = successfulOnly;
        this.strings = strings;
    }

    @Override
    public boolean follows() {
        return follow;
    }

    @Override
    public int stringLimit() {
        return strings;
    }

    @Override
    public void called(int pid, String name, String call, String result, List<String> named, boolean failed) {
        first = first == 0 ? pid : first;
        boolean wanted = set.has(name) && (paths.isEmpty() || named.stream().anyMatch(paths::contains))
                && !(failedOnly && !failed) && !(successfulOnly && failed);
        if (!wanted) {
            return;
        }
        if (count) {
            Tally tally = tallies.computeIfAbsent(name, key -> new Tally());
            tally.calls++;
            tally.errors += failed ? 1 : 0;
            return;
        }
        line(pid, call + " ".repeat(Math.max(1, RESULT_COLUMN - call.length())) + "= " + result);
    }

    @Override
    public void ended(int pid, String how) {
        if (!count && !quiet) {
            line(pid, "+++ " + how + " +++");
        }
    }

    @Override
    public void signalled(int pid, String description) {
        if (!count && !quiet) {
            line(pid, "--- " + description + " ---");
        }
    }

    private void line(int pid, String text) {
        // In a file each line names its process; on the screen only those of followed children do.
        String prefix = !follow ? "" : toFile ? String.format(Locale.ROOT, "%-5d ", pid) : pid == first ? "" : "[pid " + String.format(Locale.ROOT, "%5d", pid) + "] ";
        log.print(prefix + text + "\n");
    }

    /** The table of -c. The machine's calls take no measurable time. */
    void finish() {
        if (!count) {
            return;
        }
        log.print("% time     seconds  usecs/call     calls    errors syscall\n"
                + "------ ----------- ----------- --------- --------- ----------------\n");
        int calls = 0;
        int errors = 0;
        List<Map.Entry<String, Tally>> rows = new ArrayList<>(tallies.entrySet());
        rows.sort((a, b) -> Integer.compare(b.getValue().calls, a.getValue().calls));
        for (Map.Entry<String, Tally> row : rows) {
            log.print(row(row.getValue().calls, row.getValue().errors, row.getKey()));
            calls += row.getValue().calls;
            errors += row.getValue().errors;
        }
        log.print("------ ----------- ----------- --------- --------- ----------------\n" + row(calls, errors, "total").replaceFirst("^  0.00", "100.00"));
    }

    private static String row(int calls, int errors, String name) {
        return String.format(Locale.ROOT, "%6.2f %11.6f %11d %9d %9s %s%n", 0.0, 0.0, 0, calls, errors == 0 ? "" : Integer.toString(errors), name);
    }
}
