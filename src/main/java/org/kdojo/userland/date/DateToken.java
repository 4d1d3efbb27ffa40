package org.kdojo.userland.date;

/**
 * A word of a date string.
 *
 * @param digits how many digits a number was written with
 * @param nanos  the fraction of a decimal number, always counted upwards from {@code value}
 */
record DateToken(Kind kind, long value, int digits, boolean negative, int nanos) {
    /** What kinds of words there are; the units say what {@code value} counts. */
    enum Kind {
        END, UNSIGNED, SIGNED, UNSIGNED_DECIMAL, SIGNED_DECIMAL, MERIDIAN, MONTH, DAY, ORDINAL, DAY_SHIFT, AGO,
        YEAR_UNIT, MONTH_UNIT, DAY_UNIT, HOUR_UNIT, MINUTE_UNIT, SECOND_UNIT, ZONE, SUMMER_ZONE, LOCAL_ZONE, DST, T, CHARACTER, UNKNOWN
    }

    static DateToken of(Kind kind, long value) {
        return new DateToken(kind, value, 0, false, 0);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean is(char character) {
        return kind == Kind.CHARACTER && value == character;
    }

    boolean number() {
        return kind.compareTo(Kind.UNSIGNED) >= 0 && kind.compareTo(Kind.SIGNED_DECIMAL) <= 0;
    }

    boolean unit() {
        return kind.compareTo(Kind.YEAR_UNIT) >= 0 && kind.compareTo(Kind.SECOND_UNIT) <= 0;
    }
}
