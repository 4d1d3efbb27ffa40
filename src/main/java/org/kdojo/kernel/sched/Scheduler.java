package org.kdojo.kernel.sched;

import org.kdojo.kernel.Kernel;

/** Who runs: one task at a time (kernel/sched). */
public final class Scheduler {
    private final Kernel kernel;

    public Scheduler(Kernel kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }
}
