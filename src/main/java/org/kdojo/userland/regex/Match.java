package org.kdojo.userland.regex;

/** Where an expression and its groups matched: pairs of start and end, -1 for a group that took no part. */
public record Match(int[] spans) {
    public int start() {
        return spans[0];
    }

    public int end() {
        return spans[1];
    }

    public int start(int group) {
        return 2 * group < spans.length ? spans[2 * group] : -1;
    }

    public int end(int group) {
        return 2 * group < spans.length ? spans[2 * group + 1] : -1;
    }

    /** The group's text; empty when it took no part. */
    public String group(String text, int group) {
        return start(group) < 0 ? "" : text.substring(start(group), end(group));
    }
}
