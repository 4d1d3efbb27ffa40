package org.kdojo.userland.sysutils;

import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.sched.Cred;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** umount(8) of util-linux. */
final class Umount implements Command {
    private static final int FAILED = 32;
    private static final int MNT_FORCE = 1;
    private static final int MNT_DETACH = 2;

    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "acdfhilnORrt:vVAq", GetOpt.flag("all", 'a'), GetOpt.flag("force", 'f'), GetOpt.flag("lazy", 'l'),
                GetOpt.flag("verbose", 'v'), GetOpt.flag("quiet", 'q'), GetOpt.flag("recursive", 'R'), GetOpt.flag("help", 'h'),
                GetOpt.flag("version", 'V'));
        int flags = 0;
        boolean verbose = false;
        boolean quiet = false;
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'f' -> flags |= MNT_FORCE;
                case 'l' -> flags |= MNT_DETACH;
                case 'v' -> verbose = true;
                case 'q' -> quiet = true;
                case 'h' -> {
                    p.out().print("\nUsage:\n umount [-hV]\n umount -a [options]\n umount [options] <source> | <directory>\n\nUnmount filesystems: -l lazily, -f by force.\n");
                    return 0;
                }
                case 'V' -> {
                    p.out().println("umount from util-linux 2.38.1 (libmount 2.38.1: btrfs, namespaces, assert, debug)");
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
        if (options.operands().isEmpty()) {
            p.error("bad usage");
            return p.tryHelp(1);
        }
        int status = 0;
        for (String target : options.operands()) {
            status = Math.max(status, one(p, target, flags, verbose, quiet));
        }
        return status;
    }

    private static int one(Proc p, String target, int flags, boolean verbose, boolean quiet) {
        MountTable table = new MountTable(p.sys());
        List<MountTable.Entry> bySource = table.entries().stream().filter(entry -> entry.source().equals(target) && target.startsWith("/")).toList();
        String where = bySource.isEmpty() ? MountTable.canonical(p.sys(), target) : bySource.getLast().target();
        boolean mounted = table.at(where) != null;
        try {
            p.sys().stat(target);
        } catch (ErrnoException e) {
            if (!mounted) {
                p.error(target + ": no mount point specified.");
                return FAILED;
            }
        }
        if (p.sys().credentials().euid() != Cred.ROOT) {
            p.error(target + ": must be superuser to unmount.");
            return FAILED;
        }
        if (!mounted) {
            if (!quiet) {
                p.error(target + ": not mounted.");
            }
            return FAILED;
        }
        try {
            p.sys().umount2(where, flags);
            if (verbose) {
                p.out().println("umount: " + where + " unmounted");
            }
            return 0;
        } catch (ErrnoException e) {
            p.error(where + ": " + switch (e.errno()) {
                case EBUSY -> "target is busy.";
                case EINVAL -> "not mounted.";
                case EPERM -> "must be superuser to unmount.";
                default -> "umount failed: " + e.text() + ".";
            });
            return FAILED;
        }
    }
}
