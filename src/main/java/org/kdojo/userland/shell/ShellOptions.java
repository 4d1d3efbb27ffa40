package org.kdojo.userland.shell;

import java.util.List;

/**
 * How a shell starts.
 *
 * @param name        {@code $0}, with which messages begin: {@code bash}
 * @param interactive whether it reads what somebody types: messages then carry no line number, and jobs are announced
 * @param login       whether it is a login shell
 * @param arguments   the positional parameters
 */
public record ShellOptions(String name, boolean interactive, boolean login, List<String> arguments) {
    public ShellOptions {
        arguments = List.copyOf(arguments);
    }

    /** The bash that a user gets at login. */
    public static ShellOptions session() {
        return new ShellOptions("bash", true, true, List.of());
    }
}
