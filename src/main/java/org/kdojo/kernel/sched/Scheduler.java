package org.kdojo.kernel.sched;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.Kernel;

/** Who runs: one task at a time (kernel/sched). */
public final class Scheduler {
    private final Kernel kernel;

    public Scheduler(Kernel kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }

    /** The task that runs now. */
    public Task current() {
        throw new UnsupportedOperationException("not yet");
    }

    public Clock clock() {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * wait_event_interruptible: {@code task}, which is the current one, sleeps until the condition holds; it is looked at
     * first, and again after each {@link WaitQueue#wakeAll()}.
     *
     * @throws ErrnoException EINTR when a caught signal is pending; a signal that ends the task unwinds it instead
     */
    public void wait(Task task, WaitQueue queue, BooleanSupplier condition) throws ErrnoException {
        throw new UnsupportedOperationException("not yet");
    }

    /** As above, at most that long (null: for ever); returns whether the condition holds. */
    public boolean wait(Task task, WaitQueue queue, BooleanSupplier condition, Duration timeout) throws ErrnoException {
        throw new UnsupportedOperationException("not yet");
    }

    /** As above, on several queues at once, as poll(2) does. */
    public boolean wait(Task task, List<WaitQueue> queues, BooleanSupplier condition, Duration timeout) throws ErrnoException {
        throw new UnsupportedOperationException("not yet");
    }

    /** wait_event: no signal ends this sleep. {@code timeout} null: for ever. Returns whether the condition holds. */
    public boolean waitUninterruptibly(Task task, WaitQueue queue, BooleanSupplier condition, Duration timeout) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Runs {@code action} in the kernel at that moment since boot. */
    public Timer at(long nanos, Runnable action) {
        throw new UnsupportedOperationException("not yet");
    }

    /** kthread_run: a task of the kernel's own, child of kthreadd, which runs {@code body} when it next gets its turn. */
    public Task kthread(String name, Runnable body) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * A user task that the machine starts by itself, child of init, as root: a daemon with its own door. It begins when it
     * next gets its turn; so start one only when it has something to do, a thread costs more than a task.
     */
    public Task daemon(String comm, List<String> argv, TaskBody body) {
        throw new UnsupportedOperationException("not yet");
    }

    /** From any thread of the host: {@code action} runs soon, within the machine (a key has been pressed). */
    public void inject(Runnable action) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Null when there is none; a zombie counts. */
    public Task task(int pid) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Every task, zombies too, by pid. */
    public List<Task> tasks() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Sends a signal from within the kernel: no permission is asked for. */
    public void signal(Task task, int signal) {
        throw new UnsupportedOperationException("not yet");
    }
}
