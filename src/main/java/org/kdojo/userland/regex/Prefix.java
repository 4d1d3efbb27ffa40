package org.kdojo.userland.regex;

/** What every match begins with, to skip what cannot start one. */
final class Prefix {
    private final String literal;
    private final CharSet first;
    private final boolean whole;

    private Prefix(String literal, CharSet first, boolean whole) {
        this.literal = literal;
        this.first = first;
        this.whole = whole;
    }

    static Prefix of(Node node) {
        StringBuilder literal = new StringBuilder();
        CharSet first = null;
        boolean whole = true;
        if (node instanceof Node.Cat cat) {
            for (Node part : cat.parts()) {
                if (!append(part, literal)) {
                    whole = false;
                    break;
                }
            }
            first = literal.isEmpty() ? firstOf(cat.parts().get(0)) : null;
        } else {
            whole = append(node, literal);
            first = whole ? null : firstOf(node);
        }
        return new Prefix(literal.toString(), first, whole);
    }

    private static boolean append(Node node, StringBuilder literal) {
        if (node instanceof Node.Chars c && c.set().single() >= 0) {
            literal.appendCodePoint(c.set().single());
            return true;
        }
        return false;
    }

    private static CharSet firstOf(Node node) {
        return switch (node) {
            case Node.Chars c -> c.set();
            case Node.Group g -> g.body() instanceof Node.Cat cat ? firstOf(cat.parts().get(0)) : firstOf(g.body());
            case Node.Repeat r -> r.min() > 0 ? firstOf(r.body()) : null;
            default -> null;
        };
    }

    /** The expression is nothing but this text. */
    boolean isWhole() {
        return whole && !literal.isEmpty();
    }

    String literal() {
        return literal;
    }

    /** The next place where a match may start, or -1. */
    int next(String text, int from) {
        if (!literal.isEmpty()) {
            return text.indexOf(literal, from);
        }
        if (first == null) {
            return from;
        }
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (first.contains(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }
}
