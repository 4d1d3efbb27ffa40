package org.kdojo.kernel.syscall;

/** One descriptor of poll(2), with the POLL bits of interest and, in the answer, those that hold. */
public record PollFd(int fd, int events, int revents) {
}
