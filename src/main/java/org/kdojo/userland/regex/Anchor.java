package org.kdojo.userland.regex;

/** A condition on the place between two characters. */
enum Anchor {
    LINE_START, LINE_END, TEXT_START, TEXT_END, WORD_START, WORD_END, WORD_EDGE, NO_WORD_EDGE;

    boolean holds(String text, int at, boolean multiline) {
        return switch (this) {
            case TEXT_START -> at == 0;
            case TEXT_END -> at == text.length();
            case LINE_START -> at == 0 || multiline && text.charAt(at - 1) == '\n';
            case LINE_END -> at == text.length() || multiline && text.charAt(at) == '\n';
            case WORD_START -> !before(text, at) && after(text, at);
            case WORD_END -> before(text, at) && !after(text, at);
            case WORD_EDGE -> before(text, at) != after(text, at);
            case NO_WORD_EDGE -> before(text, at) == after(text, at);
        };
    }

    private static boolean before(String text, int at) {
        return at > 0 && CharSet.isWord(text.codePointBefore(at));
    }

    private static boolean after(String text, int at) {
        return at < text.length() && CharSet.isWord(text.codePointAt(at));
    }
}
