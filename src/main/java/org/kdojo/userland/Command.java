package org.kdojo.userland;

import org.kdojo.kernel.ErrnoException;

/** A program of the box, such as {@code ls}: one class, made anew for each run, so its fields are the run's state. */
@FunctionalInterface
public interface Command {
    /**
     * Returns the exit status. A refusal that nobody handled is reported as {@code NAME: TEXT}, exit status 1.
     */
    int run(Proc p) throws ErrnoException;
}
