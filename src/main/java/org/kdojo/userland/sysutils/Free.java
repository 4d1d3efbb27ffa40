package org.kdojo.userland.sysutils;

import java.util.Locale;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** free(1) of procps: memory as /proc/meminfo tells it. */
final class Free implements Command {
    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "bkmghtV", GetOpt.flag("bytes", 'b'), GetOpt.flag("kibi", 'k'), GetOpt.flag("mebi", 'm'),
                GetOpt.flag("gibi", 'g'), GetOpt.flag("human", 'h'), GetOpt.flag("total", 't'), GetOpt.flag("version", 'V'));
        int unit = 'k';
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'V' -> {
                    p.out().println("free from procps-ng 4.0.2");
                    return 0;
                }
                case '?' -> {
                    p.err().print("\nUsage:\n free [-bkmgh]\n");
                    return 1;
                }
                case 't' -> {
                    continue;
                }
                default -> unit = option;
            }
        }
        String info = new Processes(p.sys()).text("/proc/meminfo");
        long total = field(info, "MemTotal");
        long free = field(info, "MemFree");
        long available = field(info, "MemAvailable");
        long cached = field(info, "Buffers") + field(info, "Cached") + field(info, "SReclaimable");
        p.out().println("               total        used        free      shared  buff/cache   available");
        p.out().println("Mem:    " + cells(unit, total, total - available, free, field(info, "Shmem"), cached, available));
        p.out().println("Swap:   " + cells(unit, field(info, "SwapTotal"), field(info, "SwapTotal") - field(info, "SwapFree"), field(info, "SwapFree")));
        return 0;
    }

    private static String cells(int unit, long... kibibytes) {
        StringBuilder line = new StringBuilder();
        for (long value : kibibytes) {
            line.append(String.format(Locale.ROOT, "%12s", amount(unit, value)));
        }
        return line.toString();
    }

    private static String amount(int unit, long kibibytes) {
        return switch (unit) {
            case 'b' -> Long.toString(kibibytes * 1024);
            case 'm' -> Long.toString(kibibytes / 1024);
            case 'g' -> Long.toString(kibibytes / 1024 / 1024);
            case 'h' -> kibibytes == 0 ? "0B" : kibibytes < 1024 ? kibibytes + "Ki" : kibibytes < 1 << 20 ? kibibytes / 1024 + "Mi"
                    : String.format(Locale.ROOT, "%.1fGi", kibibytes / 1048576.0);
            default -> Long.toString(kibibytes);
        };
    }

    private static long field(String info, String name) {
        for (String line : info.split("\n")) {
            if (line.startsWith(name + ":")) {
                return Long.parseLong(line.substring(name.length() + 1).replace("kB", "").strip());
            }
        }
        return 0;
    }
}
