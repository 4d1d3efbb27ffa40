package org.kdojo.userland;

import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.Text;
import org.kdojo.kernel.fs.OpenFlags;
import org.kdojo.kernel.syscall.Syscalls;

/** Users and groups as /etc/passwd and /etc/group tell them, read at the first question. */
public final class Accounts {
    /** A line of /etc/passwd. */
    public record User(String name, int uid, int gid, String gecos, String home, String shell) {
    }

    /** A line of /etc/group. */
    public record Group(String name, int gid, List<String> members) {
    }

    private final Syscalls sys;
    private List<User> users;
    private List<Group> groups;

    public Accounts(Syscalls sys) {
        this.sys = sys;
    }

    public List<User> users() {
        if (users == null) {
            users = new ArrayList<>();
            for (String[] f : lines("/etc/passwd", 7)) {
                if (number(f[2]) >= 0 && number(f[3]) >= 0) {
                    users.add(new User(f[0], number(f[2]), number(f[3]), f[4], f[5], f[6]));
                }
            }
        }
        return users;
    }

    public List<Group> groups() {
        if (groups == null) {
            groups = new ArrayList<>();
            for (String[] f : lines("/etc/group", 4)) {
                if (number(f[2]) >= 0) {
                    groups.add(new Group(f[0], number(f[2]), f[3].isEmpty() ? List.of() : List.of(f[3].split(","))));
                }
            }
        }
        return groups;
    }

    /** Null when there is no such user. */
    public User user(String name) {
        return users().stream().filter(u -> u.name().equals(name)).findFirst().orElse(null);
    }

    public User user(int uid) {
        return users().stream().filter(u -> u.uid() == uid).findFirst().orElse(null);
    }

    public Group group(String name) {
        return groups().stream().filter(g -> g.name().equals(name)).findFirst().orElse(null);
    }

    public Group group(int gid) {
        return groups().stream().filter(g -> g.gid() == gid).findFirst().orElse(null);
    }

    /** The user's name, or his number where he has none. */
    public String userName(int uid) {
        User user = user(uid);
        return user == null ? Integer.toString(uid) : user.name();
    }

    public String groupName(int gid) {
        Group group = group(gid);
        return group == null ? Integer.toString(gid) : group.name();
    }

    /** initgroups: the user's own group first, then those that list him. */
    public List<Integer> groupsOf(User user) {
        List<Integer> all = new ArrayList<>(List.of(user.gid()));
        for (Group group : groups()) {
            if (group.gid() != user.gid() && group.members().contains(user.name())) {
                all.add(group.gid());
            }
        }
        return all;
    }

    private List<String[]> lines(String path, int fields) {
        List<String[]> all = new ArrayList<>();
        for (String line : read(path).split("\n")) {
            String[] parts = line.split(":", -1);
            if (parts.length == fields) {
                all.add(parts);
            }
        }
        return all;
    }

    private String read(String path) {
        try {
            int fd = sys.open(path, OpenFlags.O_RDONLY | OpenFlags.O_CLOEXEC);
            try {
                return Text.of(new In(sys, fd).readAll());
            } finally {
                sys.close(fd);
            }
        } catch (ErrnoException e) {
            return "";
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
