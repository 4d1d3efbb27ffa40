package org.kdojo.kernel.sched;

import java.util.List;
import org.kdojo.kernel.fs.FdTable;
import org.kdojo.kernel.fs.Path;

/** A process ({@code struct task_struct}): who it is, where it stands, what it has open. */
public final class Task {
    private final int pid;
    private Task parent;
    private Cred cred;
    private String comm;
    private List<String> argv;
    private List<String> environment;
    private Path executable;
    private Path cwd;
    private Path root;
    private int umask = 022;
    private FdTable files;
    private int pgid;
    private int sid;

    public Task(int pid, Task parent, String comm, Cred cred) {
        this.pid = pid;
        this.parent = parent;
        this.comm = comm;
        this.cred = cred;
        this.argv = List.of();
        this.environment = List.of();
        this.pgid = pid;
        this.sid = pid;
    }

    public int pid() {
        return pid;
    }

    /** Null for the first task; init takes the children of a task that ends. */
    public Task parent() {
        return parent;
    }

    public Cred cred() {
        return cred;
    }

    public void setCred(Cred cred) {
        this.cred = cred;
    }

    /** At most 15 bytes, the executable's name: /proc/PID/comm. */
    public String comm() {
        return comm;
    }

    public void setComm(String comm) {
        this.comm = comm;
    }

    public List<String> argv() {
        return argv;
    }

    public List<String> environment() {
        return environment;
    }

    /** Null for a kernel thread. */
    public Path executable() {
        return executable;
    }

    /** What execve sets. */
    public void load(Path executable, List<String> argv, List<String> environment) {
        this.executable = executable;
        this.argv = List.copyOf(argv);
        this.environment = List.copyOf(environment);
    }

    public Path cwd() {
        return cwd;
    }

    public void setCwd(Path cwd) {
        this.cwd = cwd;
    }

    public Path root() {
        return root;
    }

    public void setRoot(Path root) {
        this.root = root;
    }

    public int umask() {
        return umask;
    }

    public void setUmask(int umask) {
        this.umask = umask;
    }

    public FdTable files() {
        return files;
    }

    public void setFiles(FdTable files) {
        this.files = files;
    }

    public int pgid() {
        return pgid;
    }

    public void setPgid(int pgid) {
        this.pgid = pgid;
    }

    public int sid() {
        return sid;
    }

    public void setSid(int sid) {
        this.sid = sid;
    }

    /** As /proc/PID/stat shows it: R running, S sleeping, D in an uninterruptible sleep, T stopped, Z zombie. */
    public char state() {
        return 'R';
    }

    /** Whether it is one of the kernel's own (PF_KTHREAD): no program, no memory of its own. */
    public boolean isKernelThread() {
        return false;
    }

    /** Nanoseconds since boot at which it began. */
    public long startNanos() {
        return 0;
    }

    /** -20 to 19. */
    public int nice() {
        return 0;
    }

    /** Processor time in nanoseconds: its own, in programs and in the kernel together. */
    public long cpuNanos() {
        return 0;
    }

    /** The number of the terminal of its session; {@link org.kdojo.kernel.fs.Dev#NONE} without one. */
    public org.kdojo.kernel.fs.Dev terminal() {
        return org.kdojo.kernel.fs.Dev.NONE;
    }

    /** Signals as bit masks (bit 0 is signal 1), as /proc/PID/status shows them: SigPnd, SigBlk, SigIgn, SigCgt. */
    public long pendingSignals() {
        return 0;
    }

    public long blockedSignals() {
        return 0;
    }

    public long ignoredSignals() {
        return 0;
    }

    public long caughtSignals() {
        return 0;
    }

    void adopt(Task newParent) {
        parent = newParent;
    }
}
