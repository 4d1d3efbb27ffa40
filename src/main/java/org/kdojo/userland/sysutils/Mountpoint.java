package org.kdojo.userland.sysutils;

import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.fs.Stat;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** mountpoint(1) of util-linux: whether something is mounted on a directory. */
final class Mountpoint implements Command {
    private static final int NOT_ONE = 32;

    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "qdxhV", GetOpt.flag("quiet", 'q'), GetOpt.flag("fs-devno", 'd'), GetOpt.flag("nofollow", 'n'),
                GetOpt.flag("devno", 'x'), GetOpt.flag("help", 'h'), GetOpt.flag("version", 'V'));
        boolean quiet = false;
        boolean number = false;
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'q' -> quiet = true;
                case 'd' -> number = true;
                case 'h' -> {
                    p.out().print("\nUsage:\n mountpoint [-qd] /path/to/directory\n\nCheck whether a directory or file is a mountpoint.\n");
                    return 0;
                }
                case 'V' -> {
                    p.out().println("mountpoint from util-linux 2.38.1");
                    return 0;
                }
                case '?' -> {
                    return p.tryHelp(1);
                }
                default -> {
                    continue;
                }
            }
        }
        if (options.operands().size() != 1) {
            p.error("bad usage");
            return p.tryHelp(1);
        }
        String path = options.operands().getFirst();
        Stat stat;
        try {
            stat = p.sys().stat(path);
        } catch (ErrnoException e) {
            if (!quiet) {
                p.error(path + ": " + e.text());
            }
            return 1;
        }
        boolean mounted = new MountTable(p.sys()).at(MountTable.canonical(p.sys(), path)) != null;
        if (number && mounted) {
            p.out().println(stat.dev().toString());
        } else if (!quiet && !number) {
            p.out().println(path + (mounted ? " is a mountpoint" : " is not a mountpoint"));
        }
        return mounted ? 0 : NOT_ONE;
    }
}
