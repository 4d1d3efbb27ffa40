package org.kdojo.kernel.fs;

/** A place in the tree: a dentry within a mount ({@code struct path}). */
public record Path(Mount mount, Dentry dentry) {
    public Inode inode() {
        return dentry.inode();
    }
}
