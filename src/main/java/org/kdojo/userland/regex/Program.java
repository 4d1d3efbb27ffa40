package org.kdojo.userland.regex;

import java.util.Arrays;

/**
 * An expression as instructions for a machine of threads (Thompson's construction). Repetitions are greedy: a split's first
 * way is preferred.
 */
final class Program {
    static final int CHAR = 0;
    static final int SET = 1;
    static final int ANY = 2;
    static final int SPLIT = 3;
    static final int JUMP = 4;
    static final int SAVE = 5;
    static final int ASSERT = 6;
    static final int MATCH = 7;

    /** More instructions than this are "Regular expression too big". */
    private static final int LIMIT = 1 << 18;

    int[] op = new int[16];
    int[] x = new int[16];
    int[] y = new int[16];
    Object[] operand = new Object[16];
    int size;

    private Program() {
    }

    static Program of(Node node) throws RegexSyntaxException {
        Program program = new Program();
        program.compile(node);
        program.emit(MATCH, 0, 0, null);
        return program;
    }

    private int emit(int code, int first, int second, Object with) throws RegexSyntaxException {
        if (size == op.length) {
            if (size >= LIMIT) {
                throw new RegexSyntaxException("Regular expression too big");
            }
            op = Arrays.copyOf(op, 2 * size);
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
            operand = Arrays.copyOf(operand, 2 * size);
        }
        op[size] = code;
        x[size] = first;
        y[size] = second;
        operand[size] = with;
        return size++;
    }

    private void compile(Node node) throws RegexSyntaxException {
        switch (node) {
            case Node.Empty e -> {
            }
            case Node.Chars c -> {
                int single = c.set().single();
                emit(single >= 0 ? CHAR : SET, single, 0, c.set());
            }
            case Node.Any a -> emit(ANY, 0, 0, null);
            case Node.Cat cat -> {
                for (Node part : cat.parts()) {
                    compile(part);
                }
            }
            case Node.Alt alt -> alternatives(alt);
            case Node.Group group -> {
                emit(SAVE, 2 * group.number(), 0, null);
                compile(group.body());
                emit(SAVE, 2 * group.number() + 1, 0, null);
            }
            case Node.Repeat repeat -> repeat(repeat);
            case Node.Assert a -> emit(ASSERT, 0, 0, a.anchor());
            case Node.BackRef b -> throw new IllegalStateException("back-references are the backtracker's");
        }
    }

    private void alternatives(Node.Alt alt) throws RegexSyntaxException {
        int n = alt.choices().size();
        int[] exits = new int[n];
        for (int i = 0; i < n; i++) {
            int split = i < n - 1 ? emit(SPLIT, size + 1, 0, null) : -1;
            compile(alt.choices().get(i));
            if (split >= 0) {
                exits[i] = emit(JUMP, 0, 0, null);
                y[split] = size;
            }
        }
        for (int i = 0; i < n - 1; i++) {
            x[exits[i]] = size;
        }
    }

    private void repeat(Node.Repeat repeat) throws RegexSyntaxException {
        int last = size;
        for (int i = 0; i < repeat.min(); i++) {
            last = size;
            compile(repeat.body());
        }
        if (repeat.max() < 0) {
            if (repeat.min() > 0) {
                emit(SPLIT, last, size + 1, null);
                return;
            }
            int split = emit(SPLIT, size + 1, 0, null);
            compile(repeat.body());
            emit(JUMP, split, 0, null);
            y[split] = size;
            return;
        }
        int optional = repeat.max() - repeat.min();
        int[] splits = new int[Math.max(optional, 0)];
        for (int i = 0; i < optional; i++) {
            splits[i] = emit(SPLIT, size + 1, 0, null);
            compile(repeat.body());
        }
        for (int split : splits) {
            y[split] = size;
        }
    }
}
