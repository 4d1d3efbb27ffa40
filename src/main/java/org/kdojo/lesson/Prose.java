package org.kdojo.lesson;

import java.util.ArrayList;
import java.util.List;

/** Text laid out for a terminal: lines of spans, each with what it is; whoever shows it gives it its colour. */
public record Prose(List<Line> lines) {
    /** What a piece of text is. */
    public enum Style {
        PLAIN, HEADING, STRONG, EMPHASIS, CODE, COMMAND, OUTPUT, SOURCE, MARK
    }

    public record Span(String text, Style style) {
    }

    public record Line(List<Span> spans) {
        /** The line without its styles. */
        public String text() {
            StringBuilder out = new StringBuilder();
            spans.forEach(span -> out.append(span.text()));
            return out.toString();
        }
    }

    /** Lays Markdown out within {@code width} columns. */
    public static Prose of(String markdown, int width) {
        ProseLayout layout = new ProseLayout(Math.max(10, width));
        org.commonmark.parser.Parser.builder().build().parse(markdown).accept(layout);
        return new Prose(layout.lines());
    }

    /** The lines without their styles. */
    public List<String> plain() {
        List<String> plain = new ArrayList<>();
        lines.forEach(line -> plain.add(line.text()));
        return plain;
    }
}
