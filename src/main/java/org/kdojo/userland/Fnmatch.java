package org.kdojo.userland;

/** fnmatch(3) in C.UTF-8: shell patterns with {@code *}, {@code ?}, brackets and backslash, as find -name and ls -I use them. */
public final class Fnmatch {
    /** Slashes are matched only by slashes. */
    public static final int PATHNAME = 1;
    /** A backslash is an ordinary character. */
    public static final int NOESCAPE = 2;
    /** A dot at the start (after a slash, too, with PATHNAME) is matched only by a dot. */
    public static final int PERIOD = 4;
    /** The pattern may end before a slash of the text. */
    public static final int LEADING_DIR = 8;
    public static final int CASEFOLD = 16;

    private final int[] pattern;
    private final int[] text;
    private final int flags;

    private Fnmatch(String pattern, String text, int flags) {
        this.pattern = pattern.codePoints().toArray();
        this.text = text.codePoints().toArray();
        this.flags = flags;
    }

    public static boolean matches(String pattern, String text, int flags) {
        return new Fnmatch(pattern, text, flags).match();
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Backtracks only to the last star (the last within a path part), so it takes at most quadratic time. */
    private boolean match() {
        int p = 0;
        int t = 0;
        int starP = -1;
        int starT = -1;
        while (true) {
            if (p == pattern.length && (t == text.length || has(LEADING_DIR) && text[t] == '/')) {
                return true;
            }
            if (p < pattern.length && pattern[p] == '*') {
                if (t < text.length && hiddenDot(t)) {
                    return false;
                }
                starP = ++p;
                starT = t;
                continue;
            }
            int next = p < pattern.length && t < text.length ? one(p, t) : -1;
            if (next >= 0) {
                p = next;
                t++;
                continue;
            }
            if (starP < 0 || starT >= text.length || has(PATHNAME) && text[starT] == '/') {
                return false;
            }
            t = ++starT;
            p = starP;
        }
    }

    private boolean hiddenDot(int t) {
        return has(PERIOD) && text[t] == '.' && (t == 0 || has(PATHNAME) && text[t - 1] == '/');
    }

    /** Where the pattern goes on after its element at {@code p} has matched the character at {@code t}; -1 when it does not. */
    private int one(int p, int t) {
        int c = text[t];
        return switch (pattern[p]) {
            case '?' -> has(PATHNAME) && c == '/' || hiddenDot(t) ? -1 : p + 1;
            case '[' -> {
                int end = endOfBracket(p);
                if (end < 0) {
                    yield c == '[' ? p + 1 : -1;
                }
                yield !(has(PATHNAME) && c == '/') && !hiddenDot(t) && bracket(p, end, c) ? end : -1;
            }
            case '\\' -> {
                boolean escapes = !has(NOESCAPE) && p + 1 < pattern.length;
                yield same(pattern[escapes ? p + 1 : p], c) ? p + (escapes ? 2 : 1) : -1;
            }
            default -> same(pattern[p], c) ? p + 1 : -1;
        };
    }

    private boolean same(int a, int b) {
        return a == b || has(CASEFOLD) && Character.toLowerCase(a) == Character.toLowerCase(b);
    }

    /** The index behind the {@code ]} of the bracket expression at {@code p}; -1 when it has none. */
    private int endOfBracket(int p) {
        int i = p + 1;
        if (i < pattern.length && (pattern[i] == '!' || pattern[i] == '^')) {
            i++;
        }
        int first = i;
        while (i < pattern.length) {
            int c = pattern[i];
            if (c == ']' && i > first) {
                return i + 1;
            }
            if (c == '/' && has(PATHNAME)) {
                return -1;
            }
            if (c == '[' && i + 1 < pattern.length && ":.=".indexOf(pattern[i + 1]) >= 0) {
                int end = endOfClass(i);
                i = end < 0 ? i : end - 1;
            } else if (c == '\\' && !has(NOESCAPE)) {
                i++;
            }
            i++;
        }
        return -1;
    }

    /** The index behind {@code :]} of the class at {@code i}; -1 when it has none. */
    private int endOfClass(int i) {
        for (int k = i + 2; k + 1 < pattern.length; k++) {
            if (pattern[k] == pattern[i + 1] && pattern[k + 1] == ']') {
                return k + 2;
            }
        }
        return -1;
    }

    private boolean bracket(int p, int end, int c) {
        int i = p + 1;
        boolean negated = pattern[i] == '!' || pattern[i] == '^';
        i += negated ? 1 : 0;
        boolean found = false;
        while (i < end - 1) {
            int close = pattern[i] == '[' && ":.=".indexOf(pattern[i + 1]) >= 0 ? endOfClass(i) : -1;
            if (close > 0 && pattern[i + 1] == ':') {
                found |= inClass(new String(pattern, i + 2, close - i - 4), c);
                i = close;
                continue;
            }
            boolean escaped = close < 0 && pattern[i] == '\\' && !has(NOESCAPE) && i + 1 < end - 1;
            int from = close > 0 ? pattern[i + 2] : pattern[escaped ? i + 1 : i];
            i = close > 0 ? close : i + (escaped ? 2 : 1);
            int to = from;
            if (i + 1 < end - 1 && pattern[i] == '-') {
                boolean quoted = pattern[i + 1] == '\\' && !has(NOESCAPE) && i + 2 < end - 1;
                to = pattern[quoted ? i + 2 : i + 1];
                i += quoted ? 3 : 2;
            }
            found |= from <= c && c <= to;
            if (has(CASEFOLD)) {
                int lower = Character.toLowerCase(c);
                int upper = Character.toUpperCase(c);
                found |= from <= lower && lower <= to || from <= upper && upper <= to;
            }
        }
        return found != negated;
    }

    /** Whether the character is of that POSIX class: {@code alpha}, {@code digit}, ... */
    public static boolean inClass(String name, int c) {
        return switch (name) {
            case "alpha" -> Character.isLetter(c);
            case "digit" -> c >= '0' && c <= '9';
            case "alnum" -> Character.isLetterOrDigit(c);
            case "upper" -> Character.isUpperCase(c);
            case "lower" -> Character.isLowerCase(c);
            case "space" -> c == ' ' || c >= '\t' && c <= '\r' || c > 0x7f && Character.isWhitespace(c);
            case "blank" -> c == ' ' || c == '\t';
            case "punct" -> Quote.printable(c) && c != ' ' && !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
            case "print" -> Quote.printable(c);
            case "graph" -> Quote.printable(c) && !Character.isWhitespace(c);
            case "cntrl" -> Character.getType(c) == Character.CONTROL;
            case "xdigit" -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
            default -> false;
        };
    }
}
