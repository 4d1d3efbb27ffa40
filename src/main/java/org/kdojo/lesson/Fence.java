package org.kdojo.lesson;

import java.util.List;

/**
 * A fenced block of a Markdown page.
 *
 * @param info  what stands behind the opening fence: {@code console}, {@code c add.c}
 * @param lines the lines between the fences, as they stand in the file
 * @param line  the number of the first of them, counted from 1
 */
record Fence(String info, List<String> lines, int line) {
    /** The first word of the info: what kind of block this is. */
    String kind() {
        int space = info.indexOf(' ');
        return space < 0 ? info : info.substring(0, space);
    }

    /** The info behind its first word: a file's name. */
    String argument() {
        int space = info.indexOf(' ');
        return space < 0 ? "" : info.substring(space + 1).strip();
    }

    /** The lines as the text of a file, with a newline at the end of each. */
    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
