package org.kdojo.kernel.syscall;

/** Finds the program that an executable file holds ({@code struct linux_binfmt}); userland brings it to the kernel at boot. */
@FunctionalInterface
public interface BinaryFormat {
    /** The program in the file with these first bytes (at most 256), or null when it is none: ENOEXEC. {@code #!} is the kernel's. */
    Program load(byte[] head);
}
