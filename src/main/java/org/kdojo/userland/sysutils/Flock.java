package org.kdojo.userland.sysutils;

import java.util.List;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.fs.OpenFlags;
import org.kdojo.kernel.syscall.Syscalls;
import org.kdojo.kernel.syscall.Waited;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** flock(1) of util-linux: a command under a lock on a file, or a lock on a descriptor of the shell. */
final class Flock implements Command {
    private static final int EX_USAGE = 64;
    private static final int EX_NOINPUT = 66;
    private static final int EX_OSERR = 71;

    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "+c:eE:Fhnosuvw:xV", GetOpt.flag("shared", 's'), GetOpt.flag("exclusive", 'x'), GetOpt.flag("unlock", 'u'),
                GetOpt.flag("nonblock", 'n'), GetOpt.flag("nb", 'n'), GetOpt.with("timeout", 'w'), GetOpt.with("wait", 'w'),
                GetOpt.with("conflict-exit-code", 'E'), GetOpt.with("command", 'c'), GetOpt.flag("close", 'o'), GetOpt.flag("no-fork", 'F'),
                GetOpt.flag("verbose", 'v'), GetOpt.flag("help", 'h'), GetOpt.flag("version", 'V'));
        int operation = Syscalls.LOCK_EX;
        int conflict = 1;
        boolean close = false;
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 's' -> operation = Syscalls.LOCK_SH | operation & Syscalls.LOCK_NB;
                case 'x', 'e' -> operation = Syscalls.LOCK_EX | operation & Syscalls.LOCK_NB;
                case 'u' -> operation = Syscalls.LOCK_UN;
                case 'n' -> operation |= Syscalls.LOCK_NB;
                case 'E' -> conflict = Integer.parseInt(options.argument());
                case 'o' -> close = true;
                case 'w' -> {
                    if (options.argument().equals("0")) {
                        operation |= Syscalls.LOCK_NB;
                    }
                }
                case 'h' -> {
                    p.out().print("\nUsage:\n flock [options] <file>|<directory> <command> [<argument>...]\n"
                            + " flock [options] <file>|<directory> -c <command>\n flock [options] <file descriptor number>\n");
                    return 0;
                }
                case 'V' -> {
                    p.out().println("flock from util-linux 2.38.1");
                    return 0;
                }
                case '?' -> {
                    return p.tryHelp(EX_USAGE);
                }
                default -> {
                    continue;
                }
            }
        }
        List<String> operands = options.operands();
        if (operands.isEmpty()) {
            p.error("requires file descriptor, file or directory");
            return EX_USAGE;
        }
        boolean number = operands.size() == 1;
        int fd;
        try {
            fd = number ? Integer.parseInt(operands.getFirst()) : open(p, operands.getFirst());
        } catch (NumberFormatException e) {
            p.error("bad file descriptor: '" + operands.getFirst() + "'");
            return EX_USAGE;
        } catch (ErrnoException e) {
            p.error("cannot open lock file " + operands.getFirst() + ": " + e.text());
            return EX_NOINPUT;
        }
        try {
            p.sys().flock(fd, operation);
        } catch (ErrnoException e) {
            if (e.errno() == Errno.EAGAIN) {
                return conflict;
            }
            p.error((number ? operands.getFirst() : operands.getFirst()) + ": " + e.text());
            return EX_OSERR;
        }
        return number ? 0 : command(p, operands.subList(1, operands.size()), close ? fd : -1);
    }

    private static int open(Proc p, String file) throws ErrnoException {
        try {
            return p.sys().open(file, OpenFlags.O_RDONLY | OpenFlags.O_CREAT | OpenFlags.O_NOCTTY, 0666);
        } catch (ErrnoException e) {
            if (e.errno() != Errno.EISDIR) {
                throw e;
            }
            return p.sys().open(file, OpenFlags.O_RDONLY);
        }
    }

    private static int command(Proc p, List<String> words, int close) throws ErrnoException {
        List<String> argv = words.getFirst().equals("-c") || words.getFirst().equals("--command")
                ? List.of("/bin/sh", "-c", words.size() > 1 ? words.get(1) : "") : words;
        Waited child = p.sys().forkAndWait(sys -> {
            try {
                if (close >= 0) {
                    sys.close(close);
                }
                Become.exec(sys, p.env("PATH") == null ? "/usr/bin:/bin" : p.env("PATH"), argv, p.environment());
                return 0;
            } catch (ErrnoException e) {
                p.error("failed to execute " + argv.getFirst() + ": " + e.text());
                return e.errno() == Errno.ENOMEM ? EX_OSERR : 69;
            }
        });
        return child.status().shellStatus();
    }
}
