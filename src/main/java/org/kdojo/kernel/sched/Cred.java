package org.kdojo.kernel.sched;

import java.util.List;

/**
 * Who a task acts as ({@code struct cred}): user and group ids (real, effective, saved; the file system's follow the
 * effective ones), supplementary groups and capability sets as bit masks.
 */
public record Cred(int uid, int euid, int suid, int gid, int egid, int sgid, List<Integer> groups,
        long inheritable, long permitted, long effective, long bounding) {
    public static final int ROOT = 0;

    public Cred {
        groups = List.copyOf(groups);
    }

    public static Cred root() {
        return new Cred(0, 0, 0, 0, 0, 0, List.of(0), 0, Capability.ALL, Capability.ALL, Capability.ALL);
    }

    /** A user as login leaves him: no capability, root all that the bounding set leaves. */
    public static Cred user(int uid, int gid, List<Integer> groups) {
        long caps = uid == ROOT ? Capability.ALL : 0;
        return new Cred(uid, uid, uid, gid, gid, gid, groups, 0, caps, caps, Capability.ALL);
    }

    public boolean capable(Capability capability) {
        return (effective & capability.bit()) != 0;
    }

    /** Whether {@code group} is the effective group or a supplementary one (in_group_p). */
    public boolean inGroup(int group) {
        return egid == group || groups.contains(group);
    }
}
