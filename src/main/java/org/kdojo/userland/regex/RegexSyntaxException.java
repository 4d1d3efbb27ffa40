package org.kdojo.userland.regex;

/** A malformed expression; the message is regerror's text. */
public final class RegexSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean fatal;

    RegexSyntaxException(String message) {
        this(message, false);
    }

    RegexSyntaxException(String message, boolean fatal) {
        super(message, null, false, false);
        this.fatal = fatal;
    }

    /** Found by the quick matcher and not by regcomp: sed then gives up without a position. */
    public boolean fatal() {
        return fatal;
    }
}
