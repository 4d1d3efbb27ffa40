package org.kdojo.kernel;

import java.nio.charset.StandardCharsets;

/**
 * Between the machine's bytes and Java's strings, without loss: bytes are read as UTF-8, and a byte that is no UTF-8
 * becomes a lone surrogate U+DC80 to U+DCFF, which turns back into that byte.
 */
public final class Text {
    private Text() {
    }

    public static String of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    public static String of(byte[] bytes, int from, int length) {
        int end = from + length;
        int i = from;
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        if (i == end) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        StringBuilder out = new StringBuilder(length);
        i = from;
        while (i < end) {
            int n = sequence(bytes, i, end);
            if (n == 0) {
                out.append((char) (0xDC00 | bytes[i] & 0xff));
                i++;
            } else {
                out.appendCodePoint(decode(bytes, i, n));
                i += n;
            }
        }
        return out.toString();
    }

    public static byte[] bytes(String text) {
        int n = text.length();
        boolean ascii = true;
        for (int i = 0; i < n && ascii; i++) {
            ascii = text.charAt(i) < 0x80;
        }
        if (ascii) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        byte[] out = new byte[n * 3];
        int at = 0;
        for (int i = 0; i < n; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                out[at++] = (byte) c;
            } else if (c >= 0xDC80 && c <= 0xDCFF) {
                out[at++] = (byte) c;
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = (byte) (0x80 | c & 0x3f);
            } else if (c < 0x10000) {
                out[at++] = (byte) (0xE0 | c >> 12);
                out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                out[at++] = (byte) (0x80 | c & 0x3f);
            } else {
                out[at++] = (byte) (0xF0 | c >> 18);
                out[at++] = (byte) (0x80 | c >> 12 & 0x3f);
                out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                out[at++] = (byte) (0x80 | c & 0x3f);
            }
        }
        return java.util.Arrays.copyOf(out, at);
    }

    /** The length of the valid UTF-8 sequence at {@code i}, or 0. */
    private static int sequence(byte[] b, int i, int end) {
        int lead = b[i] & 0xff;
        int n = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (n == 0 || i + n > end) {
            return 0;
        }
        for (int k = 1; k < n; k++) {
            if ((b[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int c = decode(b, i, n);
        boolean shortest = n < 3 || n == 3 && c >= 0x800 || n == 4 && c >= 0x10000 && c <= 0x10FFFF;
        return shortest && (c < 0xD800 || c > 0xDFFF) ? n : 0;
    }

    private static int decode(byte[] b, int i, int n) {
        return switch (n) {
            case 1 -> b[i];
            case 2 -> (b[i] & 0x1f) << 6 | b[i + 1] & 0x3f;
            case 3 -> (b[i] & 0x0f) << 12 | (b[i + 1] & 0x3f) << 6 | b[i + 2] & 0x3f;
            default -> (b[i] & 0x07) << 18 | (b[i + 1] & 0x3f) << 12 | (b[i + 2] & 0x3f) << 6 | b[i + 3] & 0x3f;
        };
    }
}
