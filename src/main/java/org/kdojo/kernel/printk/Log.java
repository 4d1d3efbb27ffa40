package org.kdojo.kernel.printk;

import org.kdojo.kernel.Kernel;

/** The kernel log (kernel/printk). */
public final class Log {
    private final Kernel kernel;

    public Log(Kernel kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }
}
