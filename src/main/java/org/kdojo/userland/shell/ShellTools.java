package org.kdojo.userland.shell;

import java.util.List;
import org.kdojo.userland.Command;
import org.kdojo.userland.Toolbox;

/** bash and sh. */
public final class ShellTools implements Toolbox {
    @Override
    public List<String> binaries() {
        return List.of("bash", "sh", "dash");
    }

    @Override
    public Command command(String name) {
        return switch (name) {
            case "bash" -> p -> new Shell(p.sys(), p.environment(), ShellOptions.session()).execute(String.join(" ", p.args()));
            default -> null;
        };
    }
}
