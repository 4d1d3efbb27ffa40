package org.kdojo.lesson;

import java.util.ArrayList;
import java.util.List;

/** What came of a transcript: each command's answer and each check's, beside what the page says. */
final class Run {
    /** A command with what it really answered. */
    record Told(Exchange exchange, Answer got) {
        boolean asExpected() {
            return Expectation.matches(exchange.answer().lines(), got.lines());
        }
    }

    /** A check block with what it printed and its status. */
    record Checked(Fence fence, Answer got) {
        boolean succeeded() {
            return got.status() == 0;
        }
    }

    private final Transcript transcript;
    private final List<Told> told = new ArrayList<>();
    private final List<Checked> checked = new ArrayList<>();
    private final long nanos;

    private Run(Transcript transcript, long nanos) {
        this.transcript = transcript;
        this.nanos = nanos;
    }

    /** Runs the whole page on a machine of its own. {@code nanoTime} is the host's stopwatch, for the report. */
    static Run of(Transcript transcript, Stage.Opener opener, java.util.function.LongSupplier nanoTime) throws LessonException {
        long start = nanoTime.getAsLong();
        List<Told> told = new ArrayList<>();
        List<Checked> checked = new ArrayList<>();
        try (Stage stage = opener.open()) {
            for (Fence file : transcript.files()) {
                stage.place(file, transcript.name());
            }
            for (Transcript.Part part : transcript.parts()) {
                switch (part) {
                    case Transcript.Talk talk -> {
                        for (Exchange exchange : talk.block().exchanges()) {
                            told.add(new Told(exchange, stage.answer(exchange.user(), exchange.command())));
                        }
                    }
                    case Transcript.Check check -> checked.add(new Checked(check.fence(), stage.check(check.fence().text())));
                }
            }
        }
        Run run = new Run(transcript, nanoTime.getAsLong() - start);
        run.told.addAll(told);
        run.checked.addAll(checked);
        return run;
    }

    Transcript transcript() {
        return transcript;
    }

    List<Told> told() {
        return told;
    }

    List<Checked> checked() {
        return checked;
    }

    /** How long it took on the host. */
    long nanos() {
        return nanos;
    }

    boolean passed() {
        return told.stream().allMatch(Told::asExpected) && checked.stream().allMatch(Checked::succeeded);
    }

    /** The page with what was really printed in the place of what was expected; what was as expected stays as it is written. */
    String rewritten() {
        List<String> lines = transcript.page().lines();
        List<String> out = new ArrayList<>();
        int at = 0;
        for (Told each : told) {
            int answer = each.exchange().line() - 1 + each.exchange().commandLines();
            out.addAll(lines.subList(at, each.asExpected() ? each.exchange().end() - 1 : answer));
            if (!each.asExpected()) {
                out.addAll(each.got().lines());
            }
            at = each.exchange().end() - 1;
        }
        out.addAll(lines.subList(at, lines.size()));
        return String.join("\n", out);
    }
}
