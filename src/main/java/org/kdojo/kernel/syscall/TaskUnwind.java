package org.kdojo.kernel.syscall;

/**
 * Unwinds a task's Java stack: it has exited, been killed, or goes on in another program. Only the kernel throws and catches
 * these; code between lets them pass.
 */
public abstract class TaskUnwind extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected TaskUnwind(String what) {
        super(what, null, false, false);
    }
}
