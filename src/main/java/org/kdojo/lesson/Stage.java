package org.kdojo.lesson;

/** Where a page is run: a fresh machine with root's and alice's shells open on it. */
interface Stage extends AutoCloseable {
    /** Makes stages; a fresh machine each. */
    @FunctionalInterface
    interface Opener {
        Stage open();
    }

    /** Lays down what a {@code file} or {@code c} fence holds. */
    void place(Fence file, String page) throws LessonException;

    /** Types a command into that user's shell and gives what came of it. */
    Answer answer(String user, String command);

    /** Runs a check in a shell of its own, as root. */
    Answer check(String script);

    @Override
    void close();
}
