package org.kdojo.userland.date;

/** A date and time of the proleptic Gregorian calendar; {@code month} and {@code day} count from 1. */
public record Civil(long year, int month, int day, int hour, int minute, int second) {
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    /** The moment {@code seconds} after 1970-01-01 00:00. */
    public static Civil of(long seconds) {
        long days = Math.floorDiv(seconds, 86400L);
        int rest = (int) Math.floorMod(seconds, 86400L);
        // Years that begin in March have their leap day at the end; 146097 days make 400 years.
        long z = days + 719468;
        long era = Math.floorDiv(z, 146097L);
        long dayOfEra = z - era * 146097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long march = (5 * dayOfYear + 2) / 153;
        int day = (int) (dayOfYear - (153 * march + 2) / 5 + 1);
        int month = (int) (march < 10 ? march + 3 : march - 9);
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return new Civil(year, month, day, rest / 3600, rest / 60 % 60, rest % 60);
    }

    /** Days from 1970-01-01 to that date; months and days beyond the calendar's run on into the next or previous ones. */
    public static long days(long year, long month, long day) {
        long y = year + Math.floorDiv(month - 1, 12L);
        int m = (int) Math.floorMod(month - 1, 12L) + 1;
        y -= m <= 2 ? 1 : 0;
        long era = Math.floorDiv(y, 400L);
        long yearOfEra = y - era * 400;
        long dayOfYear = (153L * (m > 2 ? m - 3 : m + 9) + 2) / 5;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146097 + dayOfEra - 719468 + day - 1;
    }

    /** Seconds since 1970-01-01 00:00, as if in UTC. */
    public long seconds() {
        return days(year, month, day) * 86400 + hour * 3600L + minute * 60L + second;
    }

    /** 0 is Sunday. */
    public int weekday() {
        return (int) Math.floorMod(days(year, month, day) + 4, 7L);
    }

    /** 0 is the first of January. */
    public int dayOfYear() {
        return DAYS_BEFORE[month - 1] + day - 1 + (month > 2 && leap(year) ? 1 : 0);
    }

    public static boolean leap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
