package org.kdojo.kernel.sched;

import org.kdojo.kernel.Timespec;

/** The machine's virtual time. */
public interface Clock {
    /** Nanoseconds since boot. */
    long nanos();

    /** Wall clock. */
    Timespec now();
}
