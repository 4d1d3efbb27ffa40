package org.kdojo.kernel.fs;

import java.util.Set;

/** A file system, or a part of one, attached to the tree ({@code struct mount}). */
public final class Mount {
    private final SuperBlock superBlock;
    private final Dentry root;
    private final Path mountPoint;
    private final String source;
    private Set<MountOption> options;

    public Mount(SuperBlock superBlock, Dentry root, Path mountPoint, String source, Set<MountOption> options) {
        this.superBlock = superBlock;
        this.root = root;
        this.mountPoint = mountPoint;
        this.source = source;
        this.options = Set.copyOf(options);
    }

    public SuperBlock superBlock() {
        return superBlock;
    }

    /** What of the file system is seen here: its root, or any of its files for a bind mount. */
    public Dentry root() {
        return root;
    }

    /** Where it is attached; null for the root of the whole tree. */
    public Path mountPoint() {
        return mountPoint;
    }

    /** The first field of /proc/mounts. */
    public String source() {
        return source;
    }

    public Set<MountOption> options() {
        return options;
    }

    public boolean has(MountOption option) {
        return options.contains(option);
    }

    void remount(Set<MountOption> newOptions) {
        options = Set.copyOf(newOptions);
    }
}
