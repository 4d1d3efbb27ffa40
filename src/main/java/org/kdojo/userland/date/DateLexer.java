package org.kdojo.userland.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kdojo.userland.date.DateToken.Kind;

/** Cuts a date string into words and numbers; comments stand in parentheses. */
final class DateLexer {
    private static final String[] MONTHS = {"JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER",
        "OCTOBER", "NOVEMBER", "DECEMBER"};
    private static final String[] DAYS = {"SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"};
    private static final String[] ORDINALS = {"FIRST", "", "THIRD", "FOURTH", "FIFTH", "SIXTH", "SEVENTH", "EIGHTH", "NINTH", "TENTH",
        "ELEVENTH", "TWELFTH"};

    private final String text;
    private final Zone zone;
    private int at;

    private DateLexer(String text, Zone zone) {
        this.text = text;
        this.zone = zone;
    }

    /** All tokens, END the last of them. */
    static List<DateToken> tokens(String text, Zone zone) {
        DateLexer lexer = new DateLexer(text, zone);
        List<DateToken> tokens = new ArrayList<>();
        do {
            tokens.add(lexer.next());
        } while (!tokens.getLast().is(Kind.END));
        return tokens;
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    private void spaces() {
        while (peek() == ' ' || peek() >= '\t' && peek() <= '\r') {
            at++;
        }
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private DateToken next() {
        while (true) {
            spaces();
            int c = peek();
            if (c < 0) {
                return DateToken.of(Kind.END, 0);
            }
            if (digit(c)) {
                return number(0);
            }
            if (c == '-' || c == '+') {
                at++;
                spaces();
                if (digit(peek())) {
                    return number(c == '-' ? -1 : 1);
                }
                continue;
            }
            if (letter(c)) {
                return word();
            }
            at++;
            if (c != '(') {
                return DateToken.of(Kind.CHARACTER, c);
            }
            for (int depth = 1; depth > 0; at++) {
                if (peek() < 0) {
                    return DateToken.of(Kind.END, 0);
                }
                depth += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
            }
        }
    }

    private DateToken number(int sign) {
        int start = at;
        while (digit(peek())) {
            at++;
        }
        int digits = at - start;
        if (digits > 18) {
            return DateToken.of(Kind.UNKNOWN, 0);
        }
        long value = Long.parseLong(text.substring(start, at));
        boolean decimal = (peek() == '.' || peek() == ',') && at + 1 < text.length() && digit(text.charAt(at + 1));
        int nanos = decimal ? fraction() : 0;
        boolean negative = sign < 0;
        if (negative) {
            value = nanos > 0 ? -value - 1 : -value;
            nanos = nanos > 0 ? 1_000_000_000 - nanos : 0;
        }
        Kind kind = sign == 0 ? decimal ? Kind.UNSIGNED_DECIMAL : Kind.UNSIGNED : decimal ? Kind.SIGNED_DECIMAL : Kind.SIGNED;
        return new DateToken(kind, value, digits, negative, nanos);
    }

    private int fraction() {
        int nanos = 0;
        int places = 0;
        for (at++; digit(peek()); at++) {
            if (places++ < 9) {
                nanos = nanos * 10 + peek() - '0';
            }
        }
        for (; places < 9; places++) {
            nanos *= 10;
        }
        return nanos;
    }

    private DateToken word() {
        int start = at;
        while (letter(peek()) || peek() == '.') {
            at++;
        }
        return look(text.substring(start, at).toUpperCase(Locale.ROOT));
    }

    private DateToken look(String word) {
        if (word.equals("AM") || word.equals("A.M.") || word.equals("PM") || word.equals("P.M.")) {
            return DateToken.of(Kind.MERIDIAN, word.charAt(0) == 'A' ? 0 : 1);
        }
        boolean abbreviation = word.length() == 3 || word.length() == 4 && word.charAt(3) == '.';
        DateToken name = monthOrDay(word, abbreviation);
        if (name != null) {
            return name;
        }
        DateToken zoneToken = zone(word);
        if (zoneToken != null) {
            return zoneToken;
        }
        if (word.equals("DST")) {
            return DateToken.of(Kind.DST, 0);
        }
        DateToken unit = unit(word);
        if (unit == null && word.endsWith("S")) {
            unit = unit(word.substring(0, word.length() - 1));
        }
        if (unit != null) {
            return unit;
        }
        DateToken relative = relative(word);
        if (relative != null) {
            return relative;
        }
        if (word.length() == 1) {
            return military(word.charAt(0));
        }
        String bare = word.replace(".", "");
        zoneToken = bare.equals(word) ? null : zone(bare);
        return zoneToken != null ? zoneToken : DateToken.of(Kind.UNKNOWN, 0);
    }

    private static DateToken monthOrDay(String word, boolean abbreviation) {
        for (int i = 0; i < 12; i++) {
            if (word.equals(MONTHS[i]) || abbreviation && word.startsWith(MONTHS[i].substring(0, 3)) || i == 8 && word.equals("SEPT")) {
                return DateToken.of(Kind.MONTH, i + 1);
            }
        }
        for (int i = 0; i < 7; i++) {
            boolean longer = i == 2 && word.equals("TUES") || i == 3 && word.equals("WEDNES") || i == 4 && (word.equals("THUR") || word.equals("THURS"));
            if (word.equals(DAYS[i]) || longer || abbreviation && word.startsWith(DAYS[i].substring(0, 3))) {
                return DateToken.of(Kind.DAY, i);
            }
        }
        return null;
    }

    private DateToken zone(String word) {
        switch (word) {
            case "GMT", "UT", "UTC" -> {
                return DateToken.of(Kind.ZONE, 0);
            }
            default -> {
                String[] local = zone.names();
                for (int i = 0; i < local.length; i++) {
                    if (word.equals(local[i])) {
                        return DateToken.of(Kind.LOCAL_ZONE, i);
                    }
                }
            }
        }
        for (String entry : ("WET:0 WEST:0d BST:0d ART:-180 BRT:-180 BRST:-180d NST:-210 NDT:-210d AST:-240 ADT:-240d CLT:-240 CLST:-240d "
                + "EST:-300 EDT:-300d CST:-360 CDT:-360d MST:-420 MDT:-420d PST:-480 PDT:-480d AKST:-540 AKDT:-540d HST:-600 HAST:-600 "
                + "HADT:-600d SST:-720 WAT:60 CET:60 CEST:60d MET:60 MEZ:60 MEST:60d MESZ:60d EET:120 EEST:120d CAT:120 SAST:120 "
                + "EAT:180 MSK:180 MSD:180d IST:330 SGT:480 KST:540 JST:540 GST:600 NZST:720 NZDT:720d").split(" ")) {
            int colon = entry.indexOf(':');
            if (entry.substring(0, colon).equals(word)) {
                boolean summer = entry.endsWith("d");
                int minutes = Integer.parseInt(entry.substring(colon + 1, entry.length() - (summer ? 1 : 0)));
                return DateToken.of(summer ? Kind.SUMMER_ZONE : Kind.ZONE, minutes * 60L);
            }
        }
        return null;
    }

    private static DateToken unit(String word) {
        return switch (word) {
            case "YEAR" -> DateToken.of(Kind.YEAR_UNIT, 1);
            case "MONTH" -> DateToken.of(Kind.MONTH_UNIT, 1);
            case "FORTNIGHT" -> DateToken.of(Kind.DAY_UNIT, 14);
            case "WEEK" -> DateToken.of(Kind.DAY_UNIT, 7);
            case "DAY" -> DateToken.of(Kind.DAY_UNIT, 1);
            case "HOUR" -> DateToken.of(Kind.HOUR_UNIT, 1);
            case "MINUTE", "MIN" -> DateToken.of(Kind.MINUTE_UNIT, 1);
            case "SECOND", "SEC" -> DateToken.of(Kind.SECOND_UNIT, 1);
            default -> null;
        };
    }

    private static DateToken relative(String word) {
        for (int i = 0; i < ORDINALS.length; i++) {
            if (word.equals(ORDINALS[i])) {
                return DateToken.of(Kind.ORDINAL, i + 1);
            }
        }
        return switch (word) {
            case "TOMORROW" -> DateToken.of(Kind.DAY_SHIFT, 1);
            case "YESTERDAY" -> DateToken.of(Kind.DAY_SHIFT, -1);
            case "TODAY", "NOW" -> DateToken.of(Kind.DAY_SHIFT, 0);
            case "LAST" -> DateToken.of(Kind.ORDINAL, -1);
            case "THIS" -> DateToken.of(Kind.ORDINAL, 0);
            case "NEXT" -> DateToken.of(Kind.ORDINAL, 1);
            case "AGO" -> DateToken.of(Kind.AGO, -1);
            case "HENCE" -> DateToken.of(Kind.AGO, 1);
            default -> null;
        };
    }

    /** One-letter zones of seafarers; J is none, T also parts date and time. */
    private static DateToken military(char letter) {
        if (letter == 'T') {
            return DateToken.of(Kind.T, 0);
        }
        int east = "ABCDEFGHIKLM".indexOf(letter);
        int west = "NOPQRS_UVWXY".indexOf(letter);
        if (letter != 'Z' && east < 0 && west < 0) {
            return DateToken.of(Kind.UNKNOWN, 0);
        }
        return DateToken.of(Kind.ZONE, letter == 'Z' ? 0 : east >= 0 ? (east + 1) * 3600L : -(west + 1) * 3600L);
    }
}
