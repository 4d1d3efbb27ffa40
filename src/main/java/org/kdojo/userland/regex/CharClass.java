package org.kdojo.userland.regex;

/** The character classes of isw*(3) in the C.UTF-8 locale. */
public enum CharClass {
    ALPHA, DIGIT, ALNUM, UPPER, LOWER, SPACE, BLANK, PUNCT, PRINT, GRAPH, CNTRL, XDIGIT,
    /** {@code \w}: letters, digits and the underscore. */
    WORD;

    /** The class of that name in brackets, or null. */
    public static CharClass named(String name) {
        return switch (name) {
            case "alpha" -> ALPHA;
            case "digit" -> DIGIT;
            case "alnum" -> ALNUM;
            case "upper" -> UPPER;
            case "lower" -> LOWER;
            case "space" -> SPACE;
            case "blank" -> BLANK;
            case "punct" -> PUNCT;
            case "print" -> PRINT;
            case "graph" -> GRAPH;
            case "cntrl" -> CNTRL;
            case "xdigit" -> XDIGIT;
            default -> null;
        };
    }

    public boolean contains(int c) {
        return switch (this) {
            case DIGIT -> c >= '0' && c <= '9';
            case ALPHA -> c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetterOrDigit(c);
            case ALNUM -> ALPHA.contains(c) || DIGIT.contains(c);
            case UPPER -> c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
            case LOWER -> c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
            case SPACE -> c == ' ' || c >= 9 && c <= 13 || c >= 128 && c != 0x2007 && c != 0x202f && c != 0xa0 && Character.isSpaceChar(c);
            case BLANK -> c == ' ' || c == '\t' || c >= 128 && SPACE.contains(c) && c != 0x2028 && c != 0x2029;
            case CNTRL -> c < 32 || c >= 127 && c < 160 || c == 0x2028 || c == 0x2029;
            case XDIGIT -> DIGIT.contains(c) || (c | 32) >= 'a' && (c | 32) <= 'f' && c < 128;
            case PRINT -> c == ' ' || GRAPH.contains(c) || c >= 128 && Character.isSpaceChar(c) && c != 0x2028 && c != 0x2029;
            case GRAPH -> c < 128 ? c > 32 && c < 127 : assigned(c) && !SPACE.contains(c) && !CNTRL.contains(c);
            case PUNCT -> GRAPH.contains(c) && !ALNUM.contains(c);
            case WORD -> c == '_' || ALNUM.contains(c);
        };
    }

    private static boolean assigned(int c) {
        int type = Character.getType(c);
        return type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.CONTROL;
    }
}
