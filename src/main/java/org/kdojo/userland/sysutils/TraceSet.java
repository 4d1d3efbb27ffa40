package org.kdojo.userland.sysutils;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which calls strace shows: {@code open,read}, {@code %file}, {@code !write}, {@code /^mk}. */
final class TraceSet {
    private final Set<String> names;
    private final List<Pattern> patterns;
    private final boolean inverted;
    private final boolean everything;

    private TraceSet(Set<String> names, List<Pattern> patterns, boolean inverted, boolean everything) {
        this.names = names;
        this.patterns = patterns;
        this.inverted = inverted;
        this.everything = everything;
    }

    static TraceSet all() {
        return new TraceSet(Set.of(), List.of(), false, true);
    }

    /** Null where a name is no system call. */
    static TraceSet parse(String text) {
        boolean inverted = text.startsWith("!");
        Set<String> names = new HashSet<>();
        List<Pattern> patterns = new java.util.ArrayList<>();
        boolean everything = false;
        for (String item : (inverted ? text.substring(1) : text).split(",")) {
            String name = item.startsWith("?") ? item.substring(1) : item;
            Set<String> family = family(name);
            if (name.equals("all")) {
                everything = true;
            } else if (name.equals("none")) {
                continue;
            } else if (family != null) {
                names.addAll(family);
            } else if (name.startsWith("/")) {
                try {
                    patterns.add(Pattern.compile(name.substring(1)));
                } catch (PatternSyntaxException e) {
                    return null;
                }
            } else if (KNOWN.contains(name)) {
                names.add(name);
            } else if (!item.startsWith("?")) {
                return null;
            }
        }
        return new TraceSet(names, patterns, inverted, everything);
    }

    boolean has(String call) {
        boolean in = everything || names.contains(call) || patterns.stream().anyMatch(pattern -> pattern.matcher(call).find());
        return in != inverted;
    }

    private static Set<String> family(String name) {
        return switch (name) {
            case "%file", "file" -> FILE;
            case "%desc", "desc" -> DESCRIPTOR;
            case "%process", "process" -> PROCESS;
            case "%signal", "signal" -> SIGNAL;
            case "%stat", "%lstat", "%fstat", "%%stat" -> STAT;
            case "%creds" -> CREDENTIALS;
            case "%clock" -> Set.of("clock_gettime", "clock_settime");
            case "%network", "network", "%ipc", "ipc", "%memory", "memory" -> Set.of();
            default -> null;
        };
    }

    private static final Set<String> FILE = Set.of("open", "openat", "creat", "newfstatat", "statx", "stat", "lstat", "access", "faccessat2", "chmod",
            "fchmodat", "chown", "fchownat", "mkdir", "mkdirat", "mknod", "mknodat", "rmdir", "unlink", "unlinkat", "link", "linkat", "symlink",
            "symlinkat", "readlink", "readlinkat", "rename", "renameat2", "chdir", "chroot", "truncate", "utimensat", "statfs", "mount", "umount2",
            "execve", "getcwd");
    private static final Set<String> DESCRIPTOR = Set.of("openat", "read", "write", "pread64", "pwrite64", "close", "lseek", "dup", "dup2", "dup3",
            "fcntl", "ioctl", "pipe2", "poll", "fstat", "newfstatat", "fchmod", "fchown", "ftruncate", "fsync", "flock", "getdents64", "fchdir",
            "finit_module", "utimensat");
    private static final Set<String> PROCESS = Set.of("clone", "fork", "vfork", "execve", "exit", "exit_group", "wait4", "kill");
    private static final Set<String> SIGNAL = Set.of("kill", "rt_sigaction", "rt_sigprocmask", "pause", "rt_sigreturn");
    private static final Set<String> STAT = Set.of("newfstatat", "statx", "fstat", "stat", "lstat");
    private static final Set<String> CREDENTIALS = Set.of("setresuid", "setresgid", "setgroups", "getuid", "geteuid", "getgid", "getegid", "getgroups",
            "capset", "capget", "prctl");
    private static final Set<String> KNOWN = known();

    private static Set<String> known() {
        Set<String> all = new HashSet<>(Set.of("init_module", "finit_module", "delete_module", "syslog", "uname", "sethostname", "sysinfo", "reboot",
                "getrandom", "umask", "getpid", "getppid", "getpgid", "setpgid", "getsid", "setsid", "clock_gettime", "clock_settime",
                "clock_nanosleep", "nanosleep", "times", "getpriority", "setpriority", "alarm", "sync", "mmap", "munmap", "brk", "mprotect", "select",
                "socket", "connect", "utime", "futex", "prctl", "arch_prctl", "fadvise64", "dup3", "readv", "writev", "sendfile", "copy_file_range"));
        List.of(FILE, DESCRIPTOR, PROCESS, SIGNAL, STAT, CREDENTIALS).forEach(all::addAll);
        return Set.copyOf(all);
    }
}
