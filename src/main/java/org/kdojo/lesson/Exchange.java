package org.kdojo.lesson;

/**
 * One command of a transcript and what it answered.
 *
 * @param prompt  '#' for root's shell, '$' for alice's
 * @param command what was typed, its continuation lines joined by newlines
 * @param answer  what was printed and how it ended
 * @param line    the number of the command's line in its file, counted from 1
 * @param end     the number of the first line behind what belongs to it
 */
public record Exchange(char prompt, String command, Answer answer, int line, int end) {
    /** How many lines of the file the command itself takes. */
    int commandLines() {
        return (int) command.chars().filter(c -> c == '\n').count() + 1;
    }

    /** The user whose shell the prompt stands for. */
    public String user() {
        return prompt == '#' ? "root" : "alice";
    }
}
