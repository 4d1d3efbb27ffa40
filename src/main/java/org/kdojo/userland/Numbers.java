package org.kdojo.userland;

import java.math.BigInteger;

/** Numbers with unit suffixes, as head, dd, truncate, split and find take them (gnulib's xstrtol). */
public final class Numbers {
    /** How well a number could be read. */
    public enum Status {
        OK, OVERFLOW, BAD_SUFFIX, INVALID
    }

    /** {@code value} is clipped to what fits the wanted range on overflow. */
    public record Parsed(Status status, long value) {
        public boolean ok() {
            return status == Status.OK;
        }
    }

    /** The suffixes most commands take: K = 1024, kB = 1000, KiB = 1024, and so on, b = 512. */
    public static final String USUAL = "bEGKkMmPTYZ0";

    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private Numbers() {
    }

    /** A number that may have one of these suffix letters; {@code 0} among them allows {@code B} and {@code iB} behind the letter. */
    public static Parsed parse(String text, String suffixes) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) >= '\t' && text.charAt(at) <= '\r')) {
            at++;
        }
        int sign = at;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean bare = at == digits;
        if (bare && (at == text.length() || digits != sign || suffixes.indexOf(text.charAt(at)) < 0)) {
            return new Parsed(Status.INVALID, 0);
        }
        BigInteger number = bare ? BigInteger.ONE : new BigInteger(text.substring(digits, at));
        number = digits > sign && text.charAt(sign) == '-' ? number.negate() : number;
        BigInteger unit = unit(text.substring(at), suffixes);
        if (unit == null) {
            return new Parsed(Status.BAD_SUFFIX, clip(number).longValue());
        }
        number = number.multiply(unit);
        return new Parsed(clip(number).equals(number) ? Status.OK : Status.OVERFLOW, clip(number).longValue());
    }

    private static BigInteger clip(BigInteger number) {
        return number.min(MAX).max(MIN);
    }

    /** What the number is multiplied with; null for no suffix of these. */
    private static BigInteger unit(String suffix, String suffixes) {
        if (suffix.isEmpty()) {
            return BigInteger.ONE;
        }
        char letter = suffix.charAt(0);
        if (suffixes.indexOf(letter) < 0 || letter == '0') {
            return null;
        }
        int power = "kKmMgGtTPEZY".indexOf(letter);
        String rest = suffix.substring(1);
        if (power < 0) {
            long unit = letter == 'b' ? 512 : letter == 'B' ? 1024 : letter == 'w' ? 2 : 1;
            return rest.isEmpty() ? BigInteger.valueOf(unit) : null;
        }
        power = power < 8 ? power / 2 + 1 : power - 3;
        boolean mayHaveB = suffixes.indexOf('0') >= 0;
        int base = rest.isEmpty() || mayHaveB && rest.equals("iB") ? 1024 : mayHaveB && (rest.equals("B") || rest.equals("D")) ? 1000 : 0;
        return base == 0 ? null : BigInteger.valueOf(base).pow(power);
    }
}
