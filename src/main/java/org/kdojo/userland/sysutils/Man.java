package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.userland.Command;
import org.kdojo.userland.Proc;

/** man(1): the box's short pages, plain text below /usr/share/man/man1 to man8. */
final class Man implements Command {
    private static final int NOT_FOUND = 16;

    @Override
    public int run(Proc p) throws ErrnoException {
        List<String> words = new ArrayList<>(p.args());
        boolean find = words.remove("-k");
        boolean what = words.remove("-f");
        words.removeIf(word -> word.startsWith("-"));
        if (words.isEmpty()) {
            p.err().print("What manual page do you want?\nFor example, try 'man man'.\n");
            return 1;
        }
        if (find || what) {
            return apropos(p, words, find);
        }
        String section = words.size() > 1 && words.getFirst().matches("[1-9]") ? words.removeFirst() : null;
        int status = 0;
        for (String word : words) {
            String page = page(p, section, word);
            if (page == null) {
                p.err().print("No manual entry for " + word + (section == null ? "" : " in section " + section) + "\n");
                status = NOT_FOUND;
            } else {
                p.out().print(page);
            }
        }
        return status;
    }

    private static String page(Proc p, String section, String name) {
        for (String s : section == null ? List.of("1", "8", "5", "2", "7", "4", "9") : List.of(section)) {
            try {
                return new Processes(p.sys()).text("/usr/share/man/man" + s + "/" + name + "." + s);
            } catch (ErrnoException e) {
                continue;
            }
        }
        return null;
    }

    /** {@code man -k}: the one-line descriptions with a word in them; {@code -f}: those of just that name. */
    private static int apropos(Proc p, List<String> words, boolean anywhere) {
        Processes files = new Processes(p.sys());
        int found = 0;
        for (int section = 1; section <= 9; section++) {
            String directory = "/usr/share/man/man" + section;
            List<String> names = new ArrayList<>(files.names(directory));
            names.sort(null);
            for (String name : names) {
                try {
                    String line = summary(files.text(directory + "/" + name));
                    String bare = name.substring(0, name.lastIndexOf('.'));
                    if (words.stream().anyMatch(word -> anywhere ? (bare + " " + line).contains(word) : bare.equals(word))) {
                        p.out().println(String.format("%-20s - %s", bare + " (" + section + ")", line));
                        found++;
                    }
                } catch (ErrnoException e) {
                    continue;
                }
            }
        }
        if (found == 0) {
            words.forEach(word -> p.err().print(word + ": nothing appropriate.\n"));
        }
        return found == 0 ? NOT_FOUND : 0;
    }

    /** The text behind the dash of the line below NAME. */
    private static String summary(String page) {
        for (String line : page.split("\n")) {
            int dash = line.indexOf(" - ");
            if (dash > 0) {
                return line.substring(dash + 3).strip();
            }
        }
        return "";
    }
}
