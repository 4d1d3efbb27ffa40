package org.kdojo.userland;

import java.util.Arrays;

/** What every GNU command answers to besides its own options: --help and --version. */
public final class Gnu {
    private static final int HELP = 0x110000;
    private static final int VERSION = 0x110001;

    private Gnu() {
    }

    /** The command's options with {@code --help} and {@code --version} added. */
    public static GetOpt options(Proc p, String shorts, GetOpt.Long... longs) {
        GetOpt.Long[] all = Arrays.copyOf(longs, longs.length + 2);
        all[longs.length] = GetOpt.flag("help", HELP);
        all[longs.length + 1] = GetOpt.flag("version", VERSION);
        return new GetOpt(p, shorts, all);
    }

    /**
     * What to do with an option that is none of the command's own; returns the exit status.
     *
     * @param option what {@link GetOpt#next} gave
     * @param name   the command's official name
     * @param usage  its help, where {@code %s} stands for the name it was called by
     * @param wrong  the exit status after wrong usage
     */
    public static int other(Proc p, int option, String name, String usage, int wrong) {
        return switch (option) {
            case HELP -> {
                p.out().print(usage.replace("%s", p.name()));
                yield 0;
            }
            case VERSION -> {
                p.out().println(name + " (GNU coreutils) 9.1");
                yield 0;
            }
            default -> p.tryHelp(wrong);
        };
    }

    /** For commands without options of their own: answers a lone --help or --version; -1 when there is none to answer. */
    public static int onlyStandard(Proc p, String name, String usage, int wrong) {
        GetOpt opts = options(p, "+");
        int option = opts.next();
        return option == GetOpt.END ? -1 : other(p, option, name, usage, wrong);
    }
}
