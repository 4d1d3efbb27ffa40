package org.kdojo.userland;

import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.fs.IoctlArg;
import org.kdojo.kernel.syscall.Syscalls;

/** What programs ask of a terminal. */
public final class Terminals {
    public static final int TCGETS = 0x5401;
    public static final int TCSETS = 0x5402;
    public static final int TCSETSW = 0x5403;
    public static final int TIOCGPGRP = 0x540f;
    public static final int TIOCSPGRP = 0x5410;
    public static final int TIOCGWINSZ = 0x5413;
    public static final int FIONREAD = 0x541b;

    /** sizeof(struct termios) of the kernel. */
    public static final int TERMIOS_SIZE = 36;

    private Terminals() {
    }

    /** isatty(3). */
    public static boolean isTerminal(Syscalls sys, int fd) {
        try {
            sys.ioctl(fd, TCGETS, new IoctlArg.Memory(new byte[TERMIOS_SIZE]));
            return true;
        } catch (ErrnoException e) {
            return false;
        }
    }

    /** The columns of the terminal at {@code fd}, or {@code otherwise} where there is none. */
    public static int columns(Syscalls sys, int fd, int otherwise) {
        byte[] size = new byte[8];
        try {
            sys.ioctl(fd, TIOCGWINSZ, new IoctlArg.Memory(size));
        } catch (ErrnoException e) {
            return otherwise;
        }
        int columns = size[2] & 0xff | (size[3] & 0xff) << 8;
        return columns > 0 ? columns : otherwise;
    }
}
