package org.kdojo.kernel.syscall;

import org.kdojo.kernel.sched.WaitStatus;

/** Which child changed and how. */
public record Waited(int pid, WaitStatus status) {
}
