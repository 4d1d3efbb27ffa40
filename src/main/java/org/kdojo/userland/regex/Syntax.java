package org.kdojo.userland.regex;

import java.util.EnumSet;
import java.util.Set;

/** The dialects of regular expressions that the box's programs speak, told apart as glibc's {@code RE_SYNTAX_} bits do. */
public enum Syntax {
    /** sed: POSIX basic with GNU's {@code \+ \? \| \w \b \<} ... */
    SED(Rule.INVALID_DUP, Rule.CLASS_CHECK),
    /** sed -E. */
    SED_EXTENDED(Rule.EXTENDED, Rule.INVALID_OPS, Rule.CLASS_CHECK),
    /** grep. */
    GREP(Rule.NEWLINE_ALTERNATES, Rule.CLASS_CHECK),
    /** grep -E: an operator at the start is warned of and has no effect, a brace that opens no interval is itself. */
    EGREP(Rule.EXTENDED, Rule.NEWLINE_ALTERNATES, Rule.BRACE_ORDINARY, Rule.CLOSING_PAREN_ORDINARY, Rule.CLASS_CHECK, Rule.WARN),
    /** expr, nl, csplit and other callers of plain basic expressions. */
    BASIC(),
    /** regcomp(3) with REG_EXTENDED: bash's =~. */
    EXTENDED(Rule.EXTENDED, Rule.INVALID_OPS, Rule.CLOSING_PAREN_ORDINARY),
    /** mawk: extended, with C's escapes (in brackets too), without intervals, back-references and GNU's words. */
    AWK(Rule.EXTENDED, Rule.NO_INTERVALS, Rule.C_ESCAPES, Rule.NO_GNU, Rule.BRACE_ORDINARY, Rule.CLOSING_PAREN_ORDINARY,
            Rule.OPERATOR_ORDINARY),
    /** find -regex without -regextype: {@code + ?} plain, groups and alternatives with a backslash, no intervals. */
    EMACS(Rule.PLAIN_PLUS, Rule.NO_INTERVALS);

    enum Rule {
        /** {@code ( ) | + ? {}} stand without backslashes. */
        EXTENDED,
        /** {@code + ?} without backslashes in a basic expression. */
        PLAIN_PLUS,
        /** A repetition with nothing before it is an error. */
        INVALID_OPS,
        /** A repetition of a repetition is an error in a basic expression. */
        INVALID_DUP,
        /** What opens no valid interval is an ordinary brace. */
        BRACE_ORDINARY,
        /** A {@code )} without its partner is an ordinary character. */
        CLOSING_PAREN_ORDINARY,
        /** A repetition with nothing before it is an ordinary character. */
        OPERATOR_ORDINARY,
        /** A newline separates alternatives. */
        NEWLINE_ALTERNATES,
        /** {@code [:space:]} outside brackets is reported. */
        CLASS_CHECK,
        /** Repetitions at the start are warned of. */
        WARN,
        NO_INTERVALS,
        C_ESCAPES,
        /** No GNU words, no back-references. */
        NO_GNU
    }

    private final Set<Rule> rules;

    Syntax(Rule... rules) {
        this.rules = EnumSet.noneOf(Rule.class);
        this.rules.addAll(java.util.Arrays.asList(rules));
    }

    boolean has(Rule rule) {
        return rules.contains(rule);
    }
}
