package org.kdojo.userland.shell;

/** Whether a text is whole commands. */
public sealed interface Parse {
    /** It can be executed. */
    record Complete() implements Parse {
    }

    /** More lines must follow: an open quote, an {@code if} without {@code fi}, a here-document without its end. */
    record Incomplete() implements Parse {
    }

    /** No line that follows could mend it; {@code message} is bash's, without the shell's name. */
    record Wrong(String message) implements Parse {
    }
}
