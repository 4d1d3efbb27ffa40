package org.kdojo.userland.sysutils;

import org.kdojo.userland.Command;
import org.kdojo.userland.Proc;

/** clear(1) of ncurses: an empty screen. */
final class Clear implements Command {
    @Override
    public int run(Proc p) {
        if (p.env("TERM") == null || p.env("TERM").isEmpty()) {
            p.err().print("TERM environment variable not set.\n");
            return 1;
        }
        p.out().print("\u001b[H\u001b[2J\u001b[3J");
        return 0;
    }
}
