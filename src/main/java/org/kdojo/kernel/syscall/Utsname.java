package org.kdojo.kernel.syscall;

/** What uname(2) tells. */
public record Utsname(String sysname, String nodename, String release, String version, String machine, String domainname) {
}
