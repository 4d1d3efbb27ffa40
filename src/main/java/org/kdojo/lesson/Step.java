package org.kdojo.lesson;

import java.util.List;

/**
 * A part of a lesson below one {@code ##} heading.
 *
 * @param number    counted from 1
 * @param markdown  what the learner reads: the step's text without its checks and hints
 * @param exchanges the commands the step proposes, with what they should answer
 * @param check     shell that succeeds once the step is done; null where there is nothing to check
 * @param hints     to be shown one by one, as Markdown
 */
public record Step(int number, String title, String markdown, List<Exchange> exchanges, String check, List<String> hints) {
    /** The commands, as the {@code solution} shows them: with their prompts. */
    public List<String> solution() {
        return exchanges.stream().map(exchange -> exchange.prompt() + " " + exchange.command().replace("\n", "\n> ")).toList();
    }
}
