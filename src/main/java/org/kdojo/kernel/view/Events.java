package org.kdojo.kernel.view;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The stream of {@link KernelEvent}s. Listeners are called within the kernel: they note and return. */
public final class Events {
    private final List<Consumer<KernelEvent>> listeners = new CopyOnWriteArrayList<>();

    /** Returns what ends the subscription. */
    public Runnable subscribe(Consumer<KernelEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Whether somebody listens: spares the making of events that nobody hears. */
    public boolean heard() {
        return !listeners.isEmpty();
    }

    public void tell(KernelEvent event) {
        for (Consumer<KernelEvent> listener : listeners) {
            listener.accept(event);
        }
    }
}
