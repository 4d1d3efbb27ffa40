package org.kdojo.userland.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time zone that a TZ variable means, by POSIX's rules: {@code CET-1CEST,M3.5.0,M10.5.0/3}. The box has no zone files, so a
 * name such as Europe/Berlin gives UTC, as glibc does where it finds none.
 */
public final class Zone {
    /** What the clocks show: {@code offset} in seconds east of Greenwich. */
    public record Shown(int offset, String name, boolean summer) {
    }

    /** The day and second of a change: Mm.w.d, Jn or n. */
    private record Change(char kind, int month, int week, int day, int seconds) {
        /** In seconds since 1970 of the clock in force before the change. */
        long in(long year) {
            long start = Civil.days(year, 1, 1);
            long days = switch (kind) {
                case 'J' -> start + day - 1 + (Civil.leap(year) && day > 59 ? 1 : 0);
                case 'M' -> weekdayOfMonth(year);
                default -> start + day;
            };
            return days * 86400 + seconds;
        }

        private long weekdayOfMonth(long year) {
            long first = Civil.days(year, month, 1);
            long date = first + Math.floorMod(day - (first + 4), 7L) + 7L * (week - 1);
            return date >= Civil.days(year, month + 1L, 1) ? date - 7 : date;
        }
    }

    private static final String NAME = "([A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
    private static final String TIME = "([+-]?\\d{1,3}(?::\\d{1,2}(?::\\d{1,2})?)?)";

    public static final Zone UTC = new Zone("UTC", 0, null, 0, null, null);

    private final String name;
    private final int offset;
    private final String summerName;
    private final int summerOffset;
    private final Change begin;
    private final Change end;

    private Zone(String name, int offset, String summerName, int summerOffset, Change begin, Change end) {
        this.name = name;
        this.offset = offset;
        this.summerName = summerName;
        this.summerOffset = summerOffset;
        this.begin = begin;
        this.end = end;
    }

    /** The zone of that TZ value; null (unset) and empty mean UTC. */
    public static Zone of(String tz) {
        if (tz == null || tz.isEmpty() || tz.equals("UTC") || tz.equals("UTC0")) {
            return UTC;
        }
        String text = tz.startsWith(":") ? tz.substring(1) : tz;
        Matcher m = Pattern.compile(NAME + TIME + "(?:" + NAME + TIME + "?)?(.*)").matcher(text);
        if (!m.lookingAt()) {
            Matcher bare = Pattern.compile(NAME).matcher(text);
            return new Zone(bare.lookingAt() ? unquoted(bare.group(1)) : "", 0, null, 0, null, null);
        }
        int offset = -seconds(m.group(2));
        if (m.group(3) == null) {
            return new Zone(unquoted(m.group(1)), offset, null, 0, null, null);
        }
        int summer = m.group(4) == null ? offset + 3600 : -seconds(m.group(4));
        String[] rules = m.group(5).startsWith(",") ? m.group(5).substring(1).split(",") : new String[] {"M3.2.0", "M11.1.0"};
        Change begin = rules.length == 2 ? change(rules[0]) : null;
        Change end = rules.length == 2 ? change(rules[1]) : null;
        return new Zone(unquoted(m.group(1)), offset, unquoted(m.group(3)), summer, begin, end);
    }

    private static String unquoted(String name) {
        return name.startsWith("<") ? name.substring(1, name.length() - 1) : name;
    }

    private static int seconds(String time) {
        String[] parts = time.split(":");
        boolean negative = parts[0].startsWith("-");
        int total = Math.abs(Integer.parseInt(parts[0])) * 3600;
        total += parts.length > 1 ? Integer.parseInt(parts[1]) * 60 : 0;
        total += parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        return negative ? -total : total;
    }

    private static Change change(String rule) {
        Matcher m = Pattern.compile("(?:M(\\d+)\\.(\\d)\\.(\\d)|(J?)(\\d+))(?:/" + TIME + ")?").matcher(rule);
        if (!m.matches()) {
            return null;
        }
        int at = m.group(6) == null ? 7200 : seconds(m.group(6));
        return m.group(1) != null
                ? new Change('M', Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)), at)
                : new Change(m.group(4).isEmpty() ? 'n' : 'J', 0, 0, Integer.parseInt(m.group(5)), at);
    }

    /** What clocks of this zone show at that moment, in seconds since 1970 UTC. */
    public Shown at(long seconds) {
        boolean summer = false;
        if (summerName != null && begin != null && end != null) {
            long year = Civil.of(seconds + offset).year();
            long from = begin.in(year) - offset;
            long to = end.in(year) - summerOffset;
            summer = from < to ? seconds >= from && seconds < to : seconds >= from || seconds < to;
        }
        return summer ? new Shown(summerOffset, summerName, true) : new Shown(offset, name, false);
    }

    public Civil civil(long seconds) {
        return Civil.of(seconds + at(seconds).offset());
    }

    /** mktime: the moment when clocks show {@code local} seconds since 1970; of two such moments the one in winter. */
    public long moment(long local) {
        long winter = local - offset;
        if (!at(winter).summer()) {
            return winter;
        }
        long summer = local - summerOffset;
        return at(summer).summer() ? summer : winter;
    }

    /** The zone's abbreviations, winter's first. */
    String[] names() {
        return summerName == null ? new String[] {name} : new String[] {name, summerName};
    }

    int offset(boolean summer) {
        return summer ? summerOffset : offset;
    }
}
