package org.kdojo.userland.regex;

import java.util.ArrayList;
import java.util.List;

/** A set of characters, as one character or a bracket expression names it. */
final class CharSet {
    private final int[] ranges;
    private final List<CharClass> classes;
    private final boolean negated;
    private final boolean ignoreCase;
    private final long low;
    private final long high;

    private CharSet(int[] ranges, List<CharClass> classes, boolean negated, boolean ignoreCase) {
        this.ranges = ranges;
        this.classes = classes;
        this.negated = negated;
        this.ignoreCase = ignoreCase;
        long first = 0;
        long second = 0;
        for (int c = 0; c < 64; c++) {
            first |= slow(c) ? 1L << c : 0;
            second |= slow(c + 64) ? 1L << c : 0;
        }
        low = first;
        high = second;
    }

    static CharSet of(int c, boolean ignoreCase) {
        return new CharSet(new int[] {c, c}, List.of(), false, ignoreCase);
    }

    static CharSet of(CharClass charClass, boolean negated) {
        return new CharSet(new int[0], List.of(charClass), negated, false);
    }

    boolean contains(int c) {
        return c < 128 ? ((c < 64 ? low : high) >>> c & 1) != 0 : slow(c);
    }

    /** The one character of the set, or -1 when it has none or several. */
    int single() {
        return !negated && classes.isEmpty() && ranges.length == 2 && ranges[0] == ranges[1]
                && (!ignoreCase || Character.toLowerCase(ranges[0]) == Character.toUpperCase(ranges[0])) ? ranges[0] : -1;
    }

    private boolean slow(int c) {
        if (negated && isStrayByte(c)) {
            return false;
        }
        boolean in = listed(c) || ignoreCase && (listed(Character.toLowerCase(c)) || listed(Character.toUpperCase(c)));
        return in != negated;
    }

    private boolean listed(int c) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i] <= c && c <= ranges[i + 1]) {
                return true;
            }
        }
        for (CharClass one : classes) {
            if (one.contains(c)) {
                return true;
            }
        }
        return false;
    }

    static boolean isWord(int c) {
        return c == '_' || CharClass.ALNUM.contains(c);
    }

    /** A byte that is part of no character. */
    static boolean isStrayByte(int c) {
        return c >= 0xDC80 && c <= 0xDCFF;
    }

    /** Gathers what stands between brackets. */
    static final class Builder {
        private final List<Integer> bounds = new ArrayList<>();
        private final List<CharClass> classes = new ArrayList<>();

        void range(int from, int to) {
            bounds.add(from);
            bounds.add(to);
        }

        void charClass(CharClass named) {
            classes.add(named);
        }

        CharSet build(boolean negated, boolean ignoreCase) {
            int[] ranges = new int[bounds.size()];
            for (int i = 0; i < ranges.length; i++) {
                ranges[i] = bounds.get(i);
            }
            return new CharSet(ranges, List.copyOf(classes), negated, ignoreCase);
        }
    }
}
