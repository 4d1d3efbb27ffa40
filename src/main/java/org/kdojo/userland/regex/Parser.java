package org.kdojo.userland.regex;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.userland.regex.Syntax.Rule;

/**
 * Parses an expression by recursive descent, with glibc's answers (posix/regcomp.c) to what POSIX leaves open: where
 * {@code * ^ $} are ordinary, what an interval may hold, which errors there are.
 */
final class Parser {
    private static final int DUP_MAX = 0x7fff;

    private final String pattern;
    private final Syntax syntax;
    private final boolean extended;
    private final boolean ignoreCase;
    private final List<String> warnings = new ArrayList<>();
    private int at;
    private int depth;
    private int groups;
    private long completed;
    private boolean backRefs;

    Parser(String pattern, Syntax syntax, boolean ignoreCase) {
        this.pattern = pattern;
        this.syntax = syntax;
        this.extended = syntax.has(Rule.EXTENDED);
        this.ignoreCase = ignoreCase;
    }

    Node parse() throws RegexSyntaxException {
        checkBareClass();
        Node all = alternatives();
        if (at < pattern.length()) {
            throw new RegexSyntaxException("Unmatched ) or \\)");
        }
        return all;
    }

    int groups() {
        return groups;
    }

    boolean hasBackRefs() {
        return backRefs;
    }

    List<String> warnings() {
        return warnings;
    }

    private void checkBareClass() throws RegexSyntaxException {
        int n = pattern.length();
        if (syntax.has(Rule.CLASS_CHECK) && n > 3 && pattern.startsWith("[:") && pattern.indexOf(']') == n - 1
                && pattern.charAt(n - 2) == ':') {
            throw new RegexSyntaxException("character class syntax is [[:space:]], not [:space:]", true);
        }
    }

    // alternatives: branch { '|' branch }

    private Node alternatives() throws RegexSyntaxException {
        Node first = branch();
        if (!atBar()) {
            return first;
        }
        List<Node> choices = new ArrayList<>(List.of(first));
        while (atBar()) {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
            choices.add(branch());
        }
        return new Node.Alt(choices);
    }

    private boolean atBar() {
        return extended ? looking("|") || newlineBar() : looking("\\|") && !syntax.has(Rule.NO_GNU) || newlineBar();
    }

    private boolean newlineBar() {
        return looking("\n") && syntax.has(Rule.NEWLINE_ALTERNATES);
    }

    private boolean atClose() {
        if (extended) {
            return looking(")") && (depth > 0 || !syntax.has(Rule.CLOSING_PAREN_ORDINARY));
        }
        return looking("\\)");
    }

    private Node branch() throws RegexSyntaxException {
        List<Node> parts = new ArrayList<>();
        boolean start = true;
        while (at < pattern.length() && !atBar() && !atClose()) {
            Node part = piece(start);
            if (part != null) {
                parts.add(part);
                start = false;
            }
        }
        return switch (parts.size()) {
            case 0 -> new Node.Empty();
            case 1 -> parts.get(0);
            default -> new Node.Cat(parts);
        };
    }

    /** An atom with its repetitions; null for an operator that counts for nothing. */
    private Node piece(boolean start) throws RegexSyntaxException {
        if (start && extended && operatorHere()) {
            return leadingOperator();
        }
        if (start && !extended && syntax.has(Rule.INVALID_DUP) && looking("\\{")) {
            throw new RegexSyntaxException("Invalid preceding regular expression");
        }
        Node atom = atom(start);
        if (atom instanceof Node.Assert a && !wordAnchor(a.anchor())) {
            return extended ? anchored(atom) : starAfterAnchor(atom);
        }
        return repetitions(atom);
    }

    private static boolean wordAnchor(Anchor anchor) {
        return switch (anchor) {
            case WORD_START, WORD_END, WORD_EDGE, NO_WORD_EDGE -> true;
            default -> false;
        };
    }

    /** {@code ^*}: the star is ordinary in a basic expression. */
    private Node starAfterAnchor(Node anchor) {
        if (looking("*")) {
            at++;
            return repetitionsUnchecked(anchor, '*');
        }
        return anchor;
    }

    private Node repetitionsUnchecked(Node anchor, int c) {
        return new Node.Cat(List.of(anchor, character(c)));
    }

    private Node anchored(Node anchor) throws RegexSyntaxException {
        while (at < pattern.length() && operatorHere()) {
            Node ordinary = leadingOperator();
            if (ordinary != null) {
                return new Node.Cat(List.of(anchor, ordinary));
            }
        }
        return anchor;
    }

    private boolean operatorHere() {
        char c = pattern.charAt(at);
        return c == '*' || c == '+' || c == '?' || c == '{' && !syntax.has(Rule.NO_INTERVALS) && (interval(at + 1) != null
                || !syntax.has(Rule.BRACE_ORDINARY));
    }

    private Node leadingOperator() throws RegexSyntaxException {
        char c = pattern.charAt(at);
        if (syntax.has(Rule.INVALID_OPS)) {
            throw new RegexSyntaxException("Invalid preceding regular expression");
        }
        if (syntax.has(Rule.WARN)) {
            warnings.add((c == '{' ? "{...}" : String.valueOf(c)) + " at start of expression");
        }
        Interval interval = c == '{' ? interval(at + 1) : null;
        at = interval != null ? interval.end() : at + 1;
        return syntax.has(Rule.OPERATOR_ORDINARY) ? repetitions(character(c)) : null;
    }

    private Node repetitions(Node atom) throws RegexSyntaxException {
        Node node = atom;
        while (true) {
            int before = at;
            if (looking("*")) {
                at++;
                node = new Node.Repeat(node, 0, -1);
            } else if (looking(extended || syntax.has(Rule.PLAIN_PLUS) ? "+" : "\\+")) {
                at += plusLength();
                node = new Node.Repeat(node, 1, -1);
            } else if (looking(extended || syntax.has(Rule.PLAIN_PLUS) ? "?" : "\\?")) {
                at += plusLength();
                node = new Node.Repeat(node, 0, 1);
            } else if (!syntax.has(Rule.NO_INTERVALS) && looking(extended ? "{" : "\\{")) {
                Interval interval = interval(at + (extended ? 1 : 2));
                if (interval == null) {
                    if (syntax.has(Rule.BRACE_ORDINARY)) {
                        return node;
                    }
                    intervalError(at + (extended ? 1 : 2));
                    return node;
                }
                interval.check();
                at = interval.end();
                node = new Node.Repeat(node, interval.min(), interval.max());
            }
            if (at == before) {
                return node;
            }
            if (syntax.has(Rule.INVALID_DUP) && (looking("*") || looking("\\{"))) {
                throw new RegexSyntaxException("Invalid preceding regular expression");
            }
        }
    }

    private int plusLength() {
        return extended || syntax.has(Rule.PLAIN_PLUS) ? 1 : 2;
    }

    private record Interval(int min, int max, int end) {
        void check() throws RegexSyntaxException {
            if (max >= 0 && min > max) {
                throw new RegexSyntaxException("Invalid content of \\{\\}");
            }
            if (Math.max(min, max) > DUP_MAX) {
                throw new RegexSyntaxException("Regular expression too big");
            }
        }
    }

    /** The interval whose inside starts at {@code from}, or null when there is no proper one. */
    private Interval interval(int from) {
        int i = from;
        int[] value = {-1, -1};
        int which = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                value[which] = Math.min(DUP_MAX + 1, Math.max(value[which], 0) * 10 + c - '0');
                i++;
            } else if (c == ',' && which == 0) {
                which = 1;
                i++;
            } else {
                break;
            }
        }
        String close = extended ? "}" : "\\}";
        if (!pattern.startsWith(close, i) || which == 0 && value[0] < 0) {
            return null;
        }
        int min = Math.max(value[0], 0);
        return new Interval(min, which == 0 ? min : value[1], i + close.length());
    }

    private void intervalError(int from) throws RegexSyntaxException {
        String close = extended ? "}" : "\\}";
        throw new RegexSyntaxException(pattern.indexOf(close, from) < 0 ? "Unmatched \\{" : "Invalid content of \\{\\}");
    }

    // atoms

    private Node atom(boolean start) throws RegexSyntaxException {
        int c = pattern.codePointAt(at);
        switch (c) {
            case '.':
                at++;
                return new Node.Any();
            case '[':
                Bracket bracket = new Bracket(pattern, at + 1, syntax, ignoreCase);
                CharSet set = bracket.parse();
                at = bracket.end();
                return new Node.Chars(set);
            case '^':
                at++;
                return extended || start ? new Node.Assert(Anchor.LINE_START) : character(c);
            case '$':
                at++;
                return extended || at == pattern.length() || atBar() || looking("\\)") ? new Node.Assert(Anchor.LINE_END) : character(c);
            case '(':
                if (extended) {
                    at++;
                    return group();
                }
                break;
            case '\\':
                return escape();
            default:
                break;
        }
        at += Character.charCount(c);
        return character(c);
    }

    private Node group() throws RegexSyntaxException {
        int number = ++groups;
        depth++;
        Node body = alternatives();
        if (!atClose()) {
            throw new RegexSyntaxException("Unmatched ( or \\(");
        }
        depth--;
        at += extended ? 1 : 2;
        if (number < 64) {
            completed |= 1L << number;
        }
        return new Node.Group(number, body);
    }

    private Node escape() throws RegexSyntaxException {
        if (at + 1 >= pattern.length()) {
            if (syntax.has(Rule.C_ESCAPES)) {
                at++;
                return character('\\');
            }
            throw new RegexSyntaxException("Trailing backslash");
        }
        if (syntax.has(Rule.C_ESCAPES)) {
            int[] next = new int[1];
            int c = CEscape.read(pattern, at, next);
            at = next[0];
            return character(c);
        }
        int c = pattern.codePointAt(at + 1);
        at += 1 + Character.charCount(c);
        if (c == '(' && !extended) {
            return group();
        }
        if (c >= '1' && c <= '9') {
            if ((completed >> c - '0' & 1) == 0) {
                throw new RegexSyntaxException("Invalid back reference");
            }
            backRefs = true;
            return new Node.BackRef(c - '0');
        }
        Node gnu = gnuEscape(c);
        return gnu != null ? gnu : character(c);
    }

    private static Node gnuEscape(int c) {
        return switch (c) {
            case 'w' -> new Node.Chars(CharSet.of(CharClass.WORD, false));
            case 'W' -> new Node.Chars(CharSet.of(CharClass.WORD, true));
            case 's' -> new Node.Chars(CharSet.of(CharClass.SPACE, false));
            case 'S' -> new Node.Chars(CharSet.of(CharClass.SPACE, true));
            case 'b' -> new Node.Assert(Anchor.WORD_EDGE);
            case 'B' -> new Node.Assert(Anchor.NO_WORD_EDGE);
            case '<' -> new Node.Assert(Anchor.WORD_START);
            case '>' -> new Node.Assert(Anchor.WORD_END);
            case '`' -> new Node.Assert(Anchor.TEXT_START);
            case '\'' -> new Node.Assert(Anchor.TEXT_END);
            default -> null;
        };
    }

    private Node character(int c) {
        return new Node.Chars(CharSet.of(c, ignoreCase));
    }

    private boolean looking(String what) {
        return pattern.startsWith(what, at);
    }
}
