package org.kdojo.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A Markdown page as its lines, with the fenced blocks and headings that CommonMark finds among them.
 *
 * <p>Only positions are taken from the parse; the text is the file's own, because recorded output may hold bytes (NUL, lone
 * carriage returns) that a Markdown parser may change.
 */
final class Page {
    /** A heading: its level (1 for {@code #}), its text, its line counted from 1. */
    record Title(int level, String text, int line) {
    }

    private final List<String> lines;
    private final Map<String, String> frontMatter = new LinkedHashMap<>();
    private final List<Fence> fences = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();

    private Page(String text) {
        this.lines = List.of(text.split("\n", -1));
    }

    static Page parse(String text) {
        Page page = new Page(text);
        int front = page.readFrontMatter();
        // Blank lines in its place keep the numbers of the lines behind it.
        String markdown = "\n".repeat(front) + String.join("\n", page.lines.subList(front, page.lines.size()));
        Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        parser.parse(markdown.replace('\r', ' ').replace('\0', ' ')).accept(page.collector());
        return page;
    }

    /** Lines {@code key: value} between two lines of dashes at the very top; returns how many lines they take. */
    private int readFrontMatter() {
        int end = lines.getFirst().equals("---") ? lines.subList(1, lines.size()).indexOf("---") : -1;
        if (end < 0) {
            return 0;
        }
        for (String line : lines.subList(1, end + 1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                frontMatter.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        return end + 2;
    }

    /** What stands above the page, by key. */
    Map<String, String> frontMatter() {
        return frontMatter;
    }

    List<String> lines() {
        return lines;
    }

    List<Fence> fences() {
        return fences;
    }

    List<Title> titles() {
        return titles;
    }

    private AbstractVisitor collector() {
        return new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                List<SourceSpan> spans = block.getSourceSpans();
                int first = spans.getFirst().getLineIndex() + 1;
                int last = spans.getLast().getLineIndex();
                boolean closed = last >= first && isFence(lines.get(last), block.getFenceCharacter().charAt(0));
                fences.add(new Fence(block.getInfo(), lines.subList(first, closed ? last : last + 1), first + 1));
            }

            @Override
            public void visit(Heading heading) {
                int line = heading.getSourceSpans().getFirst().getLineIndex();
                titles.add(new Title(heading.getLevel(), lines.get(line).replaceFirst("^#+\\s*", "").strip(), line + 1));
            }
        };
    }

    private static boolean isFence(String line, char with) {
        String bare = line.strip();
        return bare.length() >= 3 && bare.chars().allMatch(c -> c == with);
    }
}
