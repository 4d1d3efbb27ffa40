package org.kdojo.kernel.fs;

import org.kdojo.kernel.sched.WaitQueue;

/** Where an operation's {@code poll} says which wait queues would tell of a change ({@code poll_wait}). */
public interface PollTable {
    int POLLIN = 0x1;
    int POLLPRI = 0x2;
    int POLLOUT = 0x4;
    int POLLERR = 0x8;
    int POLLHUP = 0x10;
    int POLLNVAL = 0x20;
    int POLLRDNORM = 0x40;
    int POLLWRNORM = 0x100;

    void watch(WaitQueue queue);
}
