package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.fs.Stat;
import org.kdojo.kernel.syscall.Syscalls;

/**
 * A file that a process holds: by a descriptor, or as its directory, root or program.
 *
 * @param fd     the number, or -1 for {@code kind} cwd, rtd, txt
 * @param kind   lsof's word for it: {@code cwd}, {@code rtd}, {@code txt}, or empty for a descriptor
 * @param access 'r', 'w' or 'u' of a descriptor, else a blank
 * @param name   where /proc's link leads
 */
record OpenDescriptor(int fd, String kind, char access, String name, Stat stat, long offset) {

    /** All that {@code pid} holds and the caller may see. */
    static List<OpenDescriptor> of(Processes processes, Syscalls sys, int pid) {
        List<OpenDescriptor> all = new ArrayList<>();
        String base = "/proc/" + pid + "/";
        add(all, sys, base + "cwd", -1, "cwd", ' ', 0);
        add(all, sys, base + "root", -1, "rtd", ' ', 0);
        add(all, sys, base + "exe", -1, "txt", ' ', 0);
        List<Integer> fds = new ArrayList<>();
        processes.names(base + "fd").forEach(name -> fds.add(Integer.valueOf(name)));
        fds.sort(null);
        for (int fd : fds) {
            long offset = 0;
            int flags = 0;
            try {
                for (String line : processes.text(base + "fdinfo/" + fd).split("\n")) {
                    String value = line.substring(line.indexOf(':') + 1).strip();
                    if (line.startsWith("pos:")) {
                        offset = Long.parseLong(value);
                    } else if (line.startsWith("flags:")) {
                        flags = Integer.parseInt(value, 8);
                    }
                }
            } catch (ErrnoException e) {
                continue;
            }
            add(all, sys, base + "fd/" + fd, fd, "", "rwu ".charAt(flags & 3), offset);
        }
        return all;
    }

    private static void add(List<OpenDescriptor> all, Syscalls sys, String link, int fd, String kind, char access, long offset) {
        try {
            all.add(new OpenDescriptor(fd, kind, access, sys.readlink(link), sys.stat(link), offset));
        } catch (ErrnoException e) {
            // Gone meanwhile, or not the caller's to see: lsof passes over it, too.
            return;
        }
    }
}
