package org.kdojo.kernel;

/**
 * A refused system call: the errno that userland sees, and one sentence of cause that a real machine never tells.
 *
 * <p>It carries no stack trace: refusals are ordinary and frequent (every {@code PATH} look-up makes some).
 */
public final class ErrnoException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Errno errno;
    private final String because;

    public ErrnoException(Errno errno, String because) {
        super(errno.text(), null, false, false);
        this.errno = errno;
        this.because = because;
    }

    /** A refusal that its errno explains fully. */
    public ErrnoException(Errno errno) {
        this(errno, "");
    }

    public Errno errno() {
        return errno;
    }

    /** strerror's text: what a program prints. */
    public String text() {
        return errno.text();
    }

    /** The cause in one sentence, for {@code why}; empty when the errno says it all. */
    public String because() {
        return because;
    }
}
