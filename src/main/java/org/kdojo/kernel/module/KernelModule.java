package org.kdojo.kernel.module;

/** A module in the kernel ({@code struct module}): what owners, holders and /proc/modules refer to. */
public interface KernelModule {
    String name();

    /** try_module_get: counts one more user; false once the module is going. */
    boolean tryGet();

    /** module_put. */
    void put();

    int refcount();
}
