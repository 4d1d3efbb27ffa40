package org.kdojo.userland;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.fs.Mode;

/**
 * A change of permissions as chmod, mkdir -m, install -m, find -perm and umask write it: {@code 755}, {@code u+x,go=rX},
 * {@code g=u-w}, {@code =}. It is compiled once and applied to any mode (gnulib's modechange).
 */
public final class ModeChange {
    private enum Kind {
        PLAIN, X_IF_ANY_X, COPY
    }

    /**
     * One operation.
     *
     * @param affected  the bits of those named before the sign; 0 when nobody was named, so that the umask decides
     * @param mentioned the bits spoken of: a directory keeps set-id bits that are not among them
     */
    private record Step(char operator, Kind kind, int affected, int value, int mentioned) {
    }

    private static final int SET_IDS = Mode.S_ISUID | Mode.S_ISGID;

    private final List<Step> steps;

    private ModeChange(List<Step> steps) {
        this.steps = steps;
    }

    /** The change that {@code text} describes; null when it is no mode. */
    public static ModeChange parse(String text) {
        boolean octal = !text.isEmpty() && isOctal(text.charAt(0));
        return octal ? parseOctal(text) : new Parser(text).parse();
    }

    /** The change that gives all files exactly {@code mode}, as {@code --reference} does. */
    public static ModeChange exactly(int mode) {
        return new ModeChange(List.of(new Step('=', Kind.PLAIN, Mode.S_IALLUGO, mode & Mode.S_IALLUGO, Mode.S_IALLUGO)));
    }

    private static ModeChange parseOctal(String text) {
        int mode = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isOctal(text.charAt(i))) {
                return null;
            }
            mode = mode * 8 + text.charAt(i) - '0';
            if (mode > Mode.S_IALLUGO) {
                return null;
            }
        }
        int mentioned = text.length() < 5 ? mode & (SET_IDS | Mode.S_ISVTX) | 0777 : Mode.S_IALLUGO;
        return new ModeChange(List.of(new Step('=', Kind.PLAIN, Mode.S_IALLUGO, mode, mentioned)));
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    /** The permissions that a file of {@code mode} gets; {@code umask} counts where the change names nobody. */
    public int apply(int mode, boolean directory, int umask) {
        int now = mode & Mode.S_IALLUGO;
        for (Step step : steps) {
            int kept = kept(step, directory);
            int value = value(step, now, directory, umask) & ~kept;
            now = switch (step.operator) {
                case '+' -> now | value;
                case '-' -> now & ~value;
                default -> now & (step.affected == 0 ? kept : ~step.affected | kept) | value;
            };
        }
        return now;
    }

    /** The bits that this change decides about when applied to a file of {@code mode}; the others stay as they were. */
    public int decides(int mode, boolean directory, int umask) {
        int now = mode & Mode.S_IALLUGO;
        int bits = 0;
        for (Step step : steps) {
            int kept = kept(step, directory);
            int value = value(step, now, directory, umask) & ~kept;
            bits |= step.operator == '=' ? Mode.S_IALLUGO & ~(step.affected == 0 ? kept : ~step.affected | kept) : value;
        }
        return bits;
    }

    private static int kept(Step step, boolean directory) {
        return directory ? SET_IDS & ~step.mentioned : 0;
    }

    private static int value(Step step, int now, boolean directory, int umask) {
        int value = switch (step.kind) {
            case PLAIN -> step.value;
            case X_IF_ANY_X -> step.value | (directory || (now & 0111) != 0 ? 0111 : 0);
            case COPY -> {
                int from = step.value & now;
                yield ((from & 0444) != 0 ? 0444 : 0) | ((from & 0222) != 0 ? 0222 : 0) | ((from & 0111) != 0 ? 0111 : 0);
            }
        };
        return value & (step.affected != 0 ? step.affected : ~umask);
    }

    /** Symbolic modes: {@code [ugoa]*([-+=]([rwxXst]*|[ugo]|[0-7]+))+}, separated by commas. */
    private static final class Parser {
        private final String text;
        private final List<Step> steps = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = text;
        }

        ModeChange parse() {
            while (clause()) {
                if (at == text.length()) {
                    return new ModeChange(List.copyOf(steps));
                }
                if (text.charAt(at++) != ',') {
                    return null;
                }
            }
            return null;
        }

        private int peek() {
            return at < text.length() ? text.charAt(at) : -1;
        }

        private boolean clause() {
            int affected = 0;
            for (int who; (who = who(peek())) != 0; at++) {
                affected |= who;
            }
            if (!isSign(peek())) {
                return false;
            }
            while (isSign(peek())) {
                if (!operation(affected)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isSign(int c) {
            return c == '+' || c == '-' || c == '=';
        }

        private static int who(int c) {
            return switch (c) {
                case 'u' -> Mode.S_ISUID | 0700;
                case 'g' -> Mode.S_ISGID | 0070;
                case 'o' -> Mode.S_ISVTX | 0007;
                case 'a' -> Mode.S_IALLUGO;
                default -> 0;
            };
        }

        private boolean operation(int affected) {
            char sign = text.charAt(at++);
            int c = peek();
            if (c >= '0' && c <= '7') {
                return octal(sign, affected);
            }
            if (c == 'u' || c == 'g' || c == 'o') {
                at++;
                int value = c == 'u' ? 0700 : c == 'g' ? 0070 : 0007;
                steps.add(new Step(sign, Kind.COPY, affected, value, affected != 0 ? affected & value : value));
                return true;
            }
            Kind kind = Kind.PLAIN;
            int value = 0;
            for (; ; at++) {
                int bits = switch (peek()) {
                    case 'r' -> 0444;
                    case 'w' -> 0222;
                    case 'x' -> 0111;
                    case 's' -> SET_IDS;
                    case 't' -> Mode.S_ISVTX;
                    default -> 0;
                };
                if (peek() == 'X') {
                    kind = Kind.X_IF_ANY_X;
                } else if (bits == 0) {
                    break;
                }
                value |= bits;
            }
            steps.add(new Step(sign, kind, affected, value, affected != 0 ? affected & value : value));
            return true;
        }

        private boolean octal(char sign, int affected) {
            int value = 0;
            while (peek() >= '0' && peek() <= '7') {
                value = value * 8 + peek() - '0';
                at++;
                if (value > Mode.S_IALLUGO) {
                    return false;
                }
            }
            if (affected != 0 || peek() != -1 && peek() != ',') {
                return false;
            }
            steps.add(new Step(sign, Kind.PLAIN, Mode.S_IALLUGO, value, Mode.S_IALLUGO));
            return true;
        }
    }
}
