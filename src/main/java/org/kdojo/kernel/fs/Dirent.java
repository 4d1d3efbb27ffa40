package org.kdojo.kernel.fs;

/** One entry of a directory: its name, the inode's number and the type bits of its mode (S_IFDIR, ...). */
public record Dirent(long ino, String name, int type) {
}
