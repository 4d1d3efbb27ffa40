package org.kdojo.userland.regex;

import java.util.Arrays;

/**
 * Runs a program over a text with one thread per instruction, all in step (Pike's machine): time is text times program,
 * whatever the expression. Finds the leftmost match, of those the longest, and of its ways the preferred one: glibc's choice of groups.
 */
final class Machine {
    private final Program program;
    private final String text;
    private final boolean multiline;
    /** Slots per thread: the match's start alone, or two for the match and each group. */
    private final int slots;
    private Threads now;
    private Threads next;
    private int[] stack = new int[64];

    Machine(Program program, String text, boolean multiline, int groups, boolean captures) {
        this.program = program;
        this.text = text;
        this.multiline = multiline;
        this.slots = captures ? 2 * groups + 2 : 2;
        this.now = new Threads(program.size, slots);
        this.next = new Threads(program.size, slots);
    }

    private static final class Threads {
        final int[] dense;
        final int[] sparse;
        final int[] saved;
        int size;

        Threads(int instructions, int slots) {
            dense = new int[instructions];
            sparse = new int[instructions];
            saved = new int[instructions * slots];
        }

        boolean add(int pc) {
            int i = sparse[pc];
            if (i < size && dense[i] == pc) {
                return false;
            }
            sparse[pc] = size;
            dense[size++] = pc;
            return true;
        }
    }

    /** The match's spans, or null. {@code any}: the first that turns up will do. */
    int[] find(int from, Prefix prefix, boolean any) {
        int[] best = null;
        int[] fresh = new int[slots];
        int at = from;
        int length = text.length();
        while (true) {
            if (now.size == 0) {
                if (best != null) {
                    return best;
                }
                at = prefix.next(text, at);
                if (at < 0) {
                    return null;
                }
            }
            if (best == null) {
                Arrays.fill(fresh, -1);
                fresh[0] = at;
                follow(now, 0, at, fresh);
            }
            int c = at < length ? text.codePointAt(at) : -1;
            int after = at + (c > 0xffff ? 2 : 1);
            for (int i = 0; i < now.size; i++) {
                if (best != null && now.saved[i * slots] > best[0]) {
                    break;
                }
                int pc = now.dense[i];
                boolean taken = switch (program.op[pc]) {
                    case Program.CHAR -> c == program.x[pc];
                    case Program.SET -> c >= 0 && ((CharSet) program.operand[pc]).contains(c);
                    case Program.ANY -> c >= 0 && !CharSet.isStrayByte(c);
                    default -> false;
                };
                if (taken) {
                    System.arraycopy(now.saved, i * slots, fresh, 0, slots);
                    follow(next, pc + 1, after, fresh);
                } else if (program.op[pc] == Program.MATCH && better(best, now.saved[i * slots], at)) {
                    best = Arrays.copyOfRange(now.saved, i * slots, (i + 1) * slots);
                    best[1] = at;
                    if (any) {
                        return best;
                    }
                }
            }
            Threads spare = now;
            now = next;
            next = spare;
            next.size = 0;
            if (c < 0) {
                return best;
            }
            at = after;
        }
    }

    private static boolean better(int[] best, int start, int end) {
        return best == null || start < best[0] || start == best[0] && end > best[1];
    }

    /** Adds the instructions reachable from {@code pc} without a character, the preferred ones first. */
    private void follow(Threads threads, int start, int at, int[] saved) {
        int top = 0;
        stack[top++] = start;
        while (top > 0) {
            int pc = stack[--top];
            if (pc < 0) {
                saved[~pc] = stack[--top];
                continue;
            }
            if (!threads.add(pc)) {
                continue;
            }
            if (top + 3 > stack.length) {
                stack = Arrays.copyOf(stack, 2 * stack.length);
            }
            switch (program.op[pc]) {
                case Program.JUMP -> stack[top++] = program.x[pc];
                case Program.SPLIT -> {
                    stack[top++] = program.y[pc];
                    stack[top++] = program.x[pc];
                }
                case Program.SAVE -> {
                    int slot = program.x[pc];
                    if (slot < slots) {
                        stack[top++] = saved[slot];
                        stack[top++] = ~slot;
                        saved[slot] = at;
                    }
                    stack[top++] = pc + 1;
                }
                case Program.ASSERT -> {
                    if (((Anchor) program.operand[pc]).holds(text, at, multiline)) {
                        stack[top++] = pc + 1;
                    }
                }
                default -> System.arraycopy(saved, 0, threads.saved, threads.sparse[pc] * slots, slots);
            }
        }
    }
}
