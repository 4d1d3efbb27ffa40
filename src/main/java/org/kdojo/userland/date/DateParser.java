package org.kdojo.userland.date;

import java.util.List;
import org.kdojo.kernel.Timespec;
import org.kdojo.userland.date.DateToken.Kind;

/**
 * The date strings of date -d and touch -d (gnulib's parse_datetime): absolute dates and times, days of the week, zones and
 * relative parts in any order: {@code 2024-02-29 13:14:15 +0300}, {@code Jan 5 10pm}, {@code next monday}, {@code 3 days ago}.
 */
public final class DateParser {
    private static final int HOUR24 = 2;

    private final List<DateToken> tokens;
    private final Timespec now;
    private final Zone zone;
    private int at;

    private int dates;
    private int times;
    private int days;
    private int zones;
    private int localZones;
    private boolean summer;
    private boolean relative;

    private long year;
    private int yearDigits;
    private boolean yearNegative;
    private long month;
    private long day;
    private long hour;
    private long minute;
    private long second;
    private int nanos;
    private int meridian = HOUR24;
    private int dayOrdinal;
    private int dayNumber;
    private long zoneOffset;

    private long relYears;
    private long relMonths;
    private long relDays;
    private long relHours;
    private long relMinutes;
    private long relSeconds;
    private long relNanos;

    private DateParser(String text, Timespec now, Zone zone) {
        this.tokens = DateLexer.tokens(text, zone);
        this.now = now;
        this.zone = zone;
    }

    /** The moment that {@code text} means, seen at {@code now} from that zone; null when it is no date. */
    public static Timespec parse(String text, Timespec now, Zone zone) {
        String rest = text.strip();
        Zone in = zone;
        if (rest.startsWith("TZ=\"")) {
            int close = rest.indexOf('"', 4);
            if (close < 0) {
                return null;
            }
            in = Zone.of(rest.substring(4, close));
            rest = rest.substring(close + 1).strip();
        }
        if (rest.startsWith("@")) {
            return seconds(DateLexer.tokens(rest.substring(1), in));
        }
        DateParser parser = new DateParser(rest, now, in);
        while (!parser.peek().is(Kind.END)) {
            if (!parser.item()) {
                return null;
            }
        }
        return parser.result();
    }

    private static Timespec seconds(List<DateToken> tokens) {
        DateToken number = tokens.get(0);
        return number.number() && tokens.get(1).is(Kind.END) ? new Timespec(number.value(), number.nanos()) : null;
    }

    private DateToken peek() {
        return tokens.get(at);
    }

    private DateToken peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private DateToken take() {
        return tokens.get(at++);
    }

    private boolean item() {
        DateToken token = peek();
        return switch (token.kind()) {
            case UNSIGNED -> startsWithNumber();
            case SIGNED, SIGNED_DECIMAL, UNSIGNED_DECIMAL -> relativeUnit(1);
            case MONTH -> monthFirst();
            case DAY -> {
                dayName(0, take());
                at += peek().is(',') ? 1 : 0;
                yield true;
            }
            case ORDINAL -> {
                if (peek(1).is(Kind.DAY)) {
                    dayName((int) take().value(), take());
                    yield true;
                }
                yield relativeUnit(1);
            }
            case YEAR_UNIT, MONTH_UNIT, DAY_UNIT, HOUR_UNIT, MINUTE_UNIT, SECOND_UNIT -> relativeUnit(1);
            case DAY_SHIFT -> {
                relDays += take().value();
                relative = true;
                yield true;
            }
            case ZONE, SUMMER_ZONE, T -> namedZone();
            case LOCAL_ZONE -> {
                localZones++;
                summer = take().value() == 1;
                if (peek().is(Kind.DST)) {
                    summer = true;
                    at++;
                }
                yield true;
            }
            default -> false;
        };
    }

    private void dayName(int ordinal, DateToken name) {
        days++;
        dayOrdinal = ordinal;
        dayNumber = (int) name.value();
    }

    private boolean startsWithNumber() {
        DateToken next = peek(1);
        if (next.is(':')) {
            return clock();
        }
        if (next.is(Kind.MERIDIAN)) {
            time(take(), null, null);
            meridian = (int) take().value();
            return true;
        }
        if (next.is('/')) {
            return slashed();
        }
        if (next.is(Kind.MONTH)) {
            return dayAndMonth();
        }
        if (next.is(Kind.DAY)) {
            dayName((int) take().value(), take());
            return true;
        }
        if (next.unit()) {
            return relativeUnit(1);
        }
        if (next.is(Kind.SIGNED)) {
            return numberBeforeSigned();
        }
        plainNumber(take());
        return true;
    }

    /** {@code 2024-01-02}, {@code 10 +0200}, or a plain number before something relative. */
    private boolean numberBeforeSigned() {
        if (peek(2).is(Kind.SIGNED)) {
            DateToken first = take();
            date(first, -take().value(), -take().value());
            if (peek().is(Kind.T) && peek(1).is(Kind.UNSIGNED)) {
                at++;
                return peek(1).is(':') ? clock() : hourWithZone();
            }
            return true;
        }
        if (peek(2).unit()) {
            plainNumber(take());
            return relativeUnit(1);
        }
        return hourWithZone();
    }

    private boolean hourWithZone() {
        time(take(), null, null);
        return !peek().is(Kind.SIGNED) || zoneHours(take(), 0);
    }

    /** {@code 10:30}, {@code 10:30:15.25}, with {@code pm} or a zone behind. */
    private boolean clock() {
        DateToken hours = take();
        at++;
        if (!peek().is(Kind.UNSIGNED)) {
            return false;
        }
        DateToken minutes = take();
        DateToken seconds = null;
        if (peek().is(':')) {
            at++;
            if (!peek().is(Kind.UNSIGNED) && !peek().is(Kind.UNSIGNED_DECIMAL)) {
                return false;
            }
            seconds = take();
        }
        time(hours, minutes, seconds);
        if (peek().is(Kind.MERIDIAN)) {
            meridian = (int) take().value();
        } else if (peek().is(Kind.SIGNED)) {
            return zoneHours(take(), 0);
        }
        return true;
    }

    private void time(DateToken hours, DateToken minutes, DateToken seconds) {
        times++;
        hour = hours.value();
        minute = minutes == null ? 0 : minutes.value();
        second = seconds == null ? 0 : seconds.value();
        nanos = seconds == null ? 0 : seconds.nanos();
        meridian = HOUR24;
    }

    /** {@code +2}, {@code +0200}, {@code +02:00}: {@code base} is the offset of a zone named before. */
    private boolean zoneHours(DateToken signed, long base) {
        zones++;
        long value = signed.digits() <= 2 && !peek().is(':') ? signed.value() * 100 : signed.value();
        long minutes;
        if (peek().is(':') && peek(1).is(Kind.UNSIGNED)) {
            at++;
            long more = take().value();
            minutes = signed.value() * 60 + (signed.negative() ? -more : more);
        } else {
            minutes = value / 100 * 60 + value % 100;
        }
        zoneOffset = base + minutes * 60;
        return Math.abs(minutes) <= 24 * 60;
    }

    private boolean namedZone() {
        DateToken named = take();
        zoneOffset = named.value() + (named.is(Kind.SUMMER_ZONE) ? 3600 : 0);
        if (named.is(Kind.ZONE) || named.is(Kind.T)) {
            if (peek().is(Kind.SIGNED) && peek(1).unit()) {
                zones++;
                return relativeUnit(1);
            }
            if (named.is(Kind.ZONE) && peek().is(Kind.SIGNED)) {
                return zoneHours(take(), named.value());
            }
            if (named.is(Kind.ZONE) && peek().is(Kind.DST)) {
                at++;
                zoneOffset += 3600;
            }
            zoneOffset += named.is(Kind.T) ? -7 * 3600 : 0;
        }
        zones++;
        return true;
    }

    private void date(DateToken years, long months, long dayOfMonth) {
        dates++;
        setYear(years.value(), years.digits());
        yearNegative = years.negative();
        month = months;
        day = dayOfMonth;
    }

    private void setYear(long value, int digits) {
        year = value;
        yearDigits = digits;
        yearNegative = false;
    }

    /** {@code 5/31}, {@code 5/31/2024}, or {@code 2024/5/31} where the first has four digits or more. */
    private boolean slashed() {
        DateToken first = take();
        at++;
        if (!peek().is(Kind.UNSIGNED)) {
            return false;
        }
        DateToken second = take();
        if (!peek().is('/')) {
            dates++;
            month = first.value();
            day = second.value();
            return true;
        }
        at++;
        if (!peek().is(Kind.UNSIGNED)) {
            return false;
        }
        DateToken third = take();
        if (first.digits() >= 4) {
            date(first, second.value(), third.value());
        } else {
            date(third, first.value(), second.value());
        }
        return true;
    }

    /** {@code 17 Jun}, {@code 17 Jun 1992}, {@code 17-JUN-1992}. */
    private boolean dayAndMonth() {
        DateToken number = take();
        DateToken name = take();
        dates++;
        day = number.value();
        month = name.value();
        if (peek().is(Kind.UNSIGNED) && !peek(1).is(':') && !peek(1).is(Kind.MERIDIAN)) {
            DateToken years = take();
            setYear(years.value(), years.digits());
        } else if (peek().is(Kind.SIGNED) && !peek(1).unit()) {
            DateToken years = take();
            setYear(-years.value(), years.digits());
        }
        return true;
    }

    /** {@code Jun 17}, {@code Jun 17, 1992}, {@code JUN-17-1992}. */
    private boolean monthFirst() {
        DateToken name = take();
        dates++;
        month = name.value();
        if (peek().is(Kind.SIGNED) && peek(1).is(Kind.SIGNED)) {
            day = -take().value();
            DateToken years = take();
            setYear(-years.value(), years.digits());
            return true;
        }
        if (!peek().is(Kind.UNSIGNED)) {
            return false;
        }
        day = take().value();
        if (peek().is(',') && peek(1).is(Kind.UNSIGNED)) {
            at++;
            DateToken years = take();
            setYear(years.value(), years.digits());
        }
        return true;
    }

    /** A lone number: a year behind a date, {@code YYYYMMDD}, or {@code HHMM}. */
    private void plainNumber(DateToken number) {
        if (dates > 0 && yearDigits == 0 && !relative && (times > 0 || number.digits() > 2)) {
            setYear(number.value(), number.digits());
        } else if (number.digits() > 4) {
            dates++;
            day = number.value() % 100;
            month = number.value() / 100 % 100;
            setYear(number.value() / 10000, number.digits() - 4);
        } else {
            times++;
            hour = number.digits() <= 2 ? number.value() : number.value() / 100;
            minute = number.digits() <= 2 ? 0 : number.value() % 100;
            second = 0;
            nanos = 0;
            meridian = HOUR24;
        }
    }

    private boolean relativeUnit(int factor) {
        DateToken count = peek().unit() ? DateToken.of(Kind.UNSIGNED, factor) : take();
        DateToken unit = peek();
        boolean decimal = count.is(Kind.SIGNED_DECIMAL) || count.is(Kind.UNSIGNED_DECIMAL);
        if (!unit.unit() || decimal && !unit.is(Kind.SECOND_UNIT)) {
            return false;
        }
        at++;
        long sign = 1;
        if (peek().is(Kind.AGO)) {
            sign = take().value();
        }
        relative = true;
        long n = sign * count.value();
        switch (unit.kind()) {
            case YEAR_UNIT -> relYears += n;
            case MONTH_UNIT -> relMonths += n;
            case DAY_UNIT -> relDays += n * unit.value();
            case HOUR_UNIT -> relHours += n;
            case MINUTE_UNIT -> relMinutes += n;
            default -> {
                relSeconds += n;
                relNanos += sign * count.nanos();
            }
        }
        return true;
    }

    private Timespec result() {
        if (dates > 1 || times > 1 || days > 1 || zones + localZones > 1) {
            return null;
        }
        Civil today = zone.civil(now.seconds());
        long y = dates > 0 && yearDigits > 0 ? fullYear() : today.year();
        long mon = dates > 0 ? month : today.month();
        long d = dates > 0 ? day : today.day();
        boolean clockCounts = times > 0 || relative && dates == 0 && days == 0;
        long h = times > 0 ? hour24() : clockCounts ? today.hour() : 0;
        long min = times > 0 ? minute : clockCounts ? today.minute() : 0;
        long sec = times > 0 ? second : clockCounts ? today.second() : 0;
        long ns = times > 0 ? nanos : clockCounts ? now.nanos() : 0;
        if (h < 0 || h > 23 || min > 59 || sec > 60 || sec == 60 || mon < 1 || mon > 12 || d < 1 || d > daysIn(y, mon)) {
            return null;
        }
        long epochDay = Civil.days(y, mon, d);
        if (days > 0 && dates == 0) {
            int weekday = (int) Math.floorMod(epochDay + 4, 7L);
            epochDay += (dayNumber - weekday + 7) % 7 + 7L * (dayOrdinal - (dayOrdinal > 0 && weekday != dayNumber ? 1 : 0));
        }
        if (relYears != 0 || relMonths != 0 || relDays != 0) {
            Civil base = Civil.of(epochDay * 86400);
            epochDay = Civil.days(base.year() + relYears, base.month() + relMonths, base.day() + relDays);
        }
        long local = epochDay * 86400 + h * 3600 + min * 60 + sec;
        long start = zones > 0 ? local - zoneOffset
                : localZones > 0 ? local - zone.offset(summer) : zone.moment(local);
        long nanosTotal = ns + relNanos;
        long total = start + relHours * 3600 + relMinutes * 60 + relSeconds + Math.floorDiv(nanosTotal, 1_000_000_000L);
        return new Timespec(total, (int) Math.floorMod(nanosTotal, 1_000_000_000L));
    }

    private long fullYear() {
        if (yearNegative) {
            return -year;
        }
        return yearDigits == 2 ? year + (year < 69 ? 2000 : 1900) : year;
    }

    private long hour24() {
        if (meridian == HOUR24) {
            return hour;
        }
        return hour < 1 || hour > 12 ? -1 : hour % 12 + 12L * meridian;
    }

    private static long daysIn(long year, long month) {
        return Civil.days(year, month + 1, 1) - Civil.days(year, month, 1);
    }
}
