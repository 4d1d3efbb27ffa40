package org.kdojo.lesson;

import java.util.List;
import java.util.Locale;

/** A report that CI systems read: one test suite, one test case a file. */
final class JunitXml {
    private JunitXml() {
    }

    static String of(List<Run> runs, List<String> unreadable) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        long failures = runs.stream().filter(run -> !run.passed()).count();
        long nanos = runs.stream().mapToLong(Run::nanos).sum();
        xml.append("<testsuite name=\"kdojo test\" tests=\"").append(runs.size() + unreadable.size()).append("\" failures=\"")
                .append(failures).append("\" errors=\"").append(unreadable.size()).append("\" time=\"").append(seconds(nanos)).append("\">\n");
        for (Run run : runs) {
            xml.append("  <testcase classname=\"kdojo\" name=\"").append(escape(run.transcript().name())).append("\" time=\"")
                    .append(seconds(run.nanos())).append('"');
            if (run.passed()) {
                xml.append("/>\n");
            } else {
                List<String> differences = Differences.of(run);
                xml.append(">\n    <failure message=\"").append(differences.size()).append(" differences\">")
                        .append(escape(String.join("\n", differences))).append("</failure>\n  </testcase>\n");
            }
        }
        for (String message : unreadable) {
            xml.append("  <testcase classname=\"kdojo\" name=\"").append(escape(message)).append("\">\n    <error message=\"")
                    .append(escape(message)).append("\"/>\n  </testcase>\n");
        }
        return xml.append("</testsuite>\n").toString();
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e9);
    }

    /** XML 1.0 has no place for most control characters and for lone surrogates. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> out.append("&#").append(c).append(';');
                default -> out.appendCodePoint(c < ' ' || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
            }
        });
        return out.toString();
    }
}
