package org.kdojo.userland.printf;

import java.util.Arrays;
import org.kdojo.kernel.Text;

/**
 * A conversion specification of printf(3), {@code %-8.3f}, ready to convert: the mechanism behind the programs printf and seq,
 * the shell's printf and awk's. Width and precision of texts count bytes.
 *
 * @param precision -1 when none is given
 */
public record Conversion(String flags, int width, int precision, char letter) {
    /**
     * A specification as it is written.
     *
     * @param width     digits, {@code *}, or empty
     * @param precision digits, {@code *}, or empty (which counts as 0 after a dot); null without a dot
     * @param letter    the conversion's letter; 0 when the format ends before it
     * @param end       the index behind it
     */
    public record Spec(String flags, String width, String precision, char letter, int end) {
        /** Made complete with what the stars stand for. */
        public Conversion with(int givenWidth, int givenPrecision) {
            return givenWidth < 0 ? new Conversion(flags + '-', -givenWidth, givenPrecision, letter)
                    : new Conversion(flags, givenWidth, givenPrecision, letter);
        }
    }

    /** Reads what follows the {@code %} at {@code at}; length modifiers are skipped. */
    public static Spec scan(String format, int at) {
        int i = at + 1;
        int start = i;
        while (i < format.length() && "-+ #0'I".indexOf(format.charAt(i)) >= 0) {
            i++;
        }
        String flags = format.substring(start, i);
        int end = number(format, i);
        String width = format.substring(i, end);
        i = end;
        String precision = null;
        if (i < format.length() && format.charAt(i) == '.') {
            end = number(format, i + 1);
            precision = format.substring(i + 1, end);
            i = end;
        }
        while (i < format.length() && "hlLjtz".indexOf(format.charAt(i)) >= 0) {
            i++;
        }
        boolean complete = i < format.length();
        return new Spec(flags, width, precision, complete ? format.charAt(i) : 0, complete ? i + 1 : i);
    }

    private static int number(String format, int from) {
        if (from < format.length() && format.charAt(from) == '*') {
            return from + 1;
        }
        int end = from;
        while (end < format.length() && format.charAt(end) >= '0' && format.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private boolean has(char flag) {
        return flags.indexOf(flag) >= 0;
    }

    /** {@code %d} and {@code %i}. */
    public String signed(long value) {
        String sign = value < 0 ? "-" : has('+') ? "+" : has(' ') ? " " : "";
        return whole(sign, Long.toString(value).substring(value < 0 ? 1 : 0), value == 0);
    }

    /** {@code %u %o %x %X}: {@code value}'s 64 bits without a sign. */
    public String unsigned(long value) {
        String digits = switch (letter) {
            case 'o' -> Long.toOctalString(value);
            case 'x' -> Long.toHexString(value);
            case 'X' -> Long.toHexString(value).toUpperCase(java.util.Locale.ROOT);
            default -> Long.toUnsignedString(value);
        };
        boolean hex = letter == 'x' || letter == 'X';
        if (has('#') && letter == 'o' && value != 0 && precision <= digits.length()) {
            digits = "0" + digits;
        }
        return whole(has('#') && hex && value != 0 ? "0" + letter : "", digits, value == 0);
    }

    private String whole(String prefix, String digits, boolean zero) {
        String shown = zero && precision == 0 ? letter == 'o' && has('#') ? "0" : "" : "0".repeat(Math.max(0, precision - digits.length())) + digits;
        return pad(prefix, shown, precision < 0);
    }

    /** {@code %f %e %g %a} and their capitals. */
    public String real(LongDouble value) {
        String sign = value.negative() ? "-" : has('+') ? "+" : has(' ') ? " " : "";
        if (!value.finite()) {
            String word = value.nan() ? "nan" : "inf";
            return pad(sign, Character.isUpperCase(letter) ? word.toUpperCase(java.util.Locale.ROOT) : word, false);
        }
        String digits = RealDigits.of(value.magnitude(), letter, precision, has('#'));
        boolean hex = letter == 'a' || letter == 'A';
        return hex ? pad(sign + digits.substring(0, 2), digits.substring(2), true) : pad(sign, digits, true);
    }

    private String pad(String prefix, String text, boolean zerosAllowed) {
        int missing = width - prefix.length() - text.length();
        if (missing <= 0) {
            return prefix + text;
        }
        if (has('-')) {
            return prefix + text + " ".repeat(missing);
        }
        return has('0') && zerosAllowed ? prefix + "0".repeat(missing) + text : " ".repeat(missing) + prefix + text;
    }

    /** {@code %s}: cut to the precision and padded to the width, in bytes. */
    public byte[] string(byte[] text) {
        int length = precision >= 0 ? Math.min(precision, text.length) : text.length;
        byte[] shown = new byte[Math.max(length, width)];
        Arrays.fill(shown, (byte) ' ');
        System.arraycopy(text, 0, shown, has('-') ? 0 : shown.length - length, length);
        return shown;
    }

    public byte[] string(String text) {
        return string(Text.bytes(text));
    }
}
