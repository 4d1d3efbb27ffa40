package org.kdojo.userland;

import java.io.ByteArrayOutputStream;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.syscall.Syscalls;

/** A buffered input stream over a descriptor. */
public final class In {
    private final Syscalls sys;
    private final int fd;
    private final int ask;
    private final byte[] buffer;
    private int at;
    private int end;
    private boolean eof;

    public In(Syscalls sys, int fd) {
        this(sys, fd, 4096);
    }

    /** {@code size}: how many bytes each read asks for. The buffer behind is larger, as real memory is. */
    public In(Syscalls sys, int fd, int size) {
        this.sys = sys;
        this.fd = fd;
        this.ask = size;
        this.buffer = new byte[size + 4096];
    }

    public int fd() {
        return fd;
    }

    /** The next byte, or -1 at the end. */
    public int read() throws ErrnoException {
        return fill() ? buffer[at++] & 0xff : -1;
    }

    /** Looks at the next byte without taking it. */
    public int peek() throws ErrnoException {
        return fill() ? buffer[at] & 0xff : -1;
    }

    /** Up to {@code length} bytes; -1 at the end. */
    public int read(byte[] target, int from, int length) throws ErrnoException {
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, end - at);
        System.arraycopy(buffer, at, target, from, n);
        at += n;
        return n;
    }

    /** The bytes to the next {@code delimiter}, with it where it is there; null at the end. */
    public byte[] readTo(int delimiter) throws ErrnoException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int i = at;
            while (i < end && buffer[i] != (byte) delimiter) {
                i++;
            }
            boolean found = i < end;
            line.write(buffer, at, i - at + (found ? 1 : 0));
            at = found ? i + 1 : end;
            if (found) {
                break;
            }
        }
        return line.toByteArray();
    }

    /** The next line with its newline where it has one; null at the end. */
    public byte[] readLine() throws ErrnoException {
        return readTo('\n');
    }

    /** All that is left. */
    public byte[] readAll() throws ErrnoException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (fill()) {
            all.write(buffer, at, end - at);
            at = end;
        }
        return all.toByteArray();
    }

    private boolean fill() throws ErrnoException {
        if (at < end) {
            return true;
        }
        if (eof) {
            return false;
        }
        int n = Math.min(sys.read(fd, buffer, 0, ask), buffer.length);
        at = 0;
        end = Math.max(n, 0);
        eof = n <= 0;
        return n > 0;
    }
}
