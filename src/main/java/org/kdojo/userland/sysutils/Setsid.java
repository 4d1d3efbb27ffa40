package org.kdojo.userland.sysutils;

import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** setsid(1) of util-linux: a program in a session of its own. */
final class Setsid implements Command {
    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "+cfhVw", GetOpt.flag("ctty", 'c'), GetOpt.flag("fork", 'f'), GetOpt.flag("wait", 'w'),
                GetOpt.flag("help", 'h'), GetOpt.flag("version", 'V'));
        boolean fork = false;
        boolean wait = false;
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'f' -> fork = true;
                case 'w' -> wait = true;
                case 'h' -> {
                    p.out().print("\nUsage:\n setsid [options] <program> [<argument>...]\n\nRun a program in a new session.\n");
                    return 0;
                }
                case 'V' -> {
                    p.out().println("setsid from util-linux 2.38.1");
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
            p.error("no command specified");
            return p.tryHelp(1);
        }
        if (fork || p.sys().getpgid(0) == p.sys().getpid()) {
            int child = p.sys().fork(sys -> start(new Proc(sys, p.argv(), p.environment()), options));
            return wait ? p.sys().wait4(child, 0).status().shellStatus() : 0;
        }
        return start(p, options);
    }

    private static int start(Proc p, GetOpt options) {
        try {
            p.sys().setsid();
            Become.exec(p.sys(), p.env("PATH") == null ? "/usr/bin:/bin" : p.env("PATH"), options.operands(), p.environment());
            return 0;
        } catch (ErrnoException e) {
            p.error("failed to execute " + options.operands().getFirst() + ": " + e.text());
            return e.errno() == Errno.ENOENT ? 127 : 126;
        }
    }
}
