package org.kdojo.kernel.fs;

/**
 * A device number, {@code dev_t}: 12 bits of major, 20 bits of minor (include/linux/kdev_t.h).
 */
public record Dev(int major, int minor) implements Comparable<Dev> {
    public static final Dev NONE = new Dev(0, 0);
    public static final int MINORS = 1 << 20;

    /** The kernel's own packing, MKDEV. */
    public int number() {
        return major << 20 | minor;
    }

    public static Dev of(int number) {
        return new Dev(number >>> 20, number & MINORS - 1);
    }

    /** This number moved on by {@code minors}; past the last minor it runs into the next major, as MKDEV arithmetic does. */
    public Dev plus(int minors) {
        return of(number() + minors);
    }

    @Override
    public int compareTo(Dev other) {
        return Integer.compareUnsigned(number(), other.number());
    }

    @Override
    public String toString() {
        return major + ":" + minor;
    }
}
