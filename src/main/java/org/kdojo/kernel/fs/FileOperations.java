package org.kdojo.kernel.fs;

import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.module.KernelModule;

/**
 * What can be done with an open file: {@code struct file_operations} (include/linux/fs.h). A driver overrides what it has;
 * each default is what Linux answers where the driver left the pointer NULL.
 */
public interface FileOperations {
    /** THIS_MODULE, which an open file pins; null for what is built in, or where a driver forgot it. */
    default KernelModule owner() {
        return null;
    }

    /** Whether a {@code .read} or {@code .read_iter} is there: without one FMODE_CAN_READ is not set. */
    default boolean canRead() {
        return true;
    }

    default boolean canWrite() {
        return true;
    }

    default void open(Inode inode, OpenFile file) throws ErrnoException {
    }

    /** The last descriptor of {@code file} has gone. */
    default void release(Inode inode, OpenFile file) {
    }

    /** Each close of a descriptor, with the error that close(2) then returns. */
    default void flush(OpenFile file) throws ErrnoException {
    }

    /**
     * Fills {@code buffer} from {@code offset} and moves the offset on.
     *
     * @return how many bytes the driver says it gave: 0 at the end; may exceed {@code buffer.count()} where the driver errs
     */
    default int read(OpenFile file, UserBuffer buffer, Offset offset) throws ErrnoException {
        throw new ErrnoException(Errno.EINVAL, "these file operations have no read");
    }

    /** Takes bytes of {@code buffer}; returns how many were accepted. */
    default int write(OpenFile file, UserBuffer buffer, Offset offset) throws ErrnoException {
        throw new ErrnoException(Errno.EINVAL, "these file operations have no write");
    }

    /** Without an {@code .llseek} a file has no positions to go to: ESPIPE (since Linux 6.0). */
    default long llseek(OpenFile file, long offset, int whence) throws ErrnoException {
        throw new ErrnoException(Errno.ESPIPE, "these file operations have no llseek");
    }

    default long ioctl(OpenFile file, int command, IoctlArg argument) throws ErrnoException {
        throw new ErrnoException(Errno.ENOTTY, "these file operations have no unlocked_ioctl");
    }

    /** The POLLIN, POLLOUT, ... that hold now; a file that can block registers its wait queues with {@code table}. */
    default int poll(OpenFile file, PollTable table) {
        return PollTable.POLLIN | PollTable.POLLRDNORM | PollTable.POLLOUT | PollTable.POLLWRNORM;
    }

    default void fsync(OpenFile file) throws ErrnoException {
        throw new ErrnoException(Errno.EINVAL, "these file operations have no fsync");
    }
}
