package org.kdojo.lesson;

/** A lesson or transcript that cannot be used: says what is wrong, and where. */
public final class LessonException extends Exception {
    private static final long serialVersionUID = 1L;

    LessonException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }

    LessonException(String file, String message) {
        super(file + ": " + message);
    }
}
