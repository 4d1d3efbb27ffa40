package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** pidof(1) of procps: the numbers of the processes that run a program, newest first. */
final class Pidof implements Command {
    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "cno:qsS:wxhV");
        boolean single = false;
        boolean quiet = false;
        String separator = " ";
        List<String> omit = new ArrayList<>();
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 's' -> single = true;
                case 'q' -> quiet = true;
                case 'S' -> separator = options.argument();
                case 'o' -> omit.addAll(List.of(options.argument().split("[,;:]")));
                case '?' -> {
                    return 1;
                }
                default -> {
                    // -c, -n, -w, -x: the same here.
                }
            }
        }
        List<String> found = new ArrayList<>();
        List<Process> all = new Processes(p.sys()).all().reversed();
        for (String program : options.operands()) {
            for (Process process : all) {
                if (runs(process, program) && !omit.contains(Integer.toString(process.pid())) && !(single && !found.isEmpty())) {
                    found.add(Integer.toString(process.pid()));
                }
            }
        }
        if (!found.isEmpty() && !quiet) {
            p.out().println(String.join(separator, found));
        }
        return found.isEmpty() ? 1 : 0;
    }

    private static boolean runs(Process process, String program) {
        if (process.command().isEmpty()) {
            return false;
        }
        String first = process.command().getFirst();
        String base = first.substring(first.lastIndexOf('/') + 1);
        return program.equals(first) || program.equals(base) || program.equals(process.comm()) || base.equals("-" + program);
    }
}
