package org.kdojo.kernel.syscall;

import java.util.List;

/** What an executable file does once execve has loaded it: its {@code main}. */
@FunctionalInterface
public interface Program {
    /** Runs in the calling task; returns the exit status (its low 8 bits count). */
    int main(Syscalls sys, List<String> argv, List<String> envp);
}
