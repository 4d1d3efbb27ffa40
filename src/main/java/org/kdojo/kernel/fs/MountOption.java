package org.kdojo.kernel.fs;

/** The per-mount flags of mount(2), by the names /proc/mounts gives them. */
public enum MountOption {
    RO("ro", 1), NOSUID("nosuid", 2), NODEV("nodev", 4), NOEXEC("noexec", 8), NOATIME("noatime", 1024),
    NODIRATIME("nodiratime", 2048), RELATIME("relatime", 1 << 21);

    private final String text;
    private final int flag;

    MountOption(String text, int flag) {
        this.text = text;
        this.flag = flag;
    }

    public String text() {
        return text;
    }

    /** The MS_ bit. */
    public int flag() {
        return flag;
    }
}
