package org.kdojo.kernel.fs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;

/** A task's descriptors ({@code struct files_struct}). */
public final class FdTable {
    /** RLIMIT_NOFILE's usual soft limit. */
    static final int LIMIT = 1024;

    private final List<OpenFile> files = new ArrayList<>();
    private final BitSet closeOnExec = new BitSet();

    /** @throws ErrnoException EBADF */
    public OpenFile get(int fd) throws ErrnoException {
        OpenFile file = peek(fd);
        if (file == null) {
            throw new ErrnoException(Errno.EBADF, "descriptor " + fd + " is not open");
        }
        return file;
    }

    /** Null when the descriptor is not open. */
    public OpenFile peek(int fd) {
        return fd >= 0 && fd < files.size() ? files.get(fd) : null;
    }

    /** One more than the highest descriptor that has ever been in use. */
    public int span() {
        return files.size();
    }

    public boolean closeOnExec(int fd) {
        return closeOnExec.get(fd);
    }

    public void setCloseOnExec(int fd, boolean close) {
        closeOnExec.set(fd, close);
    }

    /** Puts {@code file} at the lowest free descriptor that is not below {@code atLeast}. @throws ErrnoException EMFILE */
    public int install(OpenFile file, int atLeast) throws ErrnoException {
        int fd = atLeast;
        while (peek(fd) != null) {
            fd++;
        }
        if (fd >= LIMIT) {
            throw new ErrnoException(Errno.EMFILE, "a task may have at most " + LIMIT + " descriptors");
        }
        put(fd, file);
        return fd;
    }

    /** Puts {@code file} at just that descriptor, which must be free. */
    void put(int fd, OpenFile file) {
        while (files.size() <= fd) {
            files.add(null);
        }
        files.set(fd, file);
        closeOnExec.clear(fd);
    }

    /** Takes the descriptor away and returns what was there, or null. */
    OpenFile take(int fd) {
        OpenFile file = peek(fd);
        if (file != null) {
            files.set(fd, null);
            closeOnExec.clear(fd);
        }
        return file;
    }

    /** A fork's copy: the same open files, each with one reference more. */
    public FdTable copy() {
        FdTable copy = new FdTable();
        for (int fd = 0; fd < files.size(); fd++) {
            OpenFile file = files.get(fd);
            if (file != null) {
                file.get();
            }
            copy.files.add(file);
        }
        copy.closeOnExec.or(closeOnExec);
        return copy;
    }
}
