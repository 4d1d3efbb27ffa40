package org.kdojo.userland.printf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** The digits of a real number in printf's styles f, e, g and a, rounded half to even from the exact value. */
final class RealDigits {
    private RealDigits() {
    }

    /** {@code value} is not negative; {@code precision} -1 means none was given; {@code alternate} keeps the point and g's zeros. */
    static String of(BigDecimal value, char letter, int precision, boolean alternate) {
        int places = precision < 0 ? 6 : precision;
        String digits = switch (Character.toLowerCase(letter)) {
            case 'f' -> fixed(value, places, alternate);
            case 'e' -> scientific(value, places, alternate);
            case 'a' -> hexadecimal(value, precision, alternate);
            default -> general(value, Math.max(places, 1), alternate);
        };
        return Character.isUpperCase(letter) ? digits.toUpperCase(Locale.ROOT) : digits;
    }

    private static String fixed(BigDecimal value, int places, boolean alternate) {
        return value.setScale(places, RoundingMode.HALF_EVEN).toPlainString() + (alternate && places == 0 ? "." : "");
    }

    private static BigDecimal significant(BigDecimal value, int digits) {
        return value.signum() == 0 ? value : value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /** The power of ten of the first digit. */
    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    private static String scientific(BigDecimal value, int places, boolean alternate) {
        BigDecimal rounded = significant(value, places + 1);
        int exponent = exponent(rounded);
        String mantissa = fixed(rounded.scaleByPowerOfTen(-exponent), places, alternate);
        return mantissa + (exponent < 0 ? "e-" : "e+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    private static String general(BigDecimal value, int digits, boolean alternate) {
        int exponent = exponent(significant(value, digits));
        boolean small = exponent < -4 || exponent >= digits;
        String text = small ? scientific(value, digits - 1, alternate) : fixed(value, digits - 1 - exponent, alternate);
        if (alternate) {
            return text;
        }
        int e = text.indexOf('e');
        String mantissa = e < 0 ? text : text.substring(0, e);
        return withoutZeros(mantissa) + (e < 0 ? "" : text.substring(e));
    }

    private static String withoutZeros(String mantissa) {
        if (mantissa.indexOf('.') < 0) {
            return mantissa;
        }
        int end = mantissa.length();
        while (mantissa.charAt(end - 1) == '0') {
            end--;
        }
        return mantissa.substring(0, mantissa.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** A long double has its 64 bits shown as {@code h.hhh}, the first digit 8 to f. */
    private static String hexadecimal(BigDecimal value, int precision, boolean alternate) {
        int exponent = value.signum() == 0 ? 3 : LongDouble.binaryExponent(value);
        BigInteger mantissa = value.multiply(BigDecimal.valueOf(2).pow(63 - exponent, new MathContext(0))).toBigInteger();
        if (exponent > 63) {
            mantissa = value.toBigInteger().shiftRight(exponent - 63);
        }
        if (precision >= 0 && precision < 15) {
            int dropped = 4 * (15 - precision);
            BigDecimal cut = new BigDecimal(mantissa).divide(new BigDecimal(BigInteger.ONE.shiftLeft(dropped)));
            mantissa = cut.setScale(0, RoundingMode.HALF_EVEN).toBigInteger().shiftLeft(dropped);
            if (mantissa.bitLength() > 64) {
                mantissa = mantissa.shiftRight(4);
                exponent += 4;
            }
        }
        String digits = mantissa.toString(16);
        digits = "0".repeat(16 - digits.length()) + digits;
        String fraction = digits.substring(1);
        if (precision < 0) {
            int end = fraction.length();
            while (end > 0 && fraction.charAt(end - 1) == '0') {
                end--;
            }
            fraction = fraction.substring(0, end);
        } else {
            fraction = precision <= 15 ? fraction.substring(0, precision) : fraction + "0".repeat(precision - 15);
        }
        int shown = exponent - 3;
        return "0x" + digits.charAt(0) + (fraction.isEmpty() && !alternate ? "" : "." + fraction) + "p" + (shown < 0 ? "" : "+") + shown;
    }
}
