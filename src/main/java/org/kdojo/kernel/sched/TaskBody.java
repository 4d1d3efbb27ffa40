package org.kdojo.kernel.sched;

import org.kdojo.kernel.syscall.Syscalls;

/** What a forked task does until it ends or replaces itself by execve. */
@FunctionalInterface
public interface TaskBody {
    /** Runs as the child, behind the child's own door; returns its exit status. */
    int run(Syscalls child);
}
