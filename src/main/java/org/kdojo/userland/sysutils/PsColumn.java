package org.kdojo.userland.sysutils;

/**
 * A column of ps: what it shows, its header and width.
 *
 * @param key   the canonical name of what is shown
 * @param right numbers stand to the right
 */
record PsColumn(String key, String header, int width, boolean right) {

    /** {@code comm}, {@code comm=}, {@code comm=NAME}, {@code comm:20}; null for an unknown name. */
    static PsColumn parse(String item) {
        int equals = item.indexOf('=');
        String name = equals < 0 ? item : item.substring(0, equals);
        String header = equals < 0 ? null : item.substring(equals + 1);
        int width = 0;
        int colon = name.indexOf(':');
        if (colon > 0) {
            width = Integer.parseInt(name.substring(colon + 1));
            name = name.substring(0, colon);
        }
        if (header != null && header.indexOf(':') > 0) {
            width = Integer.parseInt(header.substring(header.indexOf(':') + 1));
            header = header.substring(0, header.indexOf(':'));
        }
        PsColumn known = known(name);
        if (known == null) {
            return null;
        }
        return new PsColumn(known.key, header == null ? known.header : header, width > 0 ? width : Math.max(known.width, header == null ? 0 : header.length()),
                known.right);
    }

    private static PsColumn known(String name) {
        return switch (name) {
            case "pid", "tgid" -> number("pid", "PID", 7);
            case "ppid" -> number("ppid", "PPID", 7);
            case "pgid", "pgrp" -> number("pgid", name.equals("pgid") ? "PGID" : "PGRP", 7);
            case "sid", "sess", "session" -> number("sid", name.equals("sid") ? "SID" : "SESS", 7);
            case "lwp", "tid", "spid" -> number("pid", name.equals("lwp") ? "LWP" : name.toUpperCase(java.util.Locale.ROOT), 7);
            case "user", "euser", "uname" -> text("user", name.equals("euser") ? "EUSER" : "USER", 8);
            case "ruser" -> text("ruser", "RUSER", 8);
            case "group", "egroup" -> text("group", name.equals("group") ? "GROUP" : "EGROUP", 8);
            case "rgroup" -> text("rgroup", "RGROUP", 8);
            case "uid", "euid" -> new PsColumn("uid", name.equals("uid") ? "UID" : "EUID", 5, true);
            case "ruid" -> number("ruid", "RUID", 5);
            case "gid", "egid" -> number("gid", name.equals("gid") ? "GID" : "EGID", 5);
            case "rgid" -> number("rgid", "RGID", 5);
            case "comm", "ucmd", "ucomm" -> text("comm", name.equals("ucmd") ? "CMD" : "COMMAND", 15);
            case "args", "cmd", "command" -> text("args", name.equals("cmd") ? "CMD" : "COMMAND", 27);
            case "stat" -> text("stat", "STAT", 4);
            case "s", "state" -> text("state", "S", 1);
            case "tty", "tt", "tname" -> text("tty", name.equals("tty") || name.equals("tt") ? "TT" : "TTY", 8);
            case "time", "cputime" -> number("time", "TIME", 8);
            case "etime" -> number("etime", "ELAPSED", 11);
            case "etimes" -> number("etimes", "ELAPSED", 7);
            case "start" -> number("start", "STARTED", 8);
            case "start_time", "stime", "bsdstart" -> number("stime", name.equals("stime") ? "STIME" : "START", 5);
            case "lstart" -> number("lstart", "STARTED", 24);
            case "rss", "rssize", "rsz" -> number("rss", name.equals("rsz") ? "RSZ" : "RSS", 5);
            case "vsz", "vsize" -> number("vsz", "VSZ", 6);
            case "sz", "size" -> number("sz", "SZ", 5);
            case "%cpu", "pcpu" -> number("pcpu", "%CPU", 4);
            case "%mem", "pmem" -> number("pmem", "%MEM", 4);
            case "c", "cp" -> number("c", "C", 2);
            case "pri", "opri", "priority" -> number("pri", "PRI", 3);
            case "ni", "nice" -> number("ni", "NI", 3);
            case "nlwp", "thcount" -> number("nlwp", "NLWP", 4);
            case "psr" -> number("psr", "PSR", 3);
            case "f", "flag", "flags" -> number("f", "F", 1);
            case "addr" -> text("addr", "ADDR", 4);
            case "wchan" -> text("wchan", "WCHAN", 6);
            default -> null;
        };
    }

    private static PsColumn number(String key, String header, int width) {
        return new PsColumn(key, header, width, true);
    }

    private static PsColumn text(String key, String header, int width) {
        return new PsColumn(key, header, width, false);
    }
}
