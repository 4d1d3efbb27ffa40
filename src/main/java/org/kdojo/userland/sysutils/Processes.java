package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.Text;
import org.kdojo.kernel.fs.Dirent;
import org.kdojo.kernel.fs.OpenFlags;
import org.kdojo.kernel.syscall.Syscalls;
import org.kdojo.userland.In;

/** The tasks of the machine as /proc shows them: what ps, pgrep, lsof and fuser read. */
final class Processes {
    private final Syscalls sys;

    Processes(Syscalls sys) {
        this.sys = sys;
    }

    /** Every process, by number. */
    List<Process> all() {
        List<Process> all = new ArrayList<>();
        for (String name : names("/proc")) {
            if (!name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
                Process process = process(Integer.parseInt(name));
                if (process != null) {
                    all.add(process);
                }
            }
        }
        all.sort((a, b) -> Integer.compare(a.pid(), b.pid()));
        return all;
    }

    /** Null when there is no such process. */
    Process process(int pid) {
        try {
            return Process.parse(pid, text("/proc/" + pid + "/stat"), text("/proc/" + pid + "/status"), text("/proc/" + pid + "/cmdline"));
        } catch (ErrnoException e) {
            return null;
        }
    }

    /** The names in a directory; none where it cannot be read. */
    List<String> names(String directory) {
        List<String> names = new ArrayList<>();
        try {
            int fd = sys.open(directory, OpenFlags.O_RDONLY | OpenFlags.O_DIRECTORY | OpenFlags.O_CLOEXEC);
            try {
                for (List<Dirent> some; !(some = sys.getdents64(fd)).isEmpty(); ) {
                    some.forEach(entry -> names.add(entry.name()));
                }
            } finally {
                sys.close(fd);
            }
        } catch (ErrnoException e) {
            return List.of();
        }
        names.remove(".");
        names.remove("..");
        return names;
    }

    String text(String path) throws ErrnoException {
        int fd = sys.open(path, OpenFlags.O_RDONLY | OpenFlags.O_CLOEXEC);
        try {
            return Text.of(new In(sys, fd).readAll());
        } finally {
            sys.close(fd);
        }
    }

    /** The seconds since boot, from /proc/uptime. */
    double uptime() {
        try {
            return Double.parseDouble(text("/proc/uptime").split(" ")[0]);
        } catch (ErrnoException e) {
            return 0;
        }
    }
}
