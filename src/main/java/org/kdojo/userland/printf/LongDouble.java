package org.kdojo.userland.printf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * C's long double on x86-64 as the tools use it: a number with 64 bits of mantissa. Its range is unlimited here.
 *
 * @param magnitude the exact absolute value; null for infinity and NaN
 */
public record LongDouble(boolean negative, BigDecimal magnitude, boolean nan) {
    /** A number and how many characters of the text it took, as strtold reports; {@code length} 0 when there is none. */
    public record Scanned(LongDouble value, int length) {
    }

    public static final LongDouble ZERO = new LongDouble(false, BigDecimal.ZERO, false);

    public static LongDouble of(BigDecimal value) {
        return new LongDouble(value.signum() < 0, toMantissa(value.abs()), false);
    }

    public static LongDouble of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** The nearest double widened, for programs that compute with doubles. */
    public static LongDouble of(double value) {
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        boolean finite = Double.isFinite(value);
        return new LongDouble(negative, finite ? new BigDecimal(Math.abs(value)) : null, Double.isNaN(value));
    }

    public boolean finite() {
        return magnitude != null;
    }

    /** The value with its sign; only for finite numbers. */
    public BigDecimal value() {
        return negative ? magnitude.negate() : magnitude;
    }

    /** Rounds to 64 significant bits, ties to even. */
    private static BigDecimal toMantissa(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int bits = binaryExponent(value);
        int shift = 63 - bits;
        BigDecimal scaled = shift >= 0 ? value.multiply(power(shift)) : value.divide(power(-shift), MathContext.UNLIMITED);
        BigInteger mantissa = scaled.setScale(0, java.math.RoundingMode.HALF_EVEN).toBigInteger();
        return unscale(mantissa, shift);
    }

    static BigDecimal unscale(BigInteger mantissa, int shift) {
        BigDecimal whole = new BigDecimal(mantissa);
        return shift >= 0 ? whole.divide(power(shift), MathContext.UNLIMITED) : whole.multiply(power(-shift));
    }

    private static BigDecimal power(int two) {
        return new BigDecimal(BigInteger.TWO.pow(two));
    }

    /** e where 2^e <= value < 2^(e+1). */
    static int binaryExponent(BigDecimal value) {
        int guess = (int) Math.floor((value.precision() - value.scale()) * 3.3219280948873626) - 4;
        while (value.compareTo(guess + 1 >= 0 ? power(guess + 1) : BigDecimal.ONE.divide(power(-guess - 1))) >= 0) {
            guess++;
        }
        return guess;
    }

    /** strtold: leading white space, a sign, then decimal, hexadecimal, inf or nan. */
    public static Scanned scan(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) >= '\t' && text.charAt(at) <= '\r')) {
            at++;
        }
        boolean negative = at < text.length() && text.charAt(at) == '-';
        at += negative || at < text.length() && text.charAt(at) == '+' ? 1 : 0;
        String rest = text.substring(at).toLowerCase(java.util.Locale.ROOT);
        if (rest.startsWith("inf")) {
            return new Scanned(new LongDouble(negative, null, false), at + (rest.startsWith("infinity") ? 8 : 3));
        }
        if (rest.startsWith("nan")) {
            int close = rest.startsWith("(", 3) ? rest.indexOf(')') : -1;
            return new Scanned(new LongDouble(negative, null, true), at + (close > 0 ? close + 1 : 3));
        }
        boolean hex = rest.startsWith("0x") && rest.length() > 2 && (digit(rest, 2, 16) || rest.charAt(2) == '.' && digit(rest, 3, 16));
        Scanned digits = hex ? hexadecimal(rest) : decimal(rest);
        if (digits.length() == 0) {
            return new Scanned(ZERO, 0);
        }
        return new Scanned(new LongDouble(negative, digits.value().magnitude(), false), at + digits.length());
    }

    private static boolean digit(String text, int at, int base) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), base) >= 0;
    }

    private static int digits(String text, int from, int base) {
        int at = from;
        while (digit(text, at, base)) {
            at++;
        }
        return at;
    }

    private static Scanned decimal(String text) {
        int whole = digits(text, 0, 10);
        int end = whole;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(text, end + 1, 10);
        }
        if (whole == 0 && end <= 1) {
            return new Scanned(ZERO, 0);
        }
        int exponent = exponent(text, end, 'e');
        int power = exponent > end ? clip(text.substring(end + 1, exponent)) : 0;
        BigDecimal value = new BigDecimal("0" + text.substring(0, end) + (end > whole ? "0" : "")).scaleByPowerOfTen(power);
        return new Scanned(new LongDouble(false, toMantissa(value), false), exponent);
    }

    private static Scanned hexadecimal(String text) {
        int whole = digits(text, 2, 16);
        int end = whole < text.length() && text.charAt(whole) == '.' ? digits(text, whole + 1, 16) : whole;
        String fraction = end > whole ? text.substring(whole + 1, end) : "";
        int exponent = exponent(text, end, 'p');
        int power = exponent > end ? clip(text.substring(end + 1, exponent)) : 0;
        BigInteger mantissa = new BigInteger("0" + text.substring(2, whole) + fraction, 16);
        return new Scanned(new LongDouble(false, toMantissa(unscale(mantissa, 4 * fraction.length() - power)), false), exponent);
    }

    /** The end of {@code e[+-]digits} at {@code from}, or {@code from} itself. */
    private static int exponent(String text, int from, char letter) {
        if (from >= text.length() || text.charAt(from) != letter) {
            return from;
        }
        int start = from + 1;
        start += start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-') ? 1 : 0;
        int end = digits(text, start, 10);
        return end > start ? end : from;
    }

    private static int clip(String exponent) {
        return new BigInteger(exponent.startsWith("+") ? exponent.substring(1) : exponent)
                .max(BigInteger.valueOf(-16500)).min(BigInteger.valueOf(16500)).intValue();
    }
}
