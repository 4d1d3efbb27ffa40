package org.kdojo.kernel.fs;

import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;

/**
 * The caller's memory as an operation sees it: {@code char __user *buf, size_t len}. It starts at the caller's address, and
 * the caller asked for {@link #count()} bytes.
 *
 * <p>A driver may copy past {@code count}, as a real one may: what the process has mapped there takes it, the rest falls on
 * the process's other memory (and is dropped here). {@link #overrun()} tells that it happened.
 */
public final class UserBuffer {
    private final byte[] memory;
    private final int start;
    private final int count;
    private int overrun;

    /** {@code memory} may be null: the process gave a bad address, and every copy is refused. */
    public UserBuffer(byte[] memory, int start, int count) {
        this.memory = memory;
        this.start = start;
        this.count = count;
    }

    /** The length that the caller gave, in bytes. */
    public int count() {
        return count;
    }

    /** How many bytes past {@link #count()} an operation has written. */
    public int overrun() {
        return overrun;
    }

    /**
     * copy_to_user: {@code n} bytes of {@code source} from {@code from} to {@code at} bytes behind the buffer's start.
     *
     * @throws ErrnoException EFAULT when the process gave a bad address
     */
    public void copyTo(int at, byte[] source, int from, int n) throws ErrnoException {
        check();
        int room = Math.max(0, Math.min(n, memory.length - start - at));
        System.arraycopy(source, from, memory, start + at, room);
        overrun = Math.max(overrun, at + n - count);
    }

    public void copyTo(byte[] source) throws ErrnoException {
        copyTo(0, source, 0, source.length);
    }

    /**
     * copy_from_user: {@code n} bytes from {@code at} bytes behind the buffer's start.
     *
     * @throws ErrnoException EFAULT when the process gave a bad address or fewer bytes lie there
     */
    public void copyFrom(int at, byte[] target, int to, int n) throws ErrnoException {
        check();
        if (start + at + n > memory.length) {
            throw new ErrnoException(Errno.EFAULT, "the driver read past the memory of the process");
        }
        System.arraycopy(memory, start + at, target, to, n);
    }

    /** All the bytes that a write brought. */
    public byte[] bytes() throws ErrnoException {
        byte[] all = new byte[count];
        copyFrom(0, all, 0, count);
        return all;
    }

    private void check() throws ErrnoException {
        if (memory == null) {
            throw new ErrnoException(Errno.EFAULT, "the process gave a bad address");
        }
    }
}
