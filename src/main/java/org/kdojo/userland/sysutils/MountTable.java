package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.syscall.Syscalls;

/** What is mounted where, from /proc/self/mounts or /etc/fstab. */
final class MountTable {
    /** A line of the table. */
    record Entry(String source, String target, String type, String options) {
    }

    private final List<Entry> entries;

    MountTable(Syscalls sys) {
        this(sys, "/proc/self/mounts");
    }

    MountTable(Syscalls sys, String path) {
        entries = new ArrayList<>();
        String text;
        try {
            text = new Processes(sys).text(path);
        } catch (ErrnoException e) {
            text = "";
        }
        for (String line : text.split("\n")) {
            String[] f = line.strip().split("\\s+");
            if (f.length >= 4 && !f[0].startsWith("#")) {
                entries.add(new Entry(unescape(f[0]), unescape(f[1]), f[2], f[3]));
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The topmost mount at that absolute path, or null. */
    Entry at(String target) {
        return entries.reversed().stream().filter(entry -> entry.target().equals(target)).findFirst().orElse(null);
    }

    /** The path without links and dots, as far as it exists. */
    static String canonical(Syscalls sys, String path) {
        try {
            int fd = sys.open(path, org.kdojo.kernel.fs.OpenFlags.O_PATH | org.kdojo.kernel.fs.OpenFlags.O_CLOEXEC);
            try {
                return sys.readlink("/proc/self/fd/" + fd);
            } finally {
                sys.close(fd);
            }
        } catch (ErrnoException e) {
            return path;
        }
    }

    /** Blanks stand as octal in the table. */
    private static String unescape(String field) {
        return field.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\");
    }
}
