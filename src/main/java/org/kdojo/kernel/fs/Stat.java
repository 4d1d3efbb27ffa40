package org.kdojo.kernel.fs;

import org.kdojo.kernel.Timespec;

/** What stat(2) tells; {@code blocks} in units of 512 bytes, {@code dev} the file system's number, {@code rdev} the node's own. */
public record Stat(Dev dev, long ino, int mode, int nlink, int uid, int gid, Dev rdev, long size, int blksize, long blocks,
        Timespec atime, Timespec mtime, Timespec ctime, Timespec btime) {
    public int permissions() {
        return mode & Mode.S_IALLUGO;
    }

    public boolean isDir() {
        return Mode.isDir(mode);
    }

    public boolean isReg() {
        return Mode.isReg(mode);
    }

    public boolean isLnk() {
        return Mode.isLnk(mode);
    }

    /** Whether both describe the one inode, as {@code cp} and {@code test -ef} ask. */
    public boolean sameFile(Stat other) {
        return ino == other.ino && dev.equals(other.dev);
    }
}
