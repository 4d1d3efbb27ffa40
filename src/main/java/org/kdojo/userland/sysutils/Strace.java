package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.fs.OpenFlags;
import org.kdojo.kernel.sched.WaitStatus;
import org.kdojo.kernel.syscall.Syscalls;
import org.kdojo.kernel.syscall.Waited;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Out;
import org.kdojo.userland.Proc;

/** strace(1): runs a command and shows its system calls. */
final class Strace implements Command {
    private String output;
    private final Set<String> paths = new HashSet<>();
    private final List<String> variables = new ArrayList<>();
    private boolean follow;
    private boolean count;
    private boolean quiet;
    private boolean failedOnly;
    private boolean successfulOnly;
    private int strings = 32;
    private TraceSet calls = TraceSet.all();

    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "+a:cCdDe:E:fFhiI:kno:O:p:P:qrs:S:tTu:UvVwxXyYzZ", GetOpt.flag("follow-forks", 'f'),
                GetOpt.with("output", 'o'), GetOpt.with("trace", 256), GetOpt.with("trace-path", 'P'), GetOpt.flag("summary-only", 'c'),
                GetOpt.with("string-limit", 's'), GetOpt.maybe("quiet", 'q'), GetOpt.flag("failed-only", 'Z'),
                GetOpt.flag("successful-only", 'z'), GetOpt.with("env", 'E'), GetOpt.flag("help", 'h'), GetOpt.flag("version", 'V'));
        for (int option; (option = options.next()) != GetOpt.END; ) {
            String argument = options.argument();
            switch (option) {
                case 'o' -> output = argument;
                case 'P' -> paths.add(argument);
                case 'f', 'F' -> follow = true;
                case 'c', 'C' -> count = true;
                case 'q' -> quiet = true;
                case 'Z' -> failedOnly = true;
                case 'z' -> successfulOnly = true;
                case 'E' -> variables.add(argument);
                case 's' -> {
                    if (!argument.chars().allMatch(c -> c >= '0' && c <= '9')) {
                        return wrong(p, "invalid -s argument: '" + argument + "'");
                    }
                    strings = Integer.parseInt(argument);
                }
                case 256, 'e' -> {
                    String set = option == 'e' && argument.startsWith("trace=") ? argument.substring(6)
                            : option == 'e' && argument.startsWith("t=") ? argument.substring(2) : argument;
                    boolean other = option == 'e' && set.equals(argument) && argument.indexOf('=') > 0;
                    TraceSet asked = other ? calls : TraceSet.parse(set);
                    if (asked == null) {
                        return wrong(p, "invalid system call '" + set + "'");
                    }
                    calls = asked;
                }
                case 'V' -> {
                    p.out().println("strace -- version 6.1");
                    return 0;
                }
                case 'h' -> {
                    p.out().print("Usage: strace [-fcqzZ] [-e trace=CALLS] [-o FILE] [-P PATH] [-s SIZE] [-E VAR=VALUE] COMMAND [ARGS]\n");
                    return 0;
                }
                case '?' -> {
                    p.err().print("Try 'strace -h' for more information.\n");
                    return 1;
                }
                default -> {
                    // Times, instruction pointers and decoding of descriptors are left out.
                }
            }
        }
        if (options.operands().isEmpty()) {
            return wrong(p, "must have PROG [ARGS] or -p PID");
        }
        return trace(p, options.operands());
    }

    private static int wrong(Proc p, String message) {
        p.error(message);
        p.err().print("Try 'strace -h' for more information.\n");
        return 1;
    }

    private int trace(Proc p, List<String> argv) throws ErrnoException {
        String path = p.env("PATH") == null ? "/usr/bin:/bin" : p.env("PATH");
        String file = Become.find(p.sys(), path, argv.getFirst());
        if (file == null || !exists(p, file)) {
            p.error("Can't stat '" + argv.getFirst() + "': No such file or directory");
            return 1;
        }
        Out log = p.err();
        if (output != null) {
            int fd = p.sys().open(output, OpenFlags.O_WRONLY | OpenFlags.O_CREAT | OpenFlags.O_TRUNC | OpenFlags.O_CLOEXEC, 0666);
            log = new Out(p.sys(), fd, Out.Buffering.LINE);
        }
        List<String> environment = new ArrayList<>(p.environment());
        environment.addAll(variables);
        TraceLog tracer = new TraceLog(log, calls, paths, follow, output != null, count, quiet, failedOnly, successfulOnly, strings);
        Waited child = p.sys().traced(tracer).forkAndWait(sys -> start(p, sys, file, argv, environment));
        tracer.finish();
        log.flush();
        return child.status() instanceof WaitStatus.Killed killed ? 128 + killed.signal() : child.status().shellStatus();
    }

    private static boolean exists(Proc p, String file) {
        try {
            p.sys().stat(file);
            return true;
        } catch (ErrnoException e) {
            return e.errno() != Errno.ENOENT;
        }
    }

    private static int start(Proc p, Syscalls sys, String file, List<String> argv, List<String> environment) {
        try {
            sys.execve(file, argv, environment);
            return 0;
        } catch (ErrnoException e) {
            p.error("exec: " + e.text());
            return 1;
        }
    }
}
