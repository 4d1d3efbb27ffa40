package org.kdojo.kernel.syscall;

/** Hears of the calls through a traced door, as ptrace's tracer does. Texts are strace's own notation. */
public interface Tracer {
    /**
     * A call has ended.
     *
     * @param name   as strace names it: {@code openat}
     * @param call   {@code openat(AT_FDCWD, "/dev/add", O_RDONLY)}
     * @param result {@code 3}, or {@code -1 ENOENT (No such file or directory)}; {@code ?} for a call that does not return
     * @param paths  the paths that the call's arguments name or whose open files they are, for strace -P
     */
    void called(int pid, String name, String call, String result, java.util.List<String> paths, boolean failed);

    /** A task behind the door has begun (fork), or ended: with {@code exited with 0}, {@code killed by SIGTERM}. */
    void ended(int pid, String how);

    /** A signal has come: {@code SIGCHLD {si_signo=SIGCHLD, ...}}. */
    void signalled(int pid, String description);

    /** Whether the calls of forked children are wanted, too (strace -f). */
    boolean follows();

    /** How many bytes of a string or buffer are shown before {@code ...} (strace -s). */
    default int stringLimit() {
        return 32;
    }
}
