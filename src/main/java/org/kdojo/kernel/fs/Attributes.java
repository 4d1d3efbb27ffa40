package org.kdojo.kernel.fs;

import org.kdojo.kernel.Timespec;

/** What a setattr changes ({@code struct iattr}); null leaves a part alone. */
public record Attributes(Integer mode, Integer uid, Integer gid, Long size, Timespec atime, Timespec mtime, Timespec ctime) {
    /** Everything but the size, which only the file system can change. */
    public void applyTo(Inode inode) {
        if (mode != null) {
            inode.setMode(inode.mode() & Mode.S_IFMT | mode & Mode.S_IALLUGO);
        }
        if (uid != null || gid != null) {
            inode.setOwner(uid != null ? uid : inode.uid(), gid != null ? gid : inode.gid());
        }
        if (atime != null) {
            inode.setAtime(atime);
        }
        if (mtime != null) {
            inode.setMtime(mtime);
        }
        if (ctime != null) {
            inode.setCtime(ctime);
        }
    }
}
