package org.kdojo.kernel.sched;

/** Something that will happen once ({@code struct timer_list}). */
public final class Timer implements Comparable<Timer> {
    private final long nanos;
    private final long sequence;
    private final Runnable action;
    private boolean pending = true;

    Timer(long nanos, long sequence, Runnable action) {
        this.nanos = nanos;
        this.sequence = sequence;
        this.action = action;
    }

    /** When, in nanoseconds since boot. */
    public long nanos() {
        return nanos;
    }

    /** Whether it has neither happened nor been cancelled. */
    public boolean pending() {
        return pending;
    }

    /** It will not happen; returns whether it was still to come (del_timer). */
    public boolean cancel() {
        boolean was = pending;
        pending = false;
        return was;
    }

    void fire() {
        if (cancel()) {
            action.run();
        }
    }

    @Override
    public int compareTo(Timer other) {
        int byTime = Long.compare(nanos, other.nanos);
        return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
    }
}
