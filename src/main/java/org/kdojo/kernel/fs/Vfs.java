package org.kdojo.kernel.fs;

import org.kdojo.kernel.Kernel;

/** The tree of mounted file systems, and what tasks do in it (fs/namei.c, fs/open.c, fs/read_write.c, fs/namespace.c). */
public final class Vfs {
    private final Kernel kernel;

    public Vfs(Kernel kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }
}
