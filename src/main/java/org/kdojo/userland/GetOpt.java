package org.kdojo.userland;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * GNU getopt_long: short options in clusters, long ones with unique abbreviations, operands anywhere among them, {@code --}
 * as the end. Wrong options are reported in glibc's words, and {@link #next} gives '?'.
 */
public final class GetOpt {
    /** No more options. */
    public static final int END = -1;

    /** Whether a long option takes an argument. */
    public enum Takes {
        NOTHING, ARGUMENT, OPTIONALLY
    }

    /** {@code --name}; {@code value} is what {@link #next} gives for it: often the letter of the short option that means the same. */
    public record Long(String name, Takes takes, int value) {
    }

    private final Proc p;
    private final String shorts;
    private final List<Long> longs;
    private final List<String> args;
    private final List<String> operands = new ArrayList<>();
    private final boolean stopAtOperand;
    private int at;
    private String cluster = "";
    private String argument;
    private String seen = "";

    /**
     * @param shorts as getopt(3) takes them: a letter, then {@code :} for an argument or {@code ::} for an optional one;
     *               a leading {@code +} ends the options at the first operand
     */
    public GetOpt(Proc p, String shorts, Long... longs) {
        this.p = p;
        this.stopAtOperand = shorts.startsWith("+") || p.env("POSIXLY_CORRECT") != null;
        this.shorts = shorts.startsWith("+") ? shorts.substring(1) : shorts;
        this.longs = Arrays.asList(longs);
        this.args = p.args();
    }

    public static Long flag(String name, int value) {
        return new Long(name, Takes.NOTHING, value);
    }

    public static Long with(String name, int value) {
        return new Long(name, Takes.ARGUMENT, value);
    }

    public static Long maybe(String name, int value) {
        return new Long(name, Takes.OPTIONALLY, value);
    }

    /** The argument of the option just returned; null without one. */
    public String argument() {
        return argument;
    }

    /** The option just returned, as the user wrote it: {@code -n} or {@code --lines}. */
    public String seen() {
        return seen;
    }

    /** What are not options, in their order; complete once {@link #next} has given {@link #END}. */
    public List<String> operands() {
        return operands;
    }

    /** The argument that {@link #next} will look at; null between the letters of a cluster and at the end. */
    public String upcoming() {
        return cluster.isEmpty() && at < args.size() ? args.get(at) : null;
    }

    /** Takes all that has not been looked at for operands, as a program does that ends its getopt loop early. */
    public void stop() {
        operands.addAll(args.subList(at, args.size()));
        at = args.size();
    }

    /** The next option's letter or value, '?' after an error that has been reported, or {@link #END}. */
    public int next() {
        argument = null;
        if (!cluster.isEmpty()) {
            return shortOption();
        }
        while (at < args.size()) {
            String arg = args.get(at++);
            if (arg.equals("--")) {
                break;
            }
            if (arg.startsWith("--")) {
                return longOption(arg.substring(2));
            }
            if (arg.length() > 1 && arg.charAt(0) == '-') {
                cluster = arg.substring(1);
                return shortOption();
            }
            if (stopAtOperand) {
                at--;
                break;
            }
            operands.add(arg);
        }
        stop();
        return END;
    }

    private int shortOption() {
        int letter = cluster.codePointAt(0);
        cluster = cluster.substring(Character.charCount(letter));
        seen = "-" + Character.toString(letter);
        int found = letter == ':' ? -1 : shorts.indexOf(letter);
        if (found < 0) {
            return wrong("invalid option -- '" + Character.toString(letter) + "'");
        }
        if (!shorts.startsWith(":", found + 1)) {
            return letter;
        }
        if (!cluster.isEmpty()) {
            argument = cluster;
            cluster = "";
        } else if (!shorts.startsWith("::", found + 1)) {
            if (at >= args.size()) {
                return wrong("option requires an argument -- '" + Character.toString(letter) + "'");
            }
            argument = args.get(at++);
        }
        return letter;
    }

    private int longOption(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        Long option = longNamed(name);
        if (option == null) {
            return '?';
        }
        seen = "--" + option.name();
        if (equals >= 0) {
            if (option.takes() == Takes.NOTHING) {
                return wrong("option '" + seen + "' doesn't allow an argument");
            }
            argument = text.substring(equals + 1);
        } else if (option.takes() == Takes.ARGUMENT) {
            if (at >= args.size()) {
                return wrong("option '" + seen + "' requires an argument");
            }
            argument = args.get(at++);
        }
        return option.value();
    }

    private Long longNamed(String name) {
        List<Long> matches = new ArrayList<>();
        for (Long option : longs) {
            if (option.name().equals(name)) {
                return option;
            }
            if (option.name().startsWith(name)) {
                matches.add(option);
            }
        }
        boolean same = matches.stream().map(m -> m.value() + " " + m.takes()).distinct().count() == 1;
        if (same) {
            return matches.get(0);
        }
        if (matches.isEmpty()) {
            wrong("unrecognized option '--" + name + "'");
        } else {
            StringBuilder all = new StringBuilder();
            matches.forEach(m -> all.append(" '--").append(m.name()).append('\''));
            wrong("option '--" + name + "' is ambiguous; possibilities:" + all);
        }
        return null;
    }

    private int wrong(String message) {
        p.error(message);
        return '?';
    }
}
