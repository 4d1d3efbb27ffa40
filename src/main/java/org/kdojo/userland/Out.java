package org.kdojo.userland;

import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.Text;
import org.kdojo.kernel.fs.Mode;
import org.kdojo.kernel.fs.Stat;
import org.kdojo.kernel.syscall.Syscalls;

/**
 * An output stream of C's stdio over a descriptor. How it buffers decides how many write calls a driver sees: by line on a
 * terminal, else by blocks of the file's own size. A failed write is remembered and what was buffered is dropped.
 */
public final class Out {
    /** When bytes go out; AUTO asks the descriptor at the first write. */
    public enum Buffering {
        NONE, LINE, FULL, AUTO
    }

    private static final int BLOCK = 4096;

    private final Syscalls sys;
    private final int fd;
    private Buffering buffering;
    private byte[] buffer;
    private int used;
    private Errno error;
    private boolean errorReported;

    public Out(Syscalls sys, int fd, Buffering buffering) {
        this.sys = sys;
        this.fd = fd;
        this.buffering = buffering;
    }

    public int fd() {
        return fd;
    }

    public void print(String text) {
        write(Text.bytes(text));
    }

    public void println(String text) {
        write(Text.bytes(text + "\n"));
    }

    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    public void write(int oneByte) {
        write(new byte[] {(byte) oneByte});
    }

    public void write(byte[] bytes, int from, int length) {
        if (length == 0) {
            return;
        }
        if (buffering == Buffering.AUTO) {
            buffering = ask();
        }
        if (buffering == Buffering.NONE) {
            send(bytes, from, length);
            return;
        }
        if (buffer == null) {
            buffer = new byte[BLOCK];
        }
        int at = from;
        int left = length;
        if (buffering == Buffering.LINE) {
            // glibc writes out as far as the last newline when a line-buffered stream gets one.
            for (int i = from; i < from + length; i++) {
                if (bytes[i] == '\n') {
                    fill(bytes, at, i + 1 - at);
                    flush();
                    at = i + 1;
                }
            }
            left = from + length - at;
        }
        fill(bytes, at, left);
    }

    private void fill(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            if (used == buffer.length) {
                flush();
            }
            if (used == 0 && left >= buffer.length) {
                int whole = left - left % buffer.length;
                send(bytes, at, whole);
                at += whole;
                left -= whole;
            } else {
                int n = Math.min(left, buffer.length - used);
                System.arraycopy(bytes, at, buffer, used, n);
                used += n;
                at += n;
                left -= n;
            }
        }
    }

    /** Writes out what is buffered. */
    public void flush() {
        int n = used;
        used = 0;
        if (n > 0) {
            send(buffer, 0, n);
        }
    }

    private void send(byte[] bytes, int from, int length) {
        int at = from;
        int end = from + length;
        try {
            while (at < end) {
                at += sys.write(fd, bytes, at, end - at);
            }
        } catch (ErrnoException e) {
            error = e.errno();
        }
    }

    /** What the first failed write was refused with; null while all went well. */
    public Errno error() {
        return error;
    }

    public boolean failed() {
        return error != null;
    }

    /** The command has told of the write error itself. */
    public void setErrorReported() {
        errorReported = true;
    }

    boolean errorReported() {
        return errorReported;
    }

    private Buffering ask() {
        try {
            Stat stat = sys.fstat(fd);
            return Mode.isChr(stat.mode()) && Terminals.isTerminal(sys, fd) ? Buffering.LINE : Buffering.FULL;
        } catch (ErrnoException e) {
            return Buffering.FULL;
        }
    }
}
