package org.kdojo.userland.sysutils;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kdojo.kernel.syscall.Syscalls;
import org.kdojo.userland.Accounts;

/** Lays processes out in columns as ps does. */
final class PsTable {
    private static final int HERTZ = 100;

    private final List<PsColumn> columns;
    private final Accounts accounts;
    private final double uptime;
    private final long now;
    private final long memory;

    PsTable(List<PsColumn> columns, Accounts accounts, Processes processes, Syscalls sys) {
        this.columns = columns;
        this.accounts = accounts;
        this.uptime = processes.uptime();
        this.now = sys.clockGettime().seconds();
        this.memory = sys.sysinfo().totalRam();
    }

    List<String> lines(List<Process> processes, boolean headers) {
        List<String> lines = new ArrayList<>();
        // A header line of nothing but empty headers is left out, as `-o pid=` asks.
        if (headers && columns.stream().anyMatch(column -> !column.header().isEmpty())) {
            lines.add(line(columns.stream().map(PsColumn::header).toList()));
        }
        for (Process process : processes) {
            lines.add(line(columns.stream().map(column -> cell(column, process)).toList()));
        }
        return lines;
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        int wanted = 0;
        for (int i = 0; i < cells.size(); i++) {
            PsColumn column = columns.get(i);
            String cell = cells.get(i);
            wanted += i > 0 ? 1 : 0;
            int over = Math.max(0, line.length() - (wanted - (i > 0 ? 1 : 0)));
            if (i > 0) {
                line.append(' ');
            }
            // A cell that was too wide takes its space from the next column's padding.
            int room = Math.max(0, column.width() - over);
            boolean last = i == cells.size() - 1;
            if (column.right()) {
                line.repeat(' ', Math.max(0, room - cell.length())).append(cell);
            } else {
                line.append(cell);
                if (!last) {
                    line.repeat(' ', Math.max(0, room - cell.length()));
                }
            }
            wanted += column.width();
        }
        return line.toString();
    }

    private String cell(PsColumn column, Process process) {
        return switch (column.key()) {
            case "pid" -> Integer.toString(process.pid());
            case "ppid" -> Integer.toString(process.ppid());
            case "pgid" -> Integer.toString(process.pgid());
            case "sid" -> Integer.toString(process.sid());
            case "user" -> user(process.euid(), column);
            case "ruser" -> user(process.ruid(), column);
            case "group" -> accounts.groupName(process.egid());
            case "rgroup" -> accounts.groupName(process.rgid());
            case "uid" -> column.header().equals("UID") && column.width() == 5 && columns.getFirst() == column ? user(process.euid(), column)
                    : Integer.toString(process.euid());
            case "ruid" -> Integer.toString(process.ruid());
            case "gid" -> Integer.toString(process.egid());
            case "rgid" -> Integer.toString(process.rgid());
            case "comm" -> process.shownComm();
            case "args" -> process.args();
            case "stat" -> process.stat();
            case "state" -> String.valueOf(process.state());
            case "tty" -> process.ttyName();
            case "time" -> column.width() == 6 ? minutes(process.ticks() / HERTZ) : hours(process.ticks() / HERTZ);
            case "etime" -> elapsed(elapsed(process));
            case "etimes" -> Long.toString(elapsed(process));
            case "start" -> startTime(process, "HH:mm:ss");
            case "stime" -> startTime(process, "HH:mm");
            case "lstart" -> started(process).format(DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ROOT));
            case "rss" -> Long.toString(process.rss() * 4);
            case "vsz" -> Long.toString(process.vsize() / 1024);
            case "sz" -> Long.toString(process.vsize() / 4096);
            case "pcpu" -> String.format(Locale.ROOT, "%.1f", share(process));
            case "pmem" -> String.format(Locale.ROOT, "%.1f", memory == 0 ? 0 : process.rss() * 4096 * 100.0 / memory);
            case "c" -> Long.toString(Math.min(99, Math.round(share(process))));
            case "pri" -> Integer.toString(39 - process.priority());
            case "ni" -> Integer.toString(process.nice());
            case "nlwp" -> Integer.toString(process.threads());
            case "psr" -> "0";
            case "f" -> process.command().isEmpty() ? "1" : "4";
            default -> "-";
        };
    }

    /** A name that does not fit gives way to the number, as ps does rather than cutting it. */
    private String user(int uid, PsColumn column) {
        String name = accounts.userName(uid);
        return name.length() > Math.max(column.width(), 8) ? name.substring(0, 7) + "+" : name;
    }

    private double share(Process process) {
        long seconds = elapsed(process);
        return seconds <= 0 ? 0 : process.ticks() * 100.0 / HERTZ / seconds;
    }

    private long elapsed(Process process) {
        return (long) (uptime - process.start() / (double) HERTZ);
    }

    private LocalDateTime started(Process process) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(now - elapsed(process)), ZoneOffset.UTC);
    }

    private String startTime(Process process, String today) {
        LocalDateTime start = started(process);
        LocalDateTime present = LocalDateTime.ofInstant(Instant.ofEpochSecond(now), ZoneOffset.UTC);
        boolean sameDay = start.toLocalDate().equals(present.toLocalDate());
        return start.format(DateTimeFormatter.ofPattern(sameDay ? today : start.getYear() == present.getYear() ? "MMMdd" : "yyyy", Locale.ROOT));
    }

    private static String hours(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static String elapsed(long seconds) {
        String clock = seconds >= 3600 ? hours(seconds % 86400) : String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
        return seconds >= 86400 ? seconds / 86400 + "-" + hours(seconds % 86400) : clock;
    }
}
