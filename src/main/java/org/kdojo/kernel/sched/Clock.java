package org.kdojo.kernel.sched;

import org.kdojo.kernel.Timespec;

/** The machine's time. In batch it is virtual: it moves a little with every system call and jumps when everybody sleeps. */
public interface Clock {
    /** Nanoseconds since boot. */
    long nanos();

    /** Wall clock. */
    Timespec now();

    /** When the machine booted, by the wall clock as it is set now. */
    Timespec boot();
}
