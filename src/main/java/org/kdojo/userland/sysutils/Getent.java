package org.kdojo.userland.sysutils;

import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.userland.Command;
import org.kdojo.userland.Proc;

/** getent(1) of the C library: entries of the databases of users, groups and hosts. */
final class Getent implements Command {
    private static final int NO_DATABASE = 1;
    private static final int NOT_FOUND = 2;

    @Override
    public int run(Proc p) throws ErrnoException {
        List<String> args = p.args();
        if (args.isEmpty()) {
            p.err().print("Usage: getent database [key ...]\n");
            return NO_DATABASE;
        }
        String file = switch (args.getFirst()) {
            case "passwd", "group", "hosts", "shadow", "services", "protocols" -> "/etc/" + args.getFirst();
            default -> null;
        };
        if (file == null) {
            p.err().print("Unknown database: " + args.getFirst() + "\nTry `getent --help' or `getent --usage' for more information.\n");
            return NO_DATABASE;
        }
        String text;
        try {
            text = new Processes(p.sys()).text(file);
        } catch (ErrnoException e) {
            return NOT_FOUND;
        }
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\n"));
        if (args.size() == 1) {
            lines.forEach(p.out()::println);
            return 0;
        }
        int status = 0;
        for (String key : args.subList(1, args.size())) {
            List<String> found = lines.stream().filter(line -> matches(line, key)).toList();
            found.forEach(p.out()::println);
            status = found.isEmpty() ? NOT_FOUND : status;
        }
        return status;
    }

    /** By the name in front, or by the number in the third field. */
    private static boolean matches(String line, String key) {
        String[] f = line.split(":", -1);
        if (f.length > 2) {
            return f[0].equals(key) || f[2].equals(key);
        }
        return List.of(line.split("\\s+")).contains(key);
    }
}
