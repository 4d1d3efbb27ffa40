package org.kdojo.kernel.syscall;

/** What sysinfo(2) tells; memory in bytes, uptime in seconds. */
public record Sysinfo(long uptime, long totalRam, long freeRam, int processes) {
}
