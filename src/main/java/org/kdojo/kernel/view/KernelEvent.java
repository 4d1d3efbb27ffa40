package org.kdojo.kernel.view;

import org.kdojo.kernel.Errno;
import org.kdojo.kernel.fs.Dev;

/** What has just happened in the kernel, told to whoever listens; never a way to change it. */
public sealed interface KernelEvent {
    record ModuleLoaded(String name) implements KernelEvent {
    }

    record ModuleUnloaded(String name) implements KernelEvent {
    }

    record ReferenceTaken(String module, int refcount) implements KernelEvent {
    }

    record ReferenceDropped(String module, int refcount) implements KernelEvent {
    }

    record NumbersAllocated(Dev first, int count, String name) implements KernelEvent {
    }

    record NumbersReleased(Dev first, int count, String name) implements KernelEvent {
    }

    record NodeMade(String path, Dev dev) implements KernelEvent {
    }

    record NodeRemoved(String path, Dev dev) implements KernelEvent {
    }

    record ModeChanged(String path, int from, int to) implements KernelEvent {
    }

    record OwnerChanged(String path, int fromUid, int fromGid, int uid, int gid) implements KernelEvent {
    }

    record Opened(int pid, int fd, String path) implements KernelEvent {
    }

    record Closed(int pid, int fd, String path) implements KernelEvent {
    }

    record ProcEntryMade(String path) implements KernelEvent {
    }

    record ProcEntryRemoved(String path) implements KernelEvent {
    }

    record Logged(KernelView.LogLine line) implements KernelEvent {
    }

    record TaskStarted(int pid, int ppid, String comm) implements KernelEvent {
    }

    record TaskEnded(int pid, String how) implements KernelEvent {
    }

    /** A system call was refused: what {@code why} explains. */
    record Refused(int pid, String comm, String call, Errno errno, String because) implements KernelEvent {
    }
}
