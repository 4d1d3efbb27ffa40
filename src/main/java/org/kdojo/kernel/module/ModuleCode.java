package org.kdojo.kernel.module;

import org.kdojo.kernel.ErrnoException;

/** What a loaded module runs: the code behind its {@code module_init} and {@code module_exit}. */
public interface ModuleCode {
    /** @throws ErrnoException what init returned: the load fails with it */
    void init() throws ErrnoException;

    void exit();

    /** Whether there is a module_exit at all; without one a module cannot be unloaded. */
    default boolean hasExit() {
        return true;
    }
}
