package org.kdojo.kernel.fs;

/** A file system that can be mounted: its type's name, its number and its root ({@code struct super_block}). */
public abstract class SuperBlock {
    private final String type;
    private final Dev dev;
    private long lastInode;

    protected SuperBlock(String type, Dev dev) {
        this.type = type;
        this.dev = dev;
    }

    /** As /proc/filesystems names it: tmpfs, proc, sysfs, devtmpfs. */
    public final String type() {
        return type;
    }

    /** An anonymous number, {@code 0:MINOR}, that stat shows as the files' device. */
    public final Dev dev() {
        return dev;
    }

    public abstract Inode root();

    public abstract StatFs statfs();

    protected final long nextInode() {
        return ++lastInode;
    }
}
