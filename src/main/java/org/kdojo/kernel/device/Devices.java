package org.kdojo.kernel.device;

import org.kdojo.kernel.Kernel;

/** The driver core: classes, devices, their nodes and events (drivers/base). */
public final class Devices {
    private final Kernel kernel;

    public Devices(Kernel kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }
}
