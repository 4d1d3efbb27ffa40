package org.kdojo.kernel;

import org.kdojo.kernel.view.Events;

/** One Linux in memory: its parts, put together. Nothing here is shared between machines. */
public final class Kernel {
    private final Events events = new Events();

    /** What happens, as it happens. */
    public Events events() {
        return events;
    }
}
