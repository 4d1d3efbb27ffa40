package org.kdojo.userland.sysutils;

import java.util.Locale;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** uptime(1) of procps. */
final class Uptime implements Command {
    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "phsV", GetOpt.flag("pretty", 'p'), GetOpt.flag("since", 's'), GetOpt.flag("help", 'h'),
                GetOpt.flag("version", 'V'));
        long seconds = (long) new Processes(p.sys()).uptime();
        long now = p.sys().clockGettime().seconds();
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'p' -> {
                    p.out().println(pretty(seconds));
                    return 0;
                }
                case 's' -> {
                    java.time.LocalDateTime boot = java.time.LocalDateTime.ofEpochSecond(now - seconds, 0, java.time.ZoneOffset.UTC);
                    p.out().println(boot.toLocalDate() + " " + boot.toLocalTime().format(java.time.format.DateTimeFormatter.ISO_LOCAL_TIME));
                    return 0;
                }
                case 'V' -> {
                    p.out().println("uptime from procps-ng 4.0.2");
                    return 0;
                }
                default -> {
                    (option == 'h' ? p.out() : p.err()).print("\nUsage:\n uptime [options]\n\nOptions:\n -p, --pretty   show uptime in pretty format\n"
                            + " -h, --help     display this help and exit\n -s, --since    system up since\n -V, --version  output version information and exit\n");
                    return option == 'h' ? 0 : 1;
                }
            }
        }
        long day = Math.floorMod(now, 86400);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, " %02d:%02d:%02d up ", day / 3600, day / 60 % 60, day % 60));
        if (seconds >= 86400) {
            line.append(seconds / 86400).append(seconds >= 2 * 86400 ? " days, " : " day, ");
        }
        line.append(seconds >= 3600 ? String.format(Locale.ROOT, "%2d:%02d", seconds / 3600 % 24, seconds / 60 % 60) : seconds / 60 + " min");
        p.out().println(line + ",  0 user,  load average: 0.00, 0.00, 0.00");
        return 0;
    }

    private static String pretty(long seconds) {
        StringBuilder out = new StringBuilder("up ");
        long[] amounts = {seconds / 604800, seconds / 86400 % 7, seconds / 3600 % 24, seconds / 60 % 60};
        String[] units = {"week", "day", "hour", "minute"};
        boolean first = true;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] > 0 || i == 3 && first) {
                out.append(first ? "" : ", ").append(amounts[i]).append(' ').append(units[i]).append(amounts[i] == 1 ? "" : "s");
                first = false;
            }
        }
        return out.toString();
    }
}
