package org.kdojo.userland.sysutils;

import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.syscall.Syscalls;

/** The words of {@code mount -o} and the MS_ bits that they set or clear. */
final class MountFlags {
    static final long MS_RDONLY = 1;
    static final long MS_NOSUID = 2;
    static final long MS_NODEV = 4;
    static final long MS_NOEXEC = 8;
    static final long MS_SYNCHRONOUS = 16;
    static final long MS_REMOUNT = 32;
    static final long MS_NOATIME = 1024;
    static final long MS_NODIRATIME = 2048;
    static final long MS_BIND = 4096;
    static final long MS_MOVE = 8192;
    static final long MS_REC = 16384;
    static final long MS_RELATIME = 1 << 21;
    static final long MS_STRICTATIME = 1 << 24;

    private MountFlags() {
    }

    /** The bits that this word sets, or null. */
    static Long set(String option) {
        return switch (option) {
            case "ro" -> MS_RDONLY;
            case "nosuid" -> MS_NOSUID;
            case "nodev" -> MS_NODEV;
            case "noexec" -> MS_NOEXEC;
            case "sync" -> MS_SYNCHRONOUS;
            case "remount" -> MS_REMOUNT;
            case "noatime" -> MS_NOATIME;
            case "nodiratime" -> MS_NODIRATIME;
            case "bind" -> MS_BIND;
            case "rbind" -> MS_BIND | MS_REC;
            case "relatime" -> MS_RELATIME;
            case "strictatime" -> MS_STRICTATIME;
            default -> null;
        };
    }

    /** The bits that this word clears, or null. */
    static Long cleared(String option) {
        return switch (option) {
            case "rw" -> MS_RDONLY;
            case "suid" -> MS_NOSUID;
            case "dev" -> MS_NODEV;
            case "exec" -> MS_NOEXEC;
            case "async" -> MS_SYNCHRONOUS;
            case "atime" -> MS_NOATIME;
            case "diratime" -> MS_NODIRATIME;
            case "norelatime" -> MS_RELATIME;
            default -> null;
        };
    }

    /** Words that mount keeps for itself. */
    static boolean forUserSpace(String option) {
        return switch (option) {
            case "defaults", "auto", "noauto", "user", "nouser", "users", "owner", "_netdev", "nofail", "loop" -> true;
            default -> option.startsWith("x-") || option.startsWith("comment=") || option.isEmpty();
        };
    }

    /** Whether the kernel lists the type as one that needs no device. */
    static boolean isVirtual(Syscalls sys, String type) {
        try {
            for (String line : new Processes(sys).text("/proc/filesystems").split("\n")) {
                if (line.equals("nodev\t" + type)) {
                    return true;
                }
            }
            return false;
        } catch (ErrnoException e) {
            return false;
        }
    }
}
