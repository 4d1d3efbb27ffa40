package org.kdojo.kernel.syscall;

/** What a task does about a signal: sigaction's SIG_DFL, SIG_IGN, or a handler of its own. */
public enum Disposition {
    DEFAULT, IGNORE, CATCH
}
