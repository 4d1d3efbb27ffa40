package org.kdojo.userland.sysutils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.sched.Capability;
import org.kdojo.kernel.sched.Cred;
import org.kdojo.kernel.syscall.Syscalls;
import org.kdojo.userland.Accounts;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Proc;

/** setpriv(1) of util-linux: a program with other ids, groups and capabilities. */
final class SetPriv implements Command {
    private static final int REUID = 256;
    private static final int REGID = 257;
    private static final int RUID = 258;
    private static final int EUID = 259;
    private static final int RGID = 260;
    private static final int EGID = 261;
    private static final int CLEAR_GROUPS = 262;
    private static final int KEEP_GROUPS = 263;
    private static final int INIT_GROUPS = 264;
    private static final int GROUPS = 265;
    private static final int BOUNDING = 266;
    private static final int INHERITABLE = 267;
    private static final int NO_NEW_PRIVS = 268;
    private static final int RESET_ENV = 269;

    private Integer ruid;
    private Integer euid;
    private Integer rgid;
    private Integer egid;
    private List<Integer> groups;
    private boolean groupsSaid;
    private boolean initGroups;
    private String bounding;
    private String inheritable;

    @Override
    public int run(Proc p) throws ErrnoException {
        GetOpt options = new GetOpt(p, "+dhV", GetOpt.with("reuid", REUID), GetOpt.with("regid", REGID), GetOpt.with("ruid", RUID),
                GetOpt.with("euid", EUID), GetOpt.with("rgid", RGID), GetOpt.with("egid", EGID), GetOpt.flag("clear-groups", CLEAR_GROUPS),
                GetOpt.flag("keep-groups", KEEP_GROUPS), GetOpt.flag("init-groups", INIT_GROUPS), GetOpt.with("groups", GROUPS),
                GetOpt.with("bounding-set", BOUNDING), GetOpt.with("inh-caps", INHERITABLE), GetOpt.flag("no-new-privs", NO_NEW_PRIVS),
                GetOpt.flag("reset-env", RESET_ENV), GetOpt.flag("dump", 'd'), GetOpt.flag("help", 'h'), GetOpt.flag("version", 'V'));
        Accounts accounts = new Accounts(p.sys());
        boolean dump = false;
        for (int option; (option = options.next()) != GetOpt.END; ) {
            String argument = options.argument();
            switch (option) {
                case REUID, RUID, EUID -> {
                    Integer uid = uid(accounts, argument);
                    if (uid == null) {
                        p.error((option == REUID ? "failed to parse reuid" : option == RUID ? "failed to parse ruid" : "failed to parse euid")
                                + ": '" + argument + "'");
                        return 127;
                    }
                    ruid = option == EUID ? ruid : uid;
                    euid = option == RUID ? euid : uid;
                }
                case REGID, RGID, EGID -> {
                    Integer gid = gid(accounts, argument);
                    if (gid == null) {
                        p.error("failed to parse gid: '" + argument + "'");
                        return 127;
                    }
                    rgid = option == EGID ? rgid : gid;
                    egid = option == RGID ? egid : gid;
                }
                case CLEAR_GROUPS -> {
                    groups = List.of();
                    groupsSaid = true;
                }
                case KEEP_GROUPS -> groupsSaid = true;
                case INIT_GROUPS -> {
                    initGroups = true;
                    groupsSaid = true;
                }
                case GROUPS -> {
                    groups = new ArrayList<>();
                    for (String one : argument.split(",")) {
                        groups.add(gid(accounts, one));
                    }
                    groupsSaid = true;
                }
                case BOUNDING -> bounding = argument;
                case INHERITABLE -> inheritable = argument;
                case 'd' -> dump = true;
                case 'V' -> {
                    p.out().println("setpriv from util-linux 2.38.1");
                    return 0;
                }
                case 'h' -> {
                    p.out().print("\nUsage:\n setpriv [options] <program> [<argument>...]\n\nRun a program with other privileges.\n");
                    return 0;
                }
                case '?' -> {
                    return p.tryHelp(127);
                }
                default -> {
                    // Nothing here gains privileges by running a program, so --no-new-privs holds already.
                }
            }
        }
        if (dump) {
            return dump(p);
        }
        if (options.operands().isEmpty()) {
            p.error("No program specified");
            return 127;
        }
        if (rgid != null && !groupsSaid) {
            p.error("--[re]gid requires --keep-groups, --clear-groups, --init-groups, or --groups");
            return 127;
        }
        return apply(p, accounts, options.operands());
    }

    private int apply(Proc p, Accounts accounts, List<String> argv) throws ErrnoException {
        Syscalls sys = p.sys();
        if (bounding != null && !drop(p)) {
            return 127;
        }
        if (initGroups && ruid != null && accounts.user(ruid) != null) {
            groups = accounts.groupsOf(accounts.user(ruid));
        }
        try {
            if (rgid != null || egid != null) {
                sys.setresgid(rgid == null ? -1 : rgid, egid == null ? -1 : egid, egid == null ? -1 : egid);
            }
            if (groups != null) {
                sys.setgroups(groups);
            }
            if (ruid != null || euid != null) {
                sys.setresuid(ruid == null ? -1 : ruid, euid == null ? -1 : euid, euid == null ? -1 : euid);
            }
        } catch (ErrnoException e) {
            p.error("setresuid failed: " + e.text());
            return 127;
        }
        p.out().flush();
        try {
            Become.exec(sys, p.env("PATH") == null ? "/usr/bin:/bin" : p.env("PATH"), argv, p.environment());
            return 0;
        } catch (ErrnoException e) {
            p.error("failed to execute " + argv.getFirst() + ": " + e.text());
            return e.errno() == Errno.ENOENT ? 127 : 126;
        }
    }

    /** {@code -sys_module,+chown}, {@code -all}: only taking away works. */
    private boolean drop(Proc p) throws ErrnoException {
        for (String item : bounding.split(",")) {
            String name = item.length() > 1 ? item.substring(1).toUpperCase(Locale.ROOT) : "";
            for (Capability capability : Capability.values()) {
                if (item.startsWith("-") && (name.equals("ALL") || capability.name().equals("CAP_" + name))) {
                    p.sys().dropBounding(capability.ordinal());
                }
            }
            boolean known = name.equals("ALL") || List.of(Capability.values()).stream().anyMatch(c -> c.name().equals("CAP_" + name));
            if (!known || "+-".indexOf(item.charAt(0)) < 0) {
                p.error("unknown capability \"" + (item.length() > 1 ? item.substring(1) : item) + "\"");
                return false;
            }
        }
        return true;
    }

    private static int dump(Proc p) {
        Cred cred = p.sys().credentials();
        StringBuilder groups = new StringBuilder();
        cred.groups().forEach(group -> groups.append(groups.isEmpty() ? "" : ",").append(group));
        p.out().print("uid: " + cred.uid() + "\neuid: " + cred.euid() + "\ngid: " + cred.gid() + "\negid: " + cred.egid()
                + "\nSupplementary groups: " + (groups.isEmpty() ? "[none]" : groups) + "\nno_new_privs: 0\nInheritable capabilities: "
                + names(cred.inheritable()) + "\nAmbient capabilities: [none]\nCapability bounding set: " + names(cred.bounding())
                + "\nSecurebits: [none]\nParent death signal: [none]\n");
        return 0;
    }

    private static String names(long set) {
        StringBuilder out = new StringBuilder();
        for (Capability capability : Capability.values()) {
            if ((set & capability.bit()) != 0) {
                out.append(out.isEmpty() ? "" : ",").append(capability.name().substring(4).toLowerCase(Locale.ROOT));
            }
        }
        return out.isEmpty() ? "[none]" : out.toString();
    }

    private static Integer uid(Accounts accounts, String text) {
        Accounts.User user = accounts.user(text);
        return user != null ? Integer.valueOf(user.uid()) : number(text);
    }

    private static Integer gid(Accounts accounts, String text) {
        Accounts.Group group = accounts.group(text);
        return group != null ? Integer.valueOf(group.gid()) : number(text);
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
