package org.kdojo.kernel.sched;

/** Signal numbers and names of x86-64 Linux. */
public final class Signals {
    public static final int SIGHUP = 1;
    public static final int SIGINT = 2;
    public static final int SIGQUIT = 3;
    public static final int SIGABRT = 6;
    public static final int SIGKILL = 9;
    public static final int SIGUSR1 = 10;
    public static final int SIGSEGV = 11;
    public static final int SIGUSR2 = 12;
    public static final int SIGPIPE = 13;
    public static final int SIGALRM = 14;
    public static final int SIGTERM = 15;
    public static final int SIGCHLD = 17;
    public static final int SIGCONT = 18;
    public static final int SIGSTOP = 19;
    public static final int SIGTSTP = 20;
    public static final int SIGTTIN = 21;
    public static final int SIGTTOU = 22;
    public static final int SIGURG = 23;
    public static final int SIGWINCH = 28;
    public static final int SIGRTMIN = 34;
    public static final int SIGRTMAX = 64;

    private static final String NAMES = "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP "
            + "TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS";

    private Signals() {
    }

    /** {@code TERM} for 15, {@code RTMIN+1} for 35; null for no signal. */
    public static String name(int signal) {
        if (signal >= 1 && signal <= 31) {
            return NAMES.split(" ")[signal - 1];
        }
        if (signal < SIGRTMIN || signal > SIGRTMAX) {
            return null;
        }
        int up = signal - SIGRTMIN;
        int down = SIGRTMAX - signal;
        return up <= 15 ? up == 0 ? "RTMIN" : "RTMIN+" + up : down == 0 ? "RTMAX" : "RTMAX-" + down;
    }

    /** The number of {@code TERM} or {@code SIGTERM}, in any case of letters; 0 for no signal. */
    public static int number(String name) {
        String bare = name.toUpperCase(java.util.Locale.ROOT);
        bare = bare.startsWith("SIG") ? bare.substring(3) : bare;
        for (int signal = 1; signal <= SIGRTMAX; signal++) {
            if (bare.equals(name(signal))) {
                return signal;
            }
        }
        return 0;
    }

    /** What the shell says of a command that a signal ended: {@code Terminated}; null for no signal. */
    public static String description(int signal) {
        return switch (signal) {
            case SIGHUP -> "Hangup";
            case SIGINT -> "Interrupt";
            case SIGQUIT -> "Quit";
            case 4 -> "Illegal instruction";
            case 5 -> "Trace/breakpoint trap";
            case SIGABRT -> "Aborted";
            case 7 -> "Bus error";
            case 8 -> "Floating point exception";
            case SIGKILL -> "Killed";
            case SIGUSR1 -> "User defined signal 1";
            case SIGSEGV -> "Segmentation fault";
            case SIGUSR2 -> "User defined signal 2";
            case SIGPIPE -> "Broken pipe";
            case SIGALRM -> "Alarm clock";
            case SIGTERM -> "Terminated";
            case 16 -> "Stack fault";
            case SIGCHLD -> "Child exited";
            case SIGCONT -> "Continued";
            case SIGSTOP -> "Stopped (signal)";
            case SIGTSTP -> "Stopped";
            case SIGTTIN -> "Stopped (tty input)";
            case SIGTTOU -> "Stopped (tty output)";
            case SIGURG -> "Urgent I/O condition";
            case 24 -> "CPU time limit exceeded";
            case 25 -> "File size limit exceeded";
            case 26 -> "Virtual timer expired";
            case 27 -> "Profiling timer expired";
            case SIGWINCH -> "Window changed";
            case 29 -> "I/O possible";
            case 30 -> "Power failure";
            case 31 -> "Bad system call";
            default -> signal >= SIGRTMIN && signal <= SIGRTMAX ? "Real-time signal " + (signal - SIGRTMIN) : null;
        };
    }
}
