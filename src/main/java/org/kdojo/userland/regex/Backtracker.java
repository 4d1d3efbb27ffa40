package org.kdojo.userland.regex;

import java.util.Arrays;
import java.util.List;

/**
 * Matches expressions with back-references, which no machine of threads can: tries every way in order of preference and keeps the
 * longest. A bound on its steps stands for the memory that glibc runs out of.
 */
final class Backtracker {
    private static final int STEPS = 5_000_000;

    /** What remains to be matched; returns true to stop the search. */
    private interface Rest {
        boolean at(int position);
    }

    private final Node root;
    private final String text;
    private final boolean multiline;
    private final boolean ignoreCase;
    private final int[] spans;
    private int[] best;
    private int steps;

    Backtracker(Node root, String text, boolean multiline, boolean ignoreCase, int groups) {
        this.root = root;
        this.text = text;
        this.multiline = multiline;
        this.ignoreCase = ignoreCase;
        this.spans = new int[2 * groups + 2];
    }

    int[] find(int from) {
        for (int start = from; start <= text.length() && steps < STEPS; start += width(start)) {
            Arrays.fill(spans, -1);
            spans[0] = start;
            match(root, start, this::end);
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private int width(int at) {
        return at < text.length() ? Character.charCount(text.codePointAt(at)) : 1;
    }

    private boolean end(int at) {
        if (best == null || at > best[1]) {
            spans[1] = at;
            best = spans.clone();
        }
        return at == text.length();
    }

    private boolean match(Node node, int at, Rest rest) {
        if (++steps >= STEPS) {
            return true;
        }
        return switch (node) {
            case Node.Empty e -> rest.at(at);
            case Node.Chars c -> takes(node, at) && rest.at(at + width(at));
            case Node.Any a -> takes(node, at) && rest.at(at + width(at));
            case Node.Assert a -> a.anchor().holds(text, at, multiline) && rest.at(at);
            case Node.Cat cat -> sequence(cat.parts(), 0, at, rest);
            case Node.Alt alt -> alternatives(alt, at, rest);
            case Node.Group group -> group(group, at, rest);
            case Node.Repeat repeat -> repeat.body() instanceof Node.Chars || repeat.body() instanceof Node.Any
                    ? run(repeat, at, rest) : repeat(repeat, 0, at, rest);
            case Node.BackRef b -> backRef(b.group(), at, rest);
        };
    }

    private boolean takes(Node node, int at) {
        if (at >= text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        return node instanceof Node.Chars chars ? chars.set().contains(c) : !CharSet.isStrayByte(c);
    }

    private boolean sequence(List<Node> parts, int index, int at, Rest rest) {
        return index == parts.size() ? rest.at(at) : match(parts.get(index), at, p -> sequence(parts, index + 1, p, rest));
    }

    private boolean alternatives(Node.Alt alt, int at, Rest rest) {
        for (Node choice : alt.choices()) {
            if (match(choice, at, rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean group(Node.Group group, int at, Rest rest) {
        int slot = 2 * group.number();
        return match(group.body(), at, p -> {
            int oldStart = spans[slot];
            int oldEnd = spans[slot + 1];
            spans[slot] = at;
            spans[slot + 1] = p;
            if (rest.at(p)) {
                return true;
            }
            spans[slot] = oldStart;
            spans[slot + 1] = oldEnd;
            return false;
        });
    }

    /** A repeated single character: counted, not recursed into. */
    private boolean run(Node.Repeat repeat, int at, Rest rest) {
        int count = 0;
        int p = at;
        while ((repeat.max() < 0 || count < repeat.max()) && takes(repeat.body(), p)) {
            p += width(p);
            count++;
        }
        steps += count;
        for (; count >= repeat.min(); count--) {
            if (rest.at(p)) {
                return true;
            }
            if (count > 0) {
                p -= Character.charCount(text.codePointBefore(p));
            }
        }
        return false;
    }

    private boolean repeat(Node.Repeat repeat, int done, int at, Rest rest) {
        boolean more = repeat.max() < 0 || done < repeat.max();
        if (more && match(repeat.body(), at, p -> (p > at || done < repeat.min()) && repeat(repeat, done + 1, p, rest))) {
            return true;
        }
        return done >= repeat.min() && rest.at(at);
    }

    private boolean backRef(int group, int at, Rest rest) {
        int start = spans[2 * group];
        if (start < 0) {
            return false;
        }
        int length = spans[2 * group + 1] - start;
        return text.regionMatches(ignoreCase, at, text, start, length) && rest.at(at + length);
    }
}
