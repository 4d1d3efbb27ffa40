package org.kdojo.kernel.view;

import java.util.List;
import org.kdojo.kernel.fs.Dev;

/**
 * The kernel's inside at one moment, immutable: what the pane, lessons and tests read instead of the kernel's own objects.
 *
 * @param nanos time since boot
 * @param taint the bits of /proc/sys/kernel/tainted
 */
public record KernelView(long nanos, String release, String hostname, long taint, List<ModuleView> modules, List<ChrdevView> chrdevs,
        List<NodeView> nodes, List<OpenFileView> openFiles, List<ProcEntryView> procEntries, List<TaskView> tasks, List<LogLine> log) {

    /** A module; {@code size} in bytes, {@code taint} as in /proc/modules ("OE"), {@code usedBy} other modules. */
    public record ModuleView(String name, long size, int refcount, String state, List<String> usedBy, String taint, List<Holder> holders) {
    }

    /** Who keeps a module from going: a task's descriptor, with how many references it counts and why in words. */
    public record Holder(int pid, String comm, int fd, int references, String why) {
    }

    /** Minors {@code baseMinor} to {@code baseMinor + count - 1} of a major; {@code module} null when built in; {@code cdev} whether one serves it. */
    public record ChrdevView(int major, int baseMinor, int count, String name, String module, boolean cdev, int opens) {
    }

    /**
     * A device node that leads, or led, to a module's driver.
     *
     * @param type       'c' or 'b'
     * @param mode       permission bits now
     * @param bornMode   permission bits when it was made
     * @param devtmpfs   whether the kernel made it itself
     * @param served     whether a driver answers for the number now
     */
    public record NodeView(String path, char type, Dev dev, int mode, int bornMode, int uid, int gid, boolean devtmpfs, boolean served) {
    }

    /** An open file of a device or of a module's /proc entry. {@code flags} are O_ flags. */
    public record OpenFileView(int pid, String comm, int fd, int flags, String path, long offset, String module) {
    }

    /** An entry that a module made below /proc; {@code mode} with type bits. */
    public record ProcEntryView(String path, int mode, int uid, int gid, String module) {
    }

    public record TaskView(int pid, int ppid, int uid, String comm, char state, String commandLine) {
    }

    /** A line of the kernel log; {@code level} 0 (emerg) to 7 (debug), {@code nanos} since boot. */
    public record LogLine(long sequence, long nanos, int level, String text) {
    }
}
