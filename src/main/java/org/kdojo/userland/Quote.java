package org.kdojo.userland;

import org.kdojo.kernel.Text;

/** How GNU programs write names in messages and listings (gnulib's quotearg), in a UTF-8 locale. */
public final class Quote {
    /** The words of {@code ls --quoting-style}. */
    public enum Style {
        LITERAL, SHELL, SHELL_ALWAYS, SHELL_ESCAPE, SHELL_ESCAPE_ALWAYS, C, C_MAYBE, ESCAPE, LOCALE
    }

    private Quote() {
    }

    /** gnulib's quote: {@code ‘name’}, for words of the command line. */
    public static String quote(String text) {
        return in(Style.LOCALE, text, "");
    }

    /** gnulib's quoteaf: {@code 'name'}, so that the name can be pasted into a shell. */
    public static String always(String text) {
        return in(Style.SHELL_ESCAPE_ALWAYS, text, "");
    }

    /** gnulib's quotef: the bare name, quoted only where a shell would need it or a colon would mislead. */
    public static String file(String text) {
        return in(Style.SHELL_ESCAPE, text, ":");
    }

    /** {@code text} in that style; characters of {@code too} want quoting beyond what the style asks. */
    public static String in(Style style, String text, String too) {
        return switch (style) {
            case LITERAL -> text;
            case SHELL -> wantsShell(text, too) ? shell(text, false) : text;
            case SHELL_ALWAYS -> shell(text, false);
            case SHELL_ESCAPE -> wantsShell(text, too) ? shell(text, true) : text;
            case SHELL_ESCAPE_ALWAYS -> shell(text, true);
            case C -> escaped("\"", "\"", text, too);
            case C_MAYBE -> {
                String inner = escaped("", "", text, too + "\"");
                yield inner.equals(text) ? text : escaped("\"", "\"", text, "");
            }
            case ESCAPE -> escaped("", "", text, too);
            case LOCALE -> escaped("‘", "’", text, too);
        };
    }

    private static boolean wantsShell(String text, String too) {
        if (text.isEmpty() || text.equals("{") || text.equals("}") || text.charAt(0) == '#' || text.charAt(0) == '~') {
            return true;
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (" '\\?".indexOf(c) >= 0 || meansMoreToShell(c) || !printable(c) || too.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean meansMoreToShell(int c) {
        return "!\"$&()*;<=>[^`|".indexOf(c) >= 0;
    }

    /** In apostrophes; in quotation marks where the name has apostrophes and nothing that a shell expands there. */
    private static String shell(String text, boolean escape) {
        if (text.indexOf('\'') >= 0 && plainBesidesApostrophes(text)) {
            return '"' + text + '"';
        }
        StringBuilder out = new StringBuilder(text.length() + 2).append('\'');
        boolean inEscape = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (escape && !printable(c)) {
                out.append(inEscape ? "" : "'$'");
                inEscape = true;
                out.append(escapeOf(c, i < text.length() ? text.charAt(i) : 0));
            } else {
                out.append(inEscape ? "''" : "");
                inEscape = false;
                out.append(c == '\'' ? "'\\''" : Character.toString(c));
            }
        }
        return out.append('\'').toString();
    }

    private static boolean plainBesidesApostrophes(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (meansMoreToShell(c) || c == '\\' || c == '?' || !printable(c)) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String left, String right, String text, String too) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(left);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!printable(c)) {
                out.append(escapeOf(c, i < text.length() ? text.charAt(i) : 0));
            } else {
                boolean marked = c == '\\' || !right.isEmpty() && right.codePointAt(0) == c || too.indexOf(c) >= 0;
                out.append(marked ? "\\" : "").appendCodePoint(c);
            }
        }
        return out.append(right).toString();
    }

    /** C's escape; where no digit follows a byte is still written with all three digits. */
    private static String escapeOf(int c, int following) {
        int letter = "\u0007\b\t\n\u000b\f\r".indexOf(c);
        if (letter >= 0) {
            return "\\" + "abtnvfr".charAt(letter);
        }
        StringBuilder octal = new StringBuilder();
        for (byte b : Text.bytes(Character.toString(c))) {
            octal.append('\\').append((char) ('0' + (b >> 6 & 3))).append((char) ('0' + (b >> 3 & 7))).append((char) ('0' + (b & 7)));
        }
        return octal.toString();
    }

    /** iswprint in C.UTF-8; a byte that is no UTF-8 is not printable. */
    public static boolean printable(int c) {
        if (c < 0x80) {
            return c >= ' ' && c < 0x7f;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
