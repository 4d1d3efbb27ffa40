package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.syscall.Syscalls;
import org.kdojo.userland.Accounts;
import org.kdojo.userland.Proc;

/** What su, sudo and setpriv share: taking on another user's ids, and starting a program found on PATH. */
final class Become {
    private Become() {
    }

    /** Groups first, the user last: without root's powers the others would no longer go through. */
    static void user(Syscalls sys, Accounts accounts, Accounts.User user) throws ErrnoException {
        sys.setgroups(accounts.groupsOf(user));
        sys.setresgid(user.gid(), user.gid(), user.gid());
        sys.setresuid(user.uid(), user.uid(), user.uid());
    }

    static Map<String, String> environment(Proc p) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String entry : p.environment()) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                variables.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return variables;
    }

    static List<String> list(Map<String, String> environment) {
        List<String> entries = new ArrayList<>();
        environment.forEach((name, value) -> entries.add(name + "=" + value));
        return entries;
    }

    /**
     * execvp: tries each directory of {@code path}. Returns only by the error of what was tried: EACCES if one was there
     * that could not be run, else ENOENT.
     */
    static void exec(Syscalls sys, String path, List<String> argv, List<String> environment) throws ErrnoException {
        String program = argv.getFirst();
        if (program.indexOf('/') >= 0) {
            sys.execve(program, argv, environment);
            return;
        }
        ErrnoException denied = null;
        for (String directory : path.split(":")) {
            try {
                sys.execve((directory.isEmpty() ? "." : directory) + "/" + program, argv, environment);
            } catch (ErrnoException e) {
                if (e.errno() == Errno.EACCES) {
                    denied = e;
                } else if (e.errno() != Errno.ENOENT && e.errno() != Errno.ENOTDIR) {
                    throw e;
                }
            }
        }
        throw denied != null ? denied : new ErrnoException(Errno.ENOENT, program + " is in none of the directories of PATH");
    }

    /** Where on {@code path} an executable of that name lies; null when nowhere. */
    static String find(Syscalls sys, String path, String program) {
        if (program.indexOf('/') >= 0) {
            return program;
        }
        for (String directory : path.split(":")) {
            String file = directory + "/" + program;
            try {
                sys.faccessat2(Syscalls.AT_FDCWD, file, Syscalls.X_OK, 0);
                if (sys.stat(file).isReg()) {
                    return file;
                }
            } catch (ErrnoException e) {
                continue;
            }
        }
        return null;
    }
}
