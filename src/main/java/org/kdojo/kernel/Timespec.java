package org.kdojo.kernel;

/** A moment on the machine's clock: seconds and nanoseconds since 1970-01-01 00:00 UTC ({@code struct timespec}). */
public record Timespec(long seconds, int nanos) implements Comparable<Timespec> {
    public static Timespec ofNanos(long nanos) {
        return new Timespec(Math.floorDiv(nanos, 1_000_000_000L), (int) Math.floorMod(nanos, 1_000_000_000L));
    }

    public static Timespec ofSeconds(long seconds) {
        return new Timespec(seconds, 0);
    }

    @Override
    public int compareTo(Timespec other) {
        int bySeconds = Long.compare(seconds, other.seconds);
        return bySeconds != 0 ? bySeconds : Integer.compare(nanos, other.nanos);
    }
}
