package org.kdojo.userland.sysutils;

import java.util.List;
import org.kdojo.userland.Command;
import org.kdojo.userland.Toolbox;

/** Tools about users, tasks, mounts and kernel settings: what shadow, sudo, procps, psmisc, lsof, strace and util-linux bring. */
public final class SysTools implements Toolbox {
    @Override
    public List<String> binaries() {
        return List.of("su", "sudo", "setpriv", "kill", "ps", "pgrep", "pkill", "pidof", "lsof", "fuser", "strace", "mount", "umount",
                "mountpoint", "flock", "setsid", "uptime", "free", "clear", "man", "getent");
    }

    @Override
    public List<String> systemBinaries() {
        return List.of("sysctl");
    }

    @Override
    public Command command(String name) {
        return switch (name) {
            case "su" -> new Su();
            case "sudo" -> new Sudo();
            case "setpriv" -> new SetPriv();
            case "kill" -> new Kill();
            case "ps" -> new Ps();
            case "pgrep", "pkill" -> new Pgrep();
            case "pidof" -> new Pidof();
            case "lsof" -> new Lsof();
            case "fuser" -> new Fuser();
            case "strace" -> new Strace();
            case "mount" -> new MountCommand();
            case "umount" -> new Umount();
            case "mountpoint" -> new Mountpoint();
            case "flock" -> new Flock();
            case "setsid" -> new Setsid();
            case "uptime" -> new Uptime();
            case "free" -> new Free();
            case "clear" -> new Clear();
            case "man" -> new Man();
            case "getent" -> new Getent();
            case "sysctl" -> new Sysctl();
            default -> null;
        };
    }
}
