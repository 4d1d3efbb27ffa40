package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.sched.Cred;
import org.kdojo.kernel.syscall.Syscalls;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** mount(8) of util-linux. */
final class MountCommand implements Command {
    private static final int FAILED = 32;
    private static final int BIND = 256;
    private static final int RBIND = 257;
    private static final int MOVE = 258;
    private static final int SOURCE = 259;
    private static final int TARGET = 260;

    private String type;
    private boolean all;
    private boolean verbose;
    private boolean fake;
    private long flags;
    private final List<String> data = new ArrayList<>();
    private long cleared;

    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "aBcfFhilL:Mno:O:rRsT:t:U:vVw", GetOpt.flag("all", 'a'), GetOpt.with("types", 't'), GetOpt.with("options", 'o'),
                GetOpt.flag("read-only", 'r'), GetOpt.flag("rw", 'w'), GetOpt.flag("read-write", 'w'), GetOpt.flag("bind", BIND), GetOpt.flag("rbind", RBIND), GetOpt.flag("move", MOVE),
                GetOpt.flag("verbose", 'v'), GetOpt.flag("fake", 'f'), GetOpt.with("source", SOURCE), GetOpt.with("target", TARGET),
                GetOpt.flag("help", 'h'), GetOpt.flag("version", 'V'));
        String source = null;
        String target = null;
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'a' -> all = true;
                case 't' -> type = options.argument();
                case 'o' -> options(options.argument());
                case 'r' -> options("ro");
                case 'w' -> options("rw");
                case 'B', BIND -> options("bind");
                case 'R', RBIND -> options("rbind");
                case 'M', MOVE -> flags |= MountFlags.MS_MOVE;
                case 'v' -> verbose = true;
                case 'f' -> fake = true;
                case SOURCE -> source = options.argument();
                case TARGET -> target = options.argument();
                case 'h' -> {
                    p.out().print("""

                            Usage:
                             mount [-lhV]
                             mount -a [options]
                             mount [options] [--source] <source> | [--target] <directory>
                             mount [options] <source> <directory>

                            Mount a filesystem: -t TYPE, -o OPTIONS, --bind, --move, -r read-only.
                            """);
                    return 0;
                }
                case 'V' -> {
                    p.out().println("mount from util-linux 2.38.1 (libmount 2.38.1: btrfs, namespaces, assert, debug)");
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
        List<String> operands = new ArrayList<>(options.operands());
        if (source == null && operands.size() + (target == null ? 0 : 1) >= 2) {
            source = operands.removeFirst();
        }
        if (target == null && !operands.isEmpty()) {
            target = operands.removeFirst();
        }
        if (target == null && source == null && !all) {
            return list(p);
        }
        if (p.sys().credentials().euid() != Cred.ROOT) {
            p.error((all ? "" : target + ": ") + "must be superuser to use mount.");
            if (!all) {
                hint(p);
            }
            return all ? 1 : FAILED;
        }
        return all ? mountAll(p) : source == null && (flags & MountFlags.MS_REMOUNT) == 0 ? fromTable(p, target) : mount(p, source, target);
    }

    private void options(String list) {
        for (String option : list.split(",")) {
            Long set = MountFlags.set(option);
            Long clear = MountFlags.cleared(option);
            if (set != null) {
                flags |= set;
                cleared &= ~set;
            } else if (clear != null) {
                flags &= ~clear;
                cleared |= clear;
            } else if (!MountFlags.forUserSpace(option)) {
                data.add(option);
            }
        }
    }

    private int list(Proc p) {
        for (MountTable.Entry entry : new MountTable(p.sys()).entries()) {
            if (type == null || List.of(type.split(",")).contains(entry.type())) {
                p.out().println(entry.source() + " on " + entry.target() + " type " + entry.type() + " (" + entry.options() + ")");
            }
        }
        return 0;
    }

    private int mountAll(Proc p) {
        int status = 0;
        for (MountTable.Entry entry : new MountTable(p.sys(), "/etc/fstab").entries()) {
            if (!entry.options().contains("noauto") && !entry.type().equals("swap")
                    && new MountTable(p.sys()).at(entry.target()) == null) {
                flags = 0;
                data.clear();
                type = entry.type();
                options(entry.options());
                status |= mount(p, entry.source(), entry.target());
            }
        }
        return status;
    }

    /** With one name only the rest comes from /etc/fstab. */
    private int fromTable(Proc p, String name) {
        for (MountTable.Entry entry : new MountTable(p.sys(), "/etc/fstab").entries()) {
            if (entry.target().equals(name) || entry.source().equals(name)) {
                type = entry.type();
                options(entry.options());
                return mount(p, entry.source(), entry.target());
            }
        }
        p.error(name + ": can't find in /etc/fstab.");
        return 1;
    }

    private int mount(Proc p, String source, String target) {
        Syscalls sys = p.sys();
        String where = MountTable.canonical(sys, target);
        if ((flags & MountFlags.MS_REMOUNT) != 0) {
            MountTable.Entry mounted = new MountTable(sys).at(where);
            if (mounted == null) {
                p.error(where + ": mount point not mounted or bad option.");
                hint(p);
                return FAILED;
            }
            // A remount states all flags anew: what is not said stays as the table has it.
            for (String option : mounted.options().split(",")) {
                Long set = MountFlags.set(option);
                if (set != null && (cleared & set) == 0) {
                    flags |= set;
                }
            }
        }
        String from = source == null ? "none" : (flags & (MountFlags.MS_BIND | MountFlags.MS_MOVE)) != 0 ? MountTable.canonical(sys, source) : source;
        try {
            if (!fake) {
                sys.mount(from, where, type == null ? "none" : type, flags, String.join(",", data));
            }
            if (verbose) {
                p.out().println("mount: " + from + " mounted on " + where + ".");
            }
            return 0;
        } catch (ErrnoException e) {
            return failed(p, e.errno(), source == null ? "none" : source, where);
        }
    }

    /** libmount asks again what is there to find words for the errno. */
    private int failed(Proc p, Errno errno, String source, String where) {
        boolean nodev = type != null && MountFlags.isVirtual(p.sys(), type);
        if (!exists(p, where)) {
            p.error(where + ": mount point does not exist.");
        } else if (!nodev && (flags & (MountFlags.MS_REMOUNT | MountFlags.MS_MOVE)) == 0 && !exists(p, source)) {
            p.error(where + ": special device " + source + " does not exist.");
        } else {
            p.error(where + ": " + switch (errno) {
                case ENODEV -> "unknown filesystem type '" + type + "'.";
                case ENOTDIR -> "mount point is not a directory.";
                case EBUSY -> (flags & MountFlags.MS_REMOUNT) != 0 ? "mount point is busy." : source + " already mounted or mount point busy.";
                case EINVAL -> (flags & MountFlags.MS_REMOUNT) != 0 ? "mount point not mounted or bad option."
                        : "wrong fs type, bad option, bad superblock on " + source + ", missing codepage or helper program, or other error.";
                case ENOTBLK -> source + " is not a block device.";
                case EPERM -> "permission denied.";
                default -> "mount(2) system call failed: " + errno.text() + ".";
            });
        }
        hint(p);
        return FAILED;
    }

    private static boolean exists(Proc p, String path) {
        try {
            p.sys().stat(path);
            return true;
        } catch (ErrnoException e) {
            return false;
        }
    }

    private static void hint(Proc p) {
        p.err().print("       dmesg(1) may have more information after failed mount system call.\n");
    }
}
