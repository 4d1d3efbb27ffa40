package org.kdojo.kernel.fs;

/**
 * A name in a directory that leads to an inode ({@code struct dentry}): what a path walk, a working directory and an open
 * file hold, so that /proc can tell their path and whether it has been removed.
 */
public final class Dentry {
    private Dentry parent;
    private String name;
    private final Inode inode;
    private boolean deleted;

    public Dentry(Dentry parent, String name, Inode inode) {
        this.parent = parent == null ? this : parent;
        this.name = name;
        this.inode = inode;
    }

    /** Itself at a file system's root. */
    public Dentry parent() {
        return parent;
    }

    public String name() {
        return name;
    }

    public Inode inode() {
        return inode;
    }

    public boolean isRoot() {
        return parent == this;
    }

    /** Whether the name has been unlinked since; such a path shows as {@code NAME (deleted)}. */
    public boolean deleted() {
        return deleted;
    }

    void delete() {
        deleted = true;
    }

    /** A rename moves the dentry, with all that holds it. */
    void move(Dentry newParent, String newName) {
        parent = newParent;
        name = newName;
    }
}
