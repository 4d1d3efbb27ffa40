package org.kdojo.userland;

import java.util.Comparator;

/**
 * Names in the order of the version numbers in them: {@code f9} before {@code f10} (gnulib's filevercmp, of {@code ls -v} and
 * {@code sort -V}). Runs of digits compare as numbers, other characters as Debian's rules have it: letters before the rest,
 * and {@code ~} before even the end. Suffixes such as {@code .tar.gz} only count when all before them is equal.
 */
public final class VersionOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        if (rank(a) != rank(b) || rank(a) < 3) {
            return Integer.compare(rank(a), rank(b));
        }
        boolean hidden = a.charAt(0) == '.';
        if (hidden != (b.charAt(0) == '.')) {
            return hidden ? -1 : 1;
        }
        String stemA = a.substring(0, stem(a));
        String stemB = b.substring(0, stem(b));
        int byStem = stemA.equals(stemB) ? 0 : parts(stemA, stemB);
        return byStem != 0 ? byStem : parts(a, b);
    }

    /** The empty name, "." and ".." come before all others. */
    private static int rank(String name) {
        return name.isEmpty() ? 0 : name.equals(".") ? 1 : name.equals("..") ? 2 : 3;
    }

    /** Where the suffix {@code (\.[A-Za-z~][A-Za-z0-9~]*)*} at the end begins. */
    private static int stem(String name) {
        int end = name.length();
        for (int i = end - 1; i > 0; i--) {
            char c = name.charAt(i);
            if (c == '.') {
                if (i + 1 < name.length() && (isLetter(name.charAt(i + 1)) || name.charAt(i + 1) == '~')) {
                    end = i;
                } else {
                    return end;
                }
            } else if (!isLetter(c) && !isDigit(c) && c != '~') {
                return end;
            }
        }
        return end;
    }

    private static int parts(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() || j < b.length()) {
            while (i < a.length() && !isDigit(a.charAt(i)) || j < b.length() && !isDigit(b.charAt(j))) {
                int byOrder = Integer.compare(order(a, i), order(b, j));
                if (byOrder != 0) {
                    return byOrder;
                }
                i++;
                j++;
            }
            int endA = digits(a, i);
            int endB = digits(b, j);
            int byNumber = number(a.substring(i, endA), b.substring(j, endB));
            if (byNumber != 0) {
                return byNumber;
            }
            i = endA;
            j = endB;
        }
        return 0;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String a, String b) {
        String x = withoutZeros(a);
        String y = withoutZeros(b);
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static String withoutZeros(String digits) {
        int i = 0;
        while (i < digits.length() && digits.charAt(i) == '0') {
            i++;
        }
        return digits.substring(i);
    }

    private static int order(String text, int i) {
        if (i >= text.length()) {
            return -1;
        }
        char c = text.charAt(i);
        return isDigit(c) ? 0 : isLetter(c) ? c : c == '~' ? -2 : c + 256;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
