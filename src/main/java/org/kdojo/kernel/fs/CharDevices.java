package org.kdojo.kernel.fs;

import org.kdojo.kernel.Kernel;

/** Character device numbers and who serves them (fs/char_dev.c). */
public final class CharDevices {
    private final Kernel kernel;

    public CharDevices(Kernel kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }
}
