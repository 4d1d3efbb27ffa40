package org.kdojo.kernel.fs;

/** File types and permission bits of {@code st_mode} (include/uapi/linux/stat.h). */
public final class Mode {
    public static final int S_IFMT = 0170000;
    public static final int S_IFSOCK = 0140000;
    public static final int S_IFLNK = 0120000;
    public static final int S_IFREG = 0100000;
    public static final int S_IFBLK = 0060000;
    public static final int S_IFDIR = 0040000;
    public static final int S_IFCHR = 0020000;
    public static final int S_IFIFO = 0010000;
    public static final int S_ISUID = 04000;
    public static final int S_ISGID = 02000;
    public static final int S_ISVTX = 01000;
    /** The twelve bits that chmod sets. */
    public static final int S_IALLUGO = 07777;

    private Mode() {
    }

    public static boolean isDir(int mode) {
        return (mode & S_IFMT) == S_IFDIR;
    }

    public static boolean isReg(int mode) {
        return (mode & S_IFMT) == S_IFREG;
    }

    public static boolean isLnk(int mode) {
        return (mode & S_IFMT) == S_IFLNK;
    }

    public static boolean isChr(int mode) {
        return (mode & S_IFMT) == S_IFCHR;
    }

    public static boolean isBlk(int mode) {
        return (mode & S_IFMT) == S_IFBLK;
    }

    public static boolean isFifo(int mode) {
        return (mode & S_IFMT) == S_IFIFO;
    }

    public static boolean isSock(int mode) {
        return (mode & S_IFMT) == S_IFSOCK;
    }

    /** The letter before the permissions in {@code ls -l}. */
    public static char typeLetter(int mode) {
        return switch (mode & S_IFMT) {
            case S_IFSOCK -> 's';
            case S_IFLNK -> 'l';
            case S_IFREG -> '-';
            case S_IFBLK -> 'b';
            case S_IFDIR -> 'd';
            case S_IFCHR -> 'c';
            case S_IFIFO -> 'p';
            default -> '?';
        };
    }

    /** {@code rwxr-xr-x}, with s, S, t and T as ls shows them. */
    public static String letters(int mode) {
        char[] s = new char[9];
        for (int i = 0; i < 9; i++) {
            s[i] = (mode & 0400 >> i) != 0 ? "rwx".charAt(i % 3) : '-';
        }
        if ((mode & S_ISUID) != 0) {
            s[2] = s[2] == 'x' ? 's' : 'S';
        }
        if ((mode & S_ISGID) != 0) {
            s[5] = s[5] == 'x' ? 's' : 'S';
        }
        if ((mode & S_ISVTX) != 0) {
            s[8] = s[8] == 'x' ? 't' : 'T';
        }
        return new String(s);
    }

    /** {@code crw-------}. */
    public static String full(int mode) {
        return typeLetter(mode) + letters(mode);
    }
}
