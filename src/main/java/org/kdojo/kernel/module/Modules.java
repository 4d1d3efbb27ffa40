package org.kdojo.kernel.module;

import org.kdojo.kernel.Kernel;

/** Loading, counting and unloading of modules (kernel/module/main.c). */
public final class Modules {
    private final Kernel kernel;

    public Modules(Kernel kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }
}
