package org.kdojo.userland;

import java.util.List;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.syscall.Program;
import org.kdojo.kernel.syscall.Syscalls;

/** A running command: its arguments, its environment, its door to the kernel, and its three standard streams. */
public final class Proc {
    private final Syscalls sys;
    private final List<String> argv;
    private final List<String> envp;
    private final Out out;
    private final Out err;
    private In in;
    private int writeErrorStatus = 1;

    public Proc(Syscalls sys, List<String> argv, List<String> envp) {
        this.sys = sys;
        this.argv = argv;
        this.envp = envp;
        this.out = new Out(sys, 1, Out.Buffering.AUTO);
        this.err = new Out(sys, 2, Out.Buffering.NONE);
    }

    /** The program that runs {@code command} the way a C runtime runs main: streams are flushed and write errors reported at its end. */
    public static Program program(Command command) {
        return (sys, argv, envp) -> new Proc(sys, argv, envp).main(command);
    }

    private int main(Command command) {
        int status;
        try {
            status = command.run(this);
        } catch (ErrnoException e) {
            error(e.text());
            status = 1;
        }
        return finish(status);
    }

    /**
     * exit(3): flushes, reports a write error and ends the task. It never returns; {@code throw p.exit(1)} says so to the compiler.
     */
    public IllegalStateException exit(int status) {
        sys.exit(finish(status));
        return new IllegalStateException("exit returned");
    }

    /** error(3) with a status: the message, then {@link #exit}. */
    public IllegalStateException fatal(int status, String message) {
        error(message);
        return exit(status);
    }

    /** close_stdout: flushes, and turns a write error into a message and a failure. */
    private int finish(int status) {
        out.flush();
        Errno failed = out.error();
        if (failed != null && !out.errorReported()) {
            error("write error: " + failed.text());
            return writeErrorStatus;
        }
        return status;
    }

    /** The exit status when standard output could not be written: 1, but 2 for ls, grep, sort and diff. */
    public void setWriteErrorStatus(int status) {
        writeErrorStatus = status;
    }

    public Syscalls sys() {
        return sys;
    }

    /** argv[0], as messages show it. */
    public String name() {
        return argv.get(0);
    }

    public List<String> argv() {
        return argv;
    }

    /** The arguments behind argv[0]. */
    public List<String> args() {
        return argv.subList(1, argv.size());
    }

    public List<String> environment() {
        return envp;
    }

    /** The value of an environment variable, or null. */
    public String env(String variable) {
        String prefix = variable + "=";
        for (String entry : envp) {
            if (entry.startsWith(prefix)) {
                return entry.substring(prefix.length());
            }
        }
        return null;
    }

    public Out out() {
        return out;
    }

    public Out err() {
        return err;
    }

    /** Standard input, buffered. */
    public In in() {
        if (in == null) {
            in = new In(sys, 0);
        }
        return in;
    }

    /** {@code NAME: MESSAGE} on standard error; what was printed before is flushed first, as error(3) does. */
    public void error(String message) {
        out.flush();
        err.print(name() + ": " + message + "\n");
    }

    /** {@code Try 'NAME --help' for more information.} on standard error. */
    public int tryHelp(int status) {
        err.print("Try '" + name() + " --help' for more information.\n");
        return status;
    }
}
