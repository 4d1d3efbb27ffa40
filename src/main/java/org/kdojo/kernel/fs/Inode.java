package org.kdojo.kernel.fs;

import java.util.List;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.Timespec;
import org.kdojo.kernel.sched.Task;

/**
 * A file, whatever its names: {@code struct inode} with its {@code inode_operations} (include/linux/fs.h).
 *
 * <p>A file system subclasses it. Each default refuses as the VFS does where the operation's pointer is NULL. Permission to
 * search or write the directory has been checked by the caller; names are single components, never "." or "..".
 */
public abstract class Inode {
    private final SuperBlock superBlock;
    private final long number;
    private int mode;
    private int uid;
    private int gid;
    private int nlink = 1;
    private Dev rdev = Dev.NONE;
    private Timespec atime;
    private Timespec mtime;
    private Timespec ctime;
    private final Timespec btime;

    protected Inode(SuperBlock superBlock, long number, int mode, int uid, int gid, Timespec now) {
        this.superBlock = superBlock;
        this.number = number;
        this.mode = mode;
        this.uid = uid;
        this.gid = gid;
        this.atime = now;
        this.mtime = now;
        this.ctime = now;
        this.btime = now;
    }

    public final SuperBlock superBlock() {
        return superBlock;
    }

    public final long number() {
        return number;
    }

    /** Type and permission bits. */
    public int mode() {
        return mode;
    }

    public void setMode(int mode) {
        this.mode = mode;
    }

    public int uid() {
        return uid;
    }

    public int gid() {
        return gid;
    }

    public void setOwner(int uid, int gid) {
        this.uid = uid;
        this.gid = gid;
    }

    public int nlink() {
        return nlink;
    }

    public void setNlink(int nlink) {
        this.nlink = nlink;
    }

    /** The number of the device that a node leads to. */
    public Dev rdev() {
        return rdev;
    }

    protected void setRdev(Dev rdev) {
        this.rdev = rdev;
    }

    /** In bytes. */
    public long size() {
        return 0;
    }

    /** Storage in units of 512 bytes. */
    public long blocks() {
        return 0;
    }

    public Timespec atime() {
        return atime;
    }

    public Timespec mtime() {
        return mtime;
    }

    public Timespec ctime() {
        return ctime;
    }

    public Timespec btime() {
        return btime;
    }

    public void setAtime(Timespec atime) {
        this.atime = atime;
    }

    public void setMtime(Timespec mtime) {
        this.mtime = mtime;
    }

    public void setCtime(Timespec ctime) {
        this.ctime = ctime;
    }

    /** The operations that an open of this inode starts with ({@code i_fop}); a device node's are found by its number. */
    public abstract FileOperations fileOperations();

    /** The file system's own last word on access ({@code .permission}); null where the generic rules hold. */
    public Boolean permission(Task task, int mask) {
        return null;
    }

    /** A chmod, chown, utimes or truncate that has passed the generic checks ({@code .setattr}). */
    public void setattr(Attributes change) throws ErrnoException {
        change.applyTo(this);
    }

    // Directories.

    /**
     * The child of that name, or null where there is none and one could be made (a negative dentry).
     *
     * @throws ErrnoException ENOENT where a file system refuses to even think of a new name there (procfs)
     */
    public Inode lookup(Task task, String name) throws ErrnoException {
        throw new ErrnoException(Errno.ENOTDIR);
    }

    /** Every entry but "." and "..", in the file system's order. */
    public List<Dirent> readdir(Task task) throws ErrnoException {
        throw new ErrnoException(Errno.ENOTDIR);
    }

    public Inode create(Task task, String name, int mode) throws ErrnoException {
        throw new ErrnoException(Errno.EACCES, "this file system lets nobody make files");
    }

    public Inode mkdir(Task task, String name, int mode) throws ErrnoException {
        throw refuse();
    }

    public Inode mknod(Task task, String name, int mode, Dev dev) throws ErrnoException {
        throw refuse();
    }

    public Inode symlink(Task task, String name, String target) throws ErrnoException {
        throw refuse();
    }

    public void link(Task task, String name, Inode target) throws ErrnoException {
        throw refuse();
    }

    public void unlink(Task task, String name, Inode victim) throws ErrnoException {
        throw refuse();
    }

    public void rmdir(Task task, String name, Inode victim) throws ErrnoException {
        throw refuse();
    }

    public void rename(Task task, String name, Inode newDirectory, String newName, int flags) throws ErrnoException {
        throw refuse();
    }

    // Symbolic links.

    /** The text of a symbolic link. */
    public String readlink(Task task) throws ErrnoException {
        throw new ErrnoException(Errno.EINVAL, "not a symbolic link");
    }

    /** Where a magic link of /proc leads without a walk ({@code /proc/PID/fd/3}); null for a link that is followed by its text. */
    public Path jump(Task task) throws ErrnoException {
        return null;
    }

    private static ErrnoException refuse() {
        return new ErrnoException(Errno.EPERM, "this file system has no such operation");
    }
}
