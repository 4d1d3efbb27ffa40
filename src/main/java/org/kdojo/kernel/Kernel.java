package org.kdojo.kernel;

import org.kdojo.kernel.device.Devices;
import org.kdojo.kernel.fs.CharDevices;
import org.kdojo.kernel.fs.Vfs;
import org.kdojo.kernel.module.Modules;
import org.kdojo.kernel.printk.Log;
import org.kdojo.kernel.proc.ProcFs;
import org.kdojo.kernel.sched.Scheduler;
import org.kdojo.kernel.sysfs.SysFs;
import org.kdojo.kernel.view.Events;

/** One Linux in memory: its parts, put together. Nothing here is shared between machines. */
public final class Kernel {
    private final Events events = new Events();
    private final Scheduler scheduler = new Scheduler(this);
    private final Log log = new Log(this);
    private final Vfs vfs = new Vfs(this);
    private final ProcFs proc = new ProcFs(this);
    private final SysFs sysfs = new SysFs(this);
    private final CharDevices chrdevs = new CharDevices(this);
    private final Devices devices = new Devices(this);
    private final Modules modules = new Modules(this);

    /** What happens, as it happens. */
    public Events events() {
        return events;
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    public Log log() {
        return log;
    }

    public Vfs vfs() {
        return vfs;
    }

    public ProcFs proc() {
        return proc;
    }

    public SysFs sysfs() {
        return sysfs;
    }

    public CharDevices chrdevs() {
        return chrdevs;
    }

    public Devices devices() {
        return devices;
    }

    public Modules modules() {
        return modules;
    }
}
