package org.kdojo.kernel.proc;

import org.kdojo.kernel.Kernel;

/** The proc file system (fs/proc): the kernel's own entries, tasks' directories, and what modules make. */
public final class ProcFs {
    private final Kernel kernel;

    public ProcFs(Kernel kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }
}
