package org.kdojo.lesson;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Tells how a run differs from its page: for each difference the place, the command and a unified diff. */
final class Differences {
    private Differences() {
    }

    /** Empty when the run passed. Each item is one difference, its lines ended by newlines. */
    static List<String> of(Run run) {
        List<String> all = new ArrayList<>();
        String name = run.transcript().name();
        for (Run.Told each : run.told()) {
            if (!each.asExpected()) {
                Exchange exchange = each.exchange();
                all.add(name + ":" + exchange.line() + ": " + exchange.prompt() + " " + exchange.command() + "\n"
                        + diff(exchange.answer().lines(), each.got().lines()));
            }
        }
        for (Run.Checked each : run.checked()) {
            if (!each.succeeded()) {
                all.add(name + ":" + each.fence().line() + ": the check fails with status " + each.got().status() + "\n"
                        + each.fence().text().indent(2) + each.got().output());
            }
        }
        return all;
    }

    private static String diff(List<String> expected, List<String> got) {
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff("expected", "printed", expected,
                DiffUtils.diff(expected, got), 3);
        return String.join("\n", lines) + "\n";
    }
}
