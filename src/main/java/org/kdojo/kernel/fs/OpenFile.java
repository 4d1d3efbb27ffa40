package org.kdojo.kernel.fs;

/**
 * An open file description, shared by dup and fork ({@code struct file}): its place, its flags, its offset, its operations.
 */
public final class OpenFile {
    private final Path path;
    private int flags;
    private FileOperations operations;
    private final Offset position = new Offset(0);
    private int references = 1;
    private Object privateData;

    public OpenFile(Path path, int flags, FileOperations operations) {
        this.path = path;
        this.flags = flags;
        this.operations = operations;
    }

    public Path path() {
        return path;
    }

    public Inode inode() {
        return path.inode();
    }

    /** The O_ flags without those that only matter at open. */
    public int flags() {
        return flags;
    }

    /** F_SETFL. */
    public void setFlags(int flags) {
        this.flags = flags;
    }

    public boolean readable() {
        return OpenFlags.reads(flags);
    }

    public boolean writable() {
        return OpenFlags.writes(flags);
    }

    public boolean nonBlocking() {
        return (flags & OpenFlags.O_NONBLOCK) != 0;
    }

    public FileOperations operations() {
        return operations;
    }

    /** replace_fops: an open operation that found the driver's own. */
    public void setOperations(FileOperations operations) {
        this.operations = operations;
    }

    public Offset position() {
        return position;
    }

    /** {@code private_data}: what the driver keeps per open file. */
    public Object privateData() {
        return privateData;
    }

    public void setPrivateData(Object privateData) {
        this.privateData = privateData;
    }

    public int references() {
        return references;
    }

    void get() {
        references++;
    }

    /** Whether that was the last reference. */
    boolean put() {
        return --references == 0;
    }
}
