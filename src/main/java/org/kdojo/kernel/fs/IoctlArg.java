package org.kdojo.kernel.fs;

/** The third argument of ioctl(2): a plain number, or the address of memory that the driver reads or fills. */
public sealed interface IoctlArg {
    record Value(long value) implements IoctlArg {
    }

    /** Memory of the process, little endian as on x86-64; the driver may fill it in place. */
    record Memory(byte[] bytes) implements IoctlArg {
    }
}
