package org.kdojo.userland;

import java.util.List;

/** A family of commands: a package's list of what it brings to /usr/bin and /usr/sbin. */
public interface Toolbox {
    /** Names that belong below /usr/bin. */
    List<String> binaries();

    /** Names that belong below /usr/sbin. */
    default List<String> systemBinaries() {
        return List.of();
    }

    /** A new instance of the command of that name, or null when it is none of this family. Loads just that command's class. */
    Command command(String name);
}
