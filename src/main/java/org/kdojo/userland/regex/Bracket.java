package org.kdojo.userland.regex;

import org.kdojo.userland.regex.Syntax.Rule;

/** A bracket expression: what stands behind its {@code [}. */
final class Bracket {
    private static final String UNMATCHED = "Unmatched [, [^, [:, [., or [=";

    private final String pattern;
    private final Syntax syntax;
    private final boolean ignoreCase;
    private final CharSet.Builder set = new CharSet.Builder();
    private int at;

    Bracket(String pattern, int at, Syntax syntax, boolean ignoreCase) {
        this.pattern = pattern;
        this.at = at;
        this.syntax = syntax;
        this.ignoreCase = ignoreCase;
    }

    /** The position behind the closing bracket. */
    int end() {
        return at;
    }

    CharSet parse() throws RegexSyntaxException {
        boolean negated = looking("^");
        if (negated) {
            at++;
        }
        boolean first = true;
        while (first || !looking("]")) {
            if (at >= pattern.length()) {
                throw new RegexSyntaxException(UNMATCHED);
            }
            first = false;
            if (looking("[:")) {
                namedClass();
            } else {
                range();
            }
        }
        at++;
        return set.build(negated, ignoreCase);
    }

    private void namedClass() throws RegexSyntaxException {
        String name = until(":]");
        CharClass named = CharClass.named(name);
        if (named == null) {
            throw new RegexSyntaxException("Invalid character class name");
        }
        set.charClass(ignoreCase && (named == CharClass.UPPER || named == CharClass.LOWER) ? CharClass.ALPHA : named);
    }

    private void range() throws RegexSyntaxException {
        int from = element();
        if (!looking("-") || pattern.startsWith("-]", at)) {
            set.range(from, from);
            return;
        }
        at++;
        if (at >= pattern.length()) {
            throw new RegexSyntaxException(UNMATCHED);
        }
        if (looking("[:")) {
            throw new RegexSyntaxException("Invalid range end");
        }
        int to = element();
        if (from > to) {
            throw new RegexSyntaxException("Invalid range end");
        }
        set.range(from, to);
    }

    private int element() throws RegexSyntaxException {
        if (looking("[.") || looking("[=")) {
            String name = until(pattern.charAt(at + 1) + "]");
            if (name.isEmpty() || name.codePointCount(0, name.length()) != 1) {
                throw new RegexSyntaxException("Invalid collation character");
            }
            return name.codePointAt(0);
        }
        int c = pattern.codePointAt(at);
        if (c == '\\' && syntax.has(Rule.C_ESCAPES) && at + 1 < pattern.length()) {
            int[] next = new int[1];
            c = CEscape.read(pattern, at, next);
            at = next[0];
            return c;
        }
        at += Character.charCount(c);
        return c;
    }

    /** What stands between {@code [:} and {@code :]}, and the like. */
    private String until(String close) throws RegexSyntaxException {
        int end = pattern.indexOf(close, at + 2);
        if (end < 0) {
            throw new RegexSyntaxException(UNMATCHED);
        }
        String name = pattern.substring(at + 2, end);
        at = end + 2;
        return name;
    }

    private boolean looking(String what) {
        return pattern.startsWith(what, at);
    }
}
