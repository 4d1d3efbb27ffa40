package org.kdojo.kernel.fs;

/** What statfs(2) tells; {@code type} is the file system's magic number, {@code blocks} in units of {@code bsize} bytes. */
public record StatFs(long type, int bsize, long blocks, long bfree, long bavail, long files, long ffree, long fsid, int namelen, long flags) {
    public static final long TMPFS_MAGIC = 0x01021994L;
    public static final long PROC_SUPER_MAGIC = 0x9fa0L;
    public static final long SYSFS_MAGIC = 0x62656572L;
    public static final long DEVPTS_SUPER_MAGIC = 0x1cd1L;
    public static final long DEBUGFS_MAGIC = 0x64626720L;
    public static final long PIPEFS_MAGIC = 0x50495045L;
}
