package org.kdojo.kernel.syscall;

import java.time.Duration;
import java.util.List;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.Timespec;
import org.kdojo.kernel.fs.Dev;
import org.kdojo.kernel.fs.Dirent;
import org.kdojo.kernel.fs.IoctlArg;
import org.kdojo.kernel.fs.OpenFlags;
import org.kdojo.kernel.fs.Stat;
import org.kdojo.kernel.fs.StatFs;
import org.kdojo.kernel.sched.Cred;
import org.kdojo.kernel.sched.TaskBody;

/**
 * The one door between userland and the kernel, bound to the calling task: Linux's system calls under their own names,
 * with their own arguments, in {@code man 2}'s order. A refused call throws {@link ErrnoException}.
 *
 * <p>A call may also end the task where a signal's default action says so; then it does not return: the kernel unwinds the
 * task with an unchecked {@link TaskUnwind}, which userland lets pass (with {@code finally} where it must tidy up).
 *
 * <p>Tools use the call that the real tool uses, because strace shows it.
 */
public interface Syscalls {
    int AT_FDCWD = -100;
    int AT_SYMLINK_NOFOLLOW = 0x100;
    int AT_EACCESS = 0x200;
    int AT_REMOVEDIR = 0x200;
    int AT_SYMLINK_FOLLOW = 0x400;
    int AT_EMPTY_PATH = 0x1000;

    int SEEK_SET = 0;
    int SEEK_CUR = 1;
    int SEEK_END = 2;

    int R_OK = 4;
    int W_OK = 2;
    int X_OK = 1;
    int F_OK = 0;

    int F_DUPFD = 0;
    int F_GETFD = 1;
    int F_SETFD = 2;
    int F_GETFL = 3;
    int F_SETFL = 4;
    int F_DUPFD_CLOEXEC = 1030;
    int FD_CLOEXEC = 1;

    int WNOHANG = 1;
    int WUNTRACED = 2;
    int WCONTINUED = 8;

    int RENAME_NOREPLACE = 1;
    int RENAME_EXCHANGE = 2;

    int LOCK_SH = 1;
    int LOCK_EX = 2;
    int LOCK_NB = 4;
    int LOCK_UN = 8;

    /** In utimensat: the present moment, or leave alone. */
    Timespec UTIME_NOW = new Timespec(0, (1 << 30) - 1);
    Timespec UTIME_OMIT = new Timespec(0, (1 << 30) - 2);

    // Files by descriptor.

    int openat(int dirfd, String path, int flags, int mode) throws ErrnoException;

    default int open(String path, int flags) throws ErrnoException {
        return openat(AT_FDCWD, path, flags, 0);
    }

    default int open(String path, int flags, int mode) throws ErrnoException {
        return openat(AT_FDCWD, path, flags, mode);
    }

    /**
     * Reads into {@code buffer[offset, offset + count)}. A driver that ignores the count may fill (and report) more: bytes
     * beyond the count land in the array as far as it reaches. A null buffer is a bad address.
     */
    int read(int fd, byte[] buffer, int offset, int count) throws ErrnoException;

    int write(int fd, byte[] buffer, int offset, int count) throws ErrnoException;

    int pread64(int fd, byte[] buffer, int offset, int count, long position) throws ErrnoException;

    int pwrite64(int fd, byte[] buffer, int offset, int count, long position) throws ErrnoException;

    long lseek(int fd, long offset, int whence) throws ErrnoException;

    void close(int fd) throws ErrnoException;

    int dup(int fd) throws ErrnoException;

    int dup2(int oldFd, int newFd) throws ErrnoException;

    int fcntl(int fd, int command, int argument) throws ErrnoException;

    /** Read end, write end. */
    int[] pipe2(int flags) throws ErrnoException;

    int ioctl(int fd, int command, IoctlArg argument) throws ErrnoException;

    List<PollFd> poll(List<PollFd> fds, Duration timeout) throws ErrnoException;

    void ftruncate(int fd, long length) throws ErrnoException;

    void fsync(int fd) throws ErrnoException;

    void flock(int fd, int operation) throws ErrnoException;

    /** The next entries of a directory, "." and ".." among them; empty at the end. */
    List<Dirent> getdents64(int fd) throws ErrnoException;

    Stat fstat(int fd) throws ErrnoException;

    void fchmod(int fd, int mode) throws ErrnoException;

    void fchown(int fd, int uid, int gid) throws ErrnoException;

    void fchdir(int fd) throws ErrnoException;

    StatFs fstatfs(int fd) throws ErrnoException;

    // Files by name.

    Stat newfstatat(int dirfd, String path, int flags) throws ErrnoException;

    /** As {@link #newfstatat}, by the call that ls and stat make. */
    Stat statx(int dirfd, String path, int flags, int mask) throws ErrnoException;

    default Stat stat(String path) throws ErrnoException {
        return newfstatat(AT_FDCWD, path, 0);
    }

    default Stat lstat(String path) throws ErrnoException {
        return newfstatat(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW);
    }

    StatFs statfs(String path) throws ErrnoException;

    void faccessat2(int dirfd, String path, int mode, int flags) throws ErrnoException;

    void fchmodat(int dirfd, String path, int mode) throws ErrnoException;

    default void chmod(String path, int mode) throws ErrnoException {
        fchmodat(AT_FDCWD, path, mode);
    }

    /** -1 leaves the owner or the group alone. */
    void fchownat(int dirfd, String path, int uid, int gid, int flags) throws ErrnoException;

    /** {@code path} may be null: the file open at {@code dirfd} itself. */
    void utimensat(int dirfd, String path, Timespec atime, Timespec mtime, int flags) throws ErrnoException;

    void truncate(String path, long length) throws ErrnoException;

    void mkdir(String path, int mode) throws ErrnoException;

    void mkdirat(int dirfd, String path, int mode) throws ErrnoException;

    void mknodat(int dirfd, String path, int mode, Dev dev) throws ErrnoException;

    void rmdir(String path) throws ErrnoException;

    void unlink(String path) throws ErrnoException;

    void unlinkat(int dirfd, String path, int flags) throws ErrnoException;

    void linkat(int oldDirfd, String oldPath, int newDirfd, String newPath, int flags) throws ErrnoException;

    void symlinkat(String target, int newDirfd, String linkPath) throws ErrnoException;

    String readlink(String path) throws ErrnoException;

    String readlinkat(int dirfd, String path) throws ErrnoException;

    void rename(String oldPath, String newPath) throws ErrnoException;

    void renameat2(int oldDirfd, String oldPath, int newDirfd, String newPath, int flags) throws ErrnoException;

    void chdir(String path) throws ErrnoException;

    /** @throws ErrnoException ENOENT when the directory has been removed */
    String getcwd() throws ErrnoException;

    void chroot(String path) throws ErrnoException;

    /** Sets the mask and returns the old one. */
    int umask(int mask);

    /** {@code data} holds the file system's own options, comma separated. */
    void mount(String source, String target, String type, long flags, String data) throws ErrnoException;

    void umount2(String target, int flags) throws ErrnoException;

    void sync();

    // Tasks.

    int getpid();

    int getppid();

    int getpgid(int pid) throws ErrnoException;

    int getsid(int pid) throws ErrnoException;

    void setpgid(int pid, int pgid) throws ErrnoException;

    int setsid() throws ErrnoException;

    /**
     * Starts a child that runs beside its parent, with copies of the parent's descriptors, credentials, directory, mask and
     * signal dispositions. Returns the child's pid in the parent; {@code child} is what it does.
     */
    int fork(TaskBody child) throws ErrnoException;

    /**
     * fork and wait4 in one: the child runs at once, on the caller's own thread, until it has ended. What a shell does with a
     * plain foreground command.
     */
    Waited forkAndWait(TaskBody child) throws ErrnoException;

    /**
     * Replaces the calling task's program and never returns: the task goes on in the new program, with the descriptors
     * that are not close-on-exec.
     *
     * @throws ErrnoException ENOENT, EACCES, ENOEXEC, EISDIR, ENOTDIR, ELOOP: the task goes on as it was
     */
    void execve(String path, List<String> argv, List<String> envp) throws ErrnoException;

    /** Ends the calling task; does not return. */
    void exit(int status);

    /** The next change of a child; null under WNOHANG when nothing has changed. {@code pid} as in wait4(2). */
    Waited wait4(int pid, int options) throws ErrnoException;

    /** {@code signal} 0 only asks whether it could be sent. */
    void kill(int pid, int signal) throws ErrnoException;

    /** Returns the former disposition. */
    Disposition sigaction(int signal, Disposition disposition) throws ErrnoException;

    /** The caught signals that have come since the last asking, lowest first: where a program would find its handlers run. */
    List<Integer> takeSignals();

    /** Sleeps until a signal is caught or ends the task. @throws ErrnoException EINTR, always */
    void pause() throws ErrnoException;

    /** Sends SIGALRM after that time; zero takes an earlier request back. */
    void alarm(Duration in);

    /** @throws ErrnoException EINTR when a caught signal came first */
    void nanosleep(Duration time) throws ErrnoException;

    /** The machine's wall clock. */
    Timespec clockGettime();

    /** Time since boot. */
    Timespec clockMonotonic();

    void clockSettime(Timespec time) throws ErrnoException;

    /** Processor time used by the task and by its ended children. */
    Duration[] times();

    int getpriority(int pid) throws ErrnoException;

    void setpriority(int pid, int nice) throws ErrnoException;

    // Who one is.

    /** All the ids, groups and capabilities that getuid, geteuid, getgroups, capget ... tell one by one. */
    Cred credentials();

    /** -1 leaves an id alone. */
    void setresuid(int uid, int euid, int suid) throws ErrnoException;

    void setresgid(int gid, int egid, int sgid) throws ErrnoException;

    void setgroups(List<Integer> groups) throws ErrnoException;

    void capset(long effective, long permitted, long inheritable) throws ErrnoException;

    /** prctl(PR_CAPBSET_DROP). */
    void dropBounding(int capability) throws ErrnoException;

    // Modules, the log, the machine.

    void finit_module(int fd, String parameters, int flags) throws ErrnoException;

    void init_module(byte[] image, String parameters) throws ErrnoException;

    void delete_module(String name, int flags) throws ErrnoException;

    /** klogctl: {@code type} is a SYSLOG_ACTION number. */
    int syslog(int type, byte[] buffer, int length) throws ErrnoException;

    Utsname uname();

    void sethostname(String name) throws ErrnoException;

    Sysinfo sysinfo();

    void reboot(int command) throws ErrnoException;

    byte[] getrandom(int length);

    // Not a system call: what the machine knows of this task beyond Linux.

    /**
     * The same door with a tracer in front, for strace: the tracer hears of every call of the returned door, and of the
     * doors of what is forked behind it.
     */
    Syscalls traced(Tracer tracer);
}
