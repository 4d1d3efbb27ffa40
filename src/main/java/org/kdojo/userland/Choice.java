package org.kdojo.userland;

import java.util.ArrayList;
import java.util.List;

/** An option's argument that is one of a few words, which may be abbreviated (gnulib's argmatch). */
public final class Choice {
    private Choice() {
    }

    /**
     * What {@code argument} means. A wrong one ends the command with a message that lists the words.
     *
     * @param option  as the message shows it: {@code --sort}
     * @param failure the exit status after a wrong one
     * @param words   each {@code word=meaning}, or a word that is its own meaning; words of one meaning are listed on one line
     */
    public static String of(Proc p, String option, String argument, int failure, String... words) {
        String meaning = null;
        boolean ambiguous = false;
        for (String entry : words) {
            String word = word(entry);
            if (word.equals(argument)) {
                return meaning(entry);
            }
            if (word.startsWith(argument)) {
                ambiguous |= meaning != null && !meaning.equals(meaning(entry));
                meaning = meaning == null ? meaning(entry) : meaning;
            }
        }
        if (meaning != null && !ambiguous) {
            return meaning;
        }
        String what = meaning != null ? "ambiguous argument " : "invalid argument ";
        p.error(what + Quote.quote(argument) + " for " + Quote.quote(option));
        p.err().print(valid(words));
        throw p.exit(p.tryHelp(failure));
    }

    private static String word(String entry) {
        int equals = entry.indexOf('=');
        return equals < 0 ? entry : entry.substring(0, equals);
    }

    private static String meaning(String entry) {
        return entry.substring(entry.indexOf('=') + 1);
    }

    private static String valid(String... words) {
        StringBuilder text = new StringBuilder("Valid arguments are:");
        List<String> seen = new ArrayList<>();
        for (String entry : words) {
            boolean again = !seen.isEmpty() && seen.get(seen.size() - 1).equals(meaning(entry));
            text.append(again ? ", " : "\n  - ").append(Quote.quote(word(entry)));
            seen.add(meaning(entry));
        }
        return text.append('\n').toString();
    }
}
