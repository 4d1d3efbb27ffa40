package org.kdojo.userland.regex;

/** The escapes of C's strings as mawk reads them: {@code \n \t \\ \/ \" \ddd}; of any other pair the second character counts. */
public final class CEscape {
    private CEscape() {
    }

    /** The character that the escape at {@code from} (a backslash) stands for; {@code next[0]} is set to what follows it. */
    public static int read(String text, int from, int[] next) {
        int c = text.codePointAt(from + 1);
        next[0] = from + 1 + Character.charCount(c);
        if (c >= '0' && c <= '7') {
            int value = 0;
            int i = from + 1;
            while (i < text.length() && i < from + 4 && text.charAt(i) >= '0' && text.charAt(i) <= '7') {
                value = value * 8 + text.charAt(i++) - '0';
            }
            next[0] = i;
            return (value & 0xff) < 0x80 ? value & 0xff : 0xDC00 | value & 0xff;
        }
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'f' -> '\f';
            case 'b' -> '\b';
            case 'r' -> '\r';
            case 'a' -> 7;
            case 'v' -> 11;
            default -> c;
        };
    }
}
