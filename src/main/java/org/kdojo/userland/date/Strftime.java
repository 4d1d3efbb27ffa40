package org.kdojo.userland.date;

import java.util.Locale;
import org.kdojo.kernel.Timespec;

/**
 * strftime(3) in the C locale with GNU's flags ({@code - _ 0 ^ # +}), widths, {@code %N}, {@code %:z} and {@code %q}.
 */
public final class Strftime {
    private static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December"};

    private final Timespec time;
    private final Zone.Shown shown;
    private final Civil civil;

    // The conversion being written.
    private char pad;
    private boolean upper;
    private boolean swap;
    private int width;

    private Strftime(Timespec time, Zone.Shown shown) {
        this.time = time;
        this.shown = shown;
        this.civil = Civil.of(time.seconds() + shown.offset());
    }

    public static String format(String format, Timespec time, Zone zone) {
        return new Strftime(time, zone.at(time.seconds())).format(format);
    }

    private String format(String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%') {
                out.append(c);
                continue;
            }
            int start = i++;
            pad = 0;
            upper = false;
            swap = false;
            width = -1;
            for (; i < format.length() && "_-0+^#".indexOf(format.charAt(i)) >= 0; i++) {
                switch (format.charAt(i)) {
                    case '^' -> upper = true;
                    case '#' -> swap = true;
                    default -> pad = format.charAt(i);
                }
            }
            for (; i < format.length() && Character.digit(format.charAt(i), 10) >= 0; i++) {
                width = Math.max(width, 0) * 10 + format.charAt(i) - '0';
            }
            int colons = 0;
            while (i < format.length() && format.charAt(i) == ':') {
                colons++;
                i++;
            }
            if (i < format.length() && (format.charAt(i) == 'E' || format.charAt(i) == 'O')) {
                i++;
            }
            String text = i >= format.length() || colons > 0 && format.charAt(i) != 'z' ? null : conversion(format.charAt(i), colons);
            out.append(text != null ? text : format.substring(start, Math.min(i + 1, format.length())));
        }
        return out.toString();
    }

    /** Null when there is no such conversion. */
    private String conversion(char letter, int colons) {
        return switch (letter) {
            case '%' -> text("%");
            case 'n' -> text("\n");
            case 't' -> text("\t");
            case 'a' -> name(DAYS[civil.weekday()].substring(0, 3));
            case 'A' -> name(DAYS[civil.weekday()]);
            case 'b', 'h' -> name(MONTHS[civil.month() - 1].substring(0, 3));
            case 'B' -> name(MONTHS[civil.month() - 1]);
            case 'c' -> part("%a %b %e %H:%M:%S %Y");
            case 'D', 'x' -> part("%m/%d/%y");
            case 'F' -> isoDate();
            case 'R' -> part("%H:%M");
            case 'T', 'X' -> part("%H:%M:%S");
            case 'r' -> part("%I:%M:%S %p");
            case 'C' -> number(Math.floorDiv(civil.year(), 100L), 2, '0');
            case 'd' -> number(civil.day(), 2, '0');
            case 'e' -> number(civil.day(), 2, '_');
            case 'g' -> number(Math.floorMod(isoYear(), 100L), 2, '0');
            case 'G' -> number(isoYear(), 4, '0');
            case 'H' -> number(civil.hour(), 2, '0');
            case 'I' -> number(hour12(), 2, '0');
            case 'j' -> number(civil.dayOfYear() + 1, 3, '0');
            case 'k' -> number(civil.hour(), 2, '_');
            case 'l' -> number(hour12(), 2, '_');
            case 'm' -> number(civil.month(), 2, '0');
            case 'M' -> number(civil.minute(), 2, '0');
            case 'N' -> nanoseconds();
            case 'p' -> swap ? text(half().toLowerCase(Locale.ROOT)) : text(half());
            case 'P' -> text(half().toLowerCase(Locale.ROOT));
            case 'q' -> number((civil.month() - 1) / 3 + 1, 1, '0');
            case 's' -> number(time.seconds(), 1, '0');
            case 'S' -> number(civil.second(), 2, '0');
            case 'u' -> number((civil.weekday() + 6) % 7 + 1, 1, '0');
            case 'U' -> number((civil.dayOfYear() - civil.weekday() + 7) / 7, 2, '0');
            case 'V' -> number(isoWeek(), 2, '0');
            case 'w' -> number(civil.weekday(), 1, '0');
            case 'W' -> number((civil.dayOfYear() - (civil.weekday() + 6) % 7 + 7) / 7, 2, '0');
            case 'y' -> number(Math.floorMod(civil.year(), 100L), 2, '0');
            case 'Y' -> number(civil.year(), pad == '+' ? 4 : 1, '0');
            case 'z' -> offset(colons);
            case 'Z' -> swap ? text(shown.name().toLowerCase(Locale.ROOT)) : text(shown.name());
            default -> null;
        };
    }

    private String name(String text) {
        return text(swap ? text.toUpperCase(Locale.ROOT) : text);
    }

    private String text(String text) {
        String shownText = upper ? text.toUpperCase(Locale.ROOT) : text;
        int missing = width - shownText.length();
        return missing <= 0 || pad == '-' ? shownText : (pad == '0' || pad == '+' ? "0" : " ").repeat(missing) + shownText;
    }

    private String part(String format) {
        return text(new Strftime(time, shown).format(format));
    }

    private String isoDate() {
        int rest = 6;
        int forYear = Math.max(width - rest, pad == '+' ? 4 : -1);
        String sign = pad == '+' && (forYear > 4 || civil.year() > 9999) ? "+" : "";
        String year = Long.toString(civil.year());
        char filler = pad == '_' ? ' ' : '0';
        int missing = pad == '-' ? 0 : (forYear > 0 ? forYear : 4) - year.length() - sign.length();
        return sign + Character.toString(filler).repeat(Math.max(0, missing)) + year
                + "-" + two(civil.month()) + "-" + two(civil.day());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String number(long value, int digits, char defaultPad) {
        char kind = pad == 0 ? defaultPad : pad;
        int wanted = Math.max(width, digits);
        String sign = value < 0 ? "-" : kind == '+' && (Long.toString(value).length() > digits || wanted > digits) ? "+" : "";
        String text = Long.toString(Math.abs(value));
        int missing = wanted - sign.length() - text.length();
        if (kind == '-' || missing <= 0) {
            return sign + text;
        }
        return kind == '_' ? " ".repeat(missing) + sign + text : sign + "0".repeat(missing) + text;
    }

    private String nanoseconds() {
        String nine = Integer.toString(1_000_000_000 + time.nanos()).substring(1);
        if (width < 0 || width >= 9) {
            return nine + (width > 9 ? (pad == '_' ? " " : "0").repeat(width - 9) : "");
        }
        return nine.substring(0, Math.max(width, 1));
    }

    private int hour12() {
        return (civil.hour() + 11) % 12 + 1;
    }

    private String half() {
        return civil.hour() < 12 ? "AM" : "PM";
    }

    private String offset(int colons) {
        int total = Math.abs(shown.offset());
        String sign = shown.offset() < 0 ? "-" : "+";
        int h = total / 3600;
        int m = total / 60 % 60;
        int s = total % 60;
        String rest = switch (colons) {
            case 0 -> two(m);
            case 1 -> ":" + two(m);
            case 2 -> ":" + two(m) + ":" + two(s);
            default -> s != 0 ? ":" + two(m) + ":" + two(s) : m != 0 ? ":" + two(m) : "";
        };
        int missing = Math.max(width - sign.length() - 2 - rest.length(), 0);
        return switch (pad) {
            case '-' -> sign + (colons == 0 ? Integer.toString(h * 100 + m) : h + rest);
            case '_' -> {
                String number = colons == 0 ? Integer.toString(h * 100 + m) : h + rest;
                int wanted = Math.max(width, 3 + rest.length());
                yield " ".repeat(Math.max(0, wanted - number.length() - 1)) + sign + number;
            }
            default -> sign + "0".repeat(missing) + two(h) + rest;
        };
    }

    /** The year of the ISO week: weeks begin on Monday, the first has the year's first Thursday. */
    private long isoYear() {
        int thursday = civil.dayOfYear() - (civil.weekday() + 6) % 7 + 3;
        int days = Civil.leap(civil.year()) ? 366 : 365;
        return thursday < 0 ? civil.year() - 1 : thursday >= days ? civil.year() + 1 : civil.year();
    }

    private int isoWeek() {
        int thursday = civil.dayOfYear() - (civil.weekday() + 6) % 7 + 3;
        if (thursday < 0) {
            thursday += Civil.leap(civil.year() - 1) ? 366 : 365;
        } else if (thursday >= (Civil.leap(civil.year()) ? 366 : 365)) {
            thursday = 3;
        }
        return thursday / 7 + 1;
    }
}
