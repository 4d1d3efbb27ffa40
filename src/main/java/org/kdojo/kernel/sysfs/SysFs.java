package org.kdojo.kernel.sysfs;

import org.kdojo.kernel.Kernel;

/** The sys file system (fs/kernfs, fs/sysfs): directories of kernel objects, their attributes and links. */
public final class SysFs {
    private final Kernel kernel;

    public SysFs(Kernel kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }
}
