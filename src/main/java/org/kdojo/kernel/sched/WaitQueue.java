package org.kdojo.kernel.sched;

/**
 * Tasks that sleep until something changes ({@code wait_queue_head_t}). Who changes it calls {@link #wakeAll()}; who waits
 * asks the {@link Scheduler}, which looks at the condition again after each wake.
 */
public final class WaitQueue {
    private final java.util.ArrayDeque<Runnable> sleepers = new java.util.ArrayDeque<>();

    void add(Runnable waker) {
        sleepers.add(waker);
    }

    void remove(Runnable waker) {
        sleepers.remove(waker);
    }

    /** Makes every sleeper runnable, in the order in which they came. */
    public void wakeAll() {
        while (!sleepers.isEmpty()) {
            sleepers.poll().run();
        }
    }

    public boolean isEmpty() {
        return sleepers.isEmpty();
    }
}
