package org.kdojo.lesson;

import java.util.List;

/**
 * Expected output as a lesson writes it: {@code [..]} stands for any text within a line, and a line of just {@code ...} for any
 * lines.
 */
final class Expectation {
    private static final String SOME_TEXT = "[..]";
    private static final String SOME_LINES = "...";

    private Expectation() {
    }

    static boolean matches(List<String> expected, List<String> got) {
        // lines[j]: whether the expected lines so far can stand for the first j lines of what came.
        boolean[] lines = new boolean[got.size() + 1];
        lines[0] = true;
        for (String pattern : expected) {
            boolean[] next = new boolean[got.size() + 1];
            boolean any = pattern.equals(SOME_LINES);
            next[0] = any && lines[0];
            for (int j = 1; j <= got.size(); j++) {
                next[j] = any ? lines[j] || next[j - 1] : lines[j - 1] && lineMatches(pattern, got.get(j - 1));
            }
            lines = next;
        }
        return lines[got.size()];
    }

    static boolean lineMatches(String pattern, String line) {
        int hole = pattern.indexOf(SOME_TEXT);
        if (hole < 0) {
            return pattern.equals(line);
        }
        if (!line.startsWith(pattern.substring(0, hole))) {
            return false;
        }
        // Each piece between holes is found at its earliest place; the last one must end the line.
        int at = hole;
        int from = hole + SOME_TEXT.length();
        while (true) {
            int next = pattern.indexOf(SOME_TEXT, from);
            if (next < 0) {
                String tail = pattern.substring(from);
                return line.length() - tail.length() >= at && line.endsWith(tail);
            }
            String piece = pattern.substring(from, next);
            int found = line.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
            from = next + SOME_TEXT.length();
        }
    }
}
