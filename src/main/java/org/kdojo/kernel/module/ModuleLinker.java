package org.kdojo.kernel.module;

import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.Kernel;

/**
 * Turns the payload of a {@code .ko} file into running code: the room of drivers brings it to the kernel at boot.
 */
@FunctionalInterface
public interface ModuleLinker {
    /**
     * @param payload what the file carries behind its ELF sections, as the room of drivers wrote it
     * @param module  THIS_MODULE
     * @throws ErrnoException ENOEXEC when the payload is not one
     */
    ModuleCode link(byte[] payload, KernelModule module, Kernel kernel) throws ErrnoException;
}
