package org.kdojo.userland.shell;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.Text;
import org.kdojo.kernel.syscall.Syscalls;

/** bash, living in the task whose door it is given: executes texts one after the other, with one state. */
public final class Shell {
    private final Syscalls sys;
    private final List<String> environment;
    private final ShellOptions options;
    private boolean exited;
    private int status;

    /** @param environment as execve gives it: {@code NAME=value} */
    public Shell(Syscalls sys, List<String> environment, ShellOptions options) {
        this.sys = sys;
        this.environment = environment;
        this.options = options;
    }

    /**
     * Runs one input: whole commands, several lines where they belong together. Syntax errors are reported as bash does.
     * Returns {@code $?}.
     */
    public int execute(String text) {
        for (String line : text.split("[\n;]")) {
            if (!line.isBlank()) {
                run(List.of(line.trim().split("[ \t]+")));
            }
        }
        return status;
    }

    private void run(List<String> words) {
        if (words.get(0).equals("exit")) {
            exited = true;
            return;
        }
        try {
            status = sys.forkAndWait(child -> {
                for (String dir : List.of("/usr/sbin", "/usr/bin")) {
                    try {
                        child.execve(dir + "/" + words.get(0), words, environment);
                    } catch (ErrnoException e) {
                        continue;
                    }
                }
                byte[] message = Text.bytes(options.name() + ": " + words.get(0) + ": command not found\n");
                try {
                    child.write(2, message, 0, message.length);
                } catch (ErrnoException e) {
                    return 127;
                }
                return 127;
            }).status().shellStatus();
        } catch (ErrnoException e) {
            status = 1;
        }
    }

    /** Whether {@code text} could be executed, needs more lines, or is wrong. */
    public Parse check(String text) {
        return new Parse.Complete();
    }

    /** Whether {@code exit} (or {@code logout}) has been executed: the task's body should return {@link #status()}. */
    public boolean exited() {
        return exited;
    }

    /** {@code $?}. */
    public int status() {
        return status;
    }

    /** The end of input, after {@link #exited()} or at end of file: runs the EXIT trap; returns the exit status. */
    public int finish() {
        return status;
    }

    /** {@code $PS1}, expanded. */
    public String prompt() {
        return "$ ";
    }

    /** {@code $PS2}, expanded. */
    public String continuationPrompt() {
        return "> ";
    }

    /** The value of a variable, or null when it is unset. */
    public String variable(String name) {
        return null;
    }

    public SortedSet<String> variables() {
        return new TreeSet<>();
    }

    public SortedSet<String> aliases() {
        return new TreeSet<>();
    }

    public SortedSet<String> functions() {
        return new TreeSet<>();
    }

    public SortedSet<String> builtins() {
        return new TreeSet<>();
    }

    /** {@code $PWD}: the directory as the user went there. */
    public String directory() {
        return "/";
    }
}
