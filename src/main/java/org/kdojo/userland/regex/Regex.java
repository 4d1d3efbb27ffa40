package org.kdojo.userland.regex;

import java.util.List;

/**
 * A POSIX regular expression with GNU's extensions, over the machine's text ({@code org.kdojo.kernel.Text}: a byte that is no
 * character is matched by itself alone). Leftmost-longest, in time proportional to the text unless it holds back-references.
 *
 * <p>Its own engine and no library's: neither java.util.regex nor RE2/J knows POSIX's longest match together with
 * {@code \<}, {@code \>} and words of letters beyond ASCII.
 */
public final class Regex {
    /** Letters match whatever their case. */
    public static final int ICASE = 1;
    /** {@code ^} and {@code $} match at newlines inside the text too. */
    public static final int MULTILINE = 2;

    private final Node root;
    private final Program program;
    private final Prefix prefix;
    private final int groups;
    private final int flags;
    private final List<String> warnings;

    private Regex(Node root, Program program, int groups, int flags, List<String> warnings) {
        this.root = root;
        this.program = program;
        this.prefix = Prefix.of(root);
        this.groups = groups;
        this.flags = flags;
        this.warnings = warnings;
    }

    public static Regex compile(String pattern, Syntax syntax, int flags) throws RegexSyntaxException {
        Parser parser = new Parser(pattern, syntax, (flags & ICASE) != 0);
        Node root = parser.parse();
        return new Regex(root, parser.hasBackRefs() ? null : Program.of(root), parser.groups(), flags, parser.warnings());
    }

    /** How many groups it has. */
    public int groups() {
        return groups;
    }

    /** What grep warns of. */
    public List<String> warnings() {
        return warnings;
    }

    /** The first match at or behind {@code from}, with its groups; null without one. */
    public Match find(String text, int from) {
        return find(text, from, true);
    }

    /** As {@link #find(String, int)}, without the groups: cheaper. */
    public Match findWhole(String text, int from) {
        return find(text, from, false);
    }

    /** Whether it matches anywhere. */
    public boolean test(String text) {
        if (prefix.isWhole()) {
            return text.contains(prefix.literal());
        }
        return program == null ? find(text, 0, false) != null : machine(text, false).find(0, prefix, true) != null;
    }

    /** The match that starts at the text's very start, as expr and match operators anchored there want; null without one. */
    public Match lookingAt(String text) {
        Match match = find(text, 0, true);
        return match != null && match.start() == 0 ? match : null;
    }

    private Match find(String text, int from, boolean captures) {
        if (prefix.isWhole()) {
            int start = text.indexOf(prefix.literal(), from);
            return start < 0 ? null : new Match(new int[] {start, start + prefix.literal().length()});
        }
        int[] spans = program == null
                ? new Backtracker(root, text, (flags & MULTILINE) != 0, (flags & ICASE) != 0, groups).find(from)
                : machine(text, captures && groups > 0).find(from, prefix, false);
        return spans == null ? null : new Match(spans);
    }

    private Machine machine(String text, boolean captures) {
        return new Machine(program, text, (flags & MULTILINE) != 0, groups, captures);
    }
}
