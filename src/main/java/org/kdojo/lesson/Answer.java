package org.kdojo.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command printed, stdout and stderr as they came, and its exit status. In a transcript: the lines, {@value #CUT} behind
 * a last line without a newline, and {@code [N]} for a status other than 0.
 */
public record Answer(String output, int status) {
    static final String CUT = "%no-newline%";

    /** Reads the lines that follow a command in a transcript. */
    static Answer parse(List<String> lines) {
        int status = 0;
        List<String> printed = new ArrayList<>(lines);
        if (!printed.isEmpty() && isStatus(printed.getLast())) {
            String last = printed.removeLast();
            status = Integer.parseInt(last.substring(1, last.length() - 1));
        }
        if (printed.isEmpty()) {
            return new Answer("", status);
        }
        String text = String.join("\n", printed);
        return new Answer(text.endsWith(CUT) ? text.substring(0, text.length() - CUT.length()) : text + "\n", status);
    }

    /** As a transcript shows it, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!output.isEmpty()) {
            boolean whole = output.endsWith("\n");
            String text = whole ? output.substring(0, output.length() - 1) : output + CUT;
            lines.addAll(List.of(text.split("\n", -1)));
        }
        if (status != 0) {
            lines.add("[" + status + "]");
        }
        return lines;
    }

    private static boolean isStatus(String line) {
        return line.length() >= 3 && line.length() <= 5 && line.startsWith("[") && line.endsWith("]")
                && line.substring(1, line.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
