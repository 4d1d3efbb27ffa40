package org.kdojo.userland.sysutils;

import java.util.List;

/**
 * One process, read from /proc/PID/stat, status and cmdline.
 *
 * @param ticks   processor time in hundredths of a second
 * @param start   its beginning in hundredths of a second since boot
 * @param tty     the terminal's device number, 0 for none
 * @param vsize   address space in bytes
 * @param rss     resident pages of 4096 bytes
 * @param command the arguments; empty for a kernel thread
 */
record Process(int pid, String comm, char state, int ppid, int pgid, int sid, int tty, int tpgid, long ticks, int priority, int nice,
        int threads, long start, long vsize, long rss, int ruid, int euid, int rgid, int egid, List<String> command) {

    static Process parse(int pid, String stat, String status, String cmdline) {
        int open = stat.indexOf('(');
        int close = stat.lastIndexOf(')');
        String[] f = stat.substring(close + 2).strip().split(" ");
        int[] uids = ids(status, "Uid:");
        int[] gids = ids(status, "Gid:");
        List<String> command = cmdline.isEmpty() ? List.of()
                : List.of((cmdline.endsWith("\0") ? cmdline.substring(0, cmdline.length() - 1) : cmdline).split("\0", -1));
        return new Process(pid, stat.substring(open + 1, close), f[0].charAt(0), Integer.parseInt(f[1]), Integer.parseInt(f[2]),
                Integer.parseInt(f[3]), Integer.parseInt(f[4]), Integer.parseInt(f[5]), Long.parseLong(f[11]) + Long.parseLong(f[12]),
                Integer.parseInt(f[15]), Integer.parseInt(f[16]), Integer.parseInt(f[17]), Long.parseLong(f[19]), Long.parseLong(f[20]),
                Long.parseLong(f[21]), uids[0], uids[1], gids[0], gids[1], command);
    }

    /** The real and the effective id of a status line such as {@code Uid:}. */
    private static int[] ids(String status, String field) {
        for (String line : status.split("\n")) {
            if (line.startsWith(field)) {
                String[] parts = line.substring(field.length()).strip().split("\\s+");
                return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
            }
        }
        return new int[] {0, 0};
    }

    /** As ps shows the command line: a kernel thread's name in brackets, a zombie's with its mark. */
    String args() {
        if (state == 'Z') {
            return "[" + comm + "] <defunct>";
        }
        return command.isEmpty() ? "[" + comm + "]" : String.join(" ", command);
    }

    /** As {@code ps -o comm} shows it. */
    String shownComm() {
        return state == 'Z' ? comm + " <defunct>" : comm;
    }

    /** The STAT column: state, N or {@literal <} for niceness, s for a session's leader, + for the terminal's foreground. */
    String stat() {
        StringBuilder out = new StringBuilder().append(state);
        if (nice < 0) {
            out.append('<');
        } else if (nice > 0) {
            out.append('N');
        }
        if (sid == pid) {
            out.append('s');
        }
        if (threads > 1) {
            out.append('l');
        }
        if (tty != 0 && pgid == tpgid) {
            out.append('+');
        }
        return out.toString();
    }

    /** {@code tty1}, {@code pts/0}, or ? without a terminal. */
    String ttyName() {
        int major = tty >> 8 & 0xfff;
        int minor = tty & 0xff | tty >> 12 & 0xfff00;
        return switch (major) {
            case 0 -> "?";
            case 4 -> minor < 64 ? "tty" + minor : "ttyS" + (minor - 64);
            case 5 -> minor == 1 ? "console" : "tty";
            default -> major >= 136 && major <= 143 ? "pts/" + ((major - 136) * 256 + minor) : "?";
        };
    }
}
