package org.kdojo.kernel.fs;

/** The {@code loff_t *} that a read or write gets: where to start, and where the operation leaves off. */
public final class Offset {
    private long value;

    public Offset(long value) {
        this.value = value;
    }

    public long get() {
        return value;
    }

    public void set(long value) {
        this.value = value;
    }

    public void advance(long by) {
        value += by;
    }
}
