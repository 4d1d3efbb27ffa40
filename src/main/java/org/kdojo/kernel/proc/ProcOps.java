package org.kdojo.kernel.proc;

import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.fs.Inode;
import org.kdojo.kernel.fs.IoctlArg;
import org.kdojo.kernel.fs.Offset;
import org.kdojo.kernel.fs.OpenFile;
import org.kdojo.kernel.fs.PollTable;
import org.kdojo.kernel.fs.UserBuffer;

/** What a /proc entry does: {@code struct proc_ops} (include/linux/proc_fs.h). Defaults answer as for a NULL pointer. */
public interface ProcOps {
    default void open(Inode inode, OpenFile file) throws ErrnoException {
    }

    default void release(Inode inode, OpenFile file) {
    }

    default int read(OpenFile file, UserBuffer buffer, Offset offset) throws ErrnoException {
        throw new ErrnoException(Errno.EIO, "this /proc entry has no proc_read");
    }

    default int write(OpenFile file, UserBuffer buffer, Offset offset) throws ErrnoException {
        throw new ErrnoException(Errno.EIO, "this /proc entry has no proc_write");
    }

    default long lseek(OpenFile file, long offset, int whence) throws ErrnoException {
        throw new ErrnoException(Errno.ESPIPE, "this /proc entry has no proc_lseek");
    }

    default long ioctl(OpenFile file, int command, IoctlArg argument) throws ErrnoException {
        throw new ErrnoException(Errno.ENOTTY, "this /proc entry has no proc_ioctl");
    }

    default int poll(OpenFile file, PollTable table) {
        return PollTable.POLLIN | PollTable.POLLRDNORM | PollTable.POLLOUT | PollTable.POLLWRNORM;
    }
}
