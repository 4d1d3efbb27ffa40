package org.kdojo.userland.regex;

import java.util.List;

/** A parsed expression. */
sealed interface Node {
    record Empty() implements Node {
    }

    record Chars(CharSet set) implements Node {
    }

    /** Any character but a byte that is none. */
    record Any() implements Node {
    }

    record Cat(List<Node> parts) implements Node {
    }

    record Alt(List<Node> choices) implements Node {
    }

    record Group(int number, Node body) implements Node {
    }

    /** {@code max} is -1 where there is no limit. */
    record Repeat(Node body, int min, int max) implements Node {
    }

    record Assert(Anchor anchor) implements Node {
    }

    record BackRef(int group) implements Node {
    }
}
