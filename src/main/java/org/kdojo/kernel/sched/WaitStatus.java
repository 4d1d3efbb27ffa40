package org.kdojo.kernel.sched;

/** How a child changed, as wait4(2) reports it. */
public sealed interface WaitStatus {
    record Exited(int code) implements WaitStatus {
    }

    record Killed(int signal, boolean dumped) implements WaitStatus {
    }

    record Stopped(int signal) implements WaitStatus {
    }

    record Continued() implements WaitStatus {
    }

    /** The shell's {@code $?}: the exit code, or 128 + the signal. */
    default int shellStatus() {
        return switch (this) {
            case Exited e -> e.code();
            case Killed k -> 128 + k.signal();
            case Stopped s -> 128 + s.signal();
            case Continued c -> 0;
        };
    }
}
