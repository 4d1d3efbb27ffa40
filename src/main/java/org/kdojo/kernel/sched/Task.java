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

    void adopt(Task newParent) {
        parent = newParent;
    }
}
