package org.kdojo.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Lays CommonMark out in lines of a given width: paragraphs are filled, code stands as it is, two columns in. */
final class ProseLayout extends AbstractVisitor {
    private final int width;
    private final List<Prose.Line> lines = new ArrayList<>();
    private final List<Prose.Span> words = new ArrayList<>();
    private Prose.Style style = Prose.Style.PLAIN;
    private String indent = "";
    private String bullet;

    ProseLayout(int width) {
        this.width = width;
    }

    List<Prose.Line> lines() {
        while (!lines.isEmpty() && lines.getLast().spans().isEmpty()) {
            lines.removeLast();
        }
        return List.copyOf(lines);
    }

    @Override
    public void visit(Heading heading) {
        styled(heading, Prose.Style.HEADING);
        fill();
        blank();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        fill();
        if (!(paragraph.getParent() instanceof ListItem)) {
            blank();
        }
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
    }

    private void items(Node list, int number) {
        String outer = indent;
        int count = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = number == 0 ? "- " : count++ + ". ";
            bullet = outer + mark;
            indent = outer + " ".repeat(mark.length());
            visitChildren(item);
        }
        indent = outer;
        blank();
    }

    @Override
    public void visit(BlockQuote quote) {
        String outer = indent;
        indent = outer + "| ";
        visitChildren(quote);
        indent = outer;
    }

    @Override
    public void visit(ThematicBreak rule) {
        lines.add(new Prose.Line(List.of(new Prose.Span("-".repeat(width), Prose.Style.MARK))));
        blank();
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral(), block.getInfo().startsWith("console"));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral(), false);
    }

    private void code(String text, boolean console) {
        for (String line : text.stripTrailing().split("\n", -1)) {
            boolean command = console && (line.startsWith("# ") || line.startsWith("$ ") || line.startsWith("> "));
            Prose.Style kind = command ? Prose.Style.COMMAND : console ? Prose.Style.OUTPUT : Prose.Style.SOURCE;
            String shown = line.replace("\t", "    ");
            lines.add(new Prose.Line(List.of(new Prose.Span(indent + "  ", Prose.Style.PLAIN), new Prose.Span(shown, kind))));
        }
        blank();
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        // Code is kept together: a command broken over two lines could not be read as one.
        words.add(new Prose.Span(code.getLiteral(), Prose.Style.CODE));
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, Prose.Style.EMPHASIS);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(strong, Prose.Style.STRONG);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.add(new Prose.Span(" ", style));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        fill();
    }

    private void styled(Node node, Prose.Style inner) {
        Prose.Style outer = style;
        style = inner;
        visitChildren(node);
        style = outer;
    }

    /** Words and the blanks between them, one span each. */
    private void add(String text) {
        int from = 0;
        while (from < text.length()) {
            boolean space = text.charAt(from) == ' ';
            int to = from;
            while (to < text.length() && (text.charAt(to) == ' ') == space) {
                to++;
            }
            words.add(new Prose.Span(space ? " " : text.substring(from, to), style));
            from = to;
        }
    }

    /** Breaks what has been gathered into lines, at blanks only. */
    private void fill() {
        List<Prose.Span> line = new ArrayList<>();
        String lead = bullet != null ? bullet : indent;
        bullet = null;
        int column = lead.length();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            int length = 0;
            while (end < words.size() && !words.get(end).text().equals(" ")) {
                length += words.get(end).text().length();
                end++;
            }
            boolean first = line.isEmpty();
            if (length > 0 && !first && column + 1 + length > width) {
                emit(lead, line);
                lead = indent;
                line = new ArrayList<>();
                column = lead.length();
                first = true;
            }
            if (length > 0) {
                if (!first) {
                    line.add(new Prose.Span(" ", at > 0 ? words.get(at - 1).style() : Prose.Style.PLAIN));
                    column++;
                }
                line.addAll(words.subList(at, end));
                column += length;
            }
            at = end + 1;
        }
        if (!line.isEmpty()) {
            emit(lead, line);
        }
        words.clear();
    }

    private void emit(String lead, List<Prose.Span> spans) {
        List<Prose.Span> all = new ArrayList<>();
        if (!lead.isEmpty()) {
            all.add(new Prose.Span(lead, Prose.Style.PLAIN));
        }
        for (Prose.Span span : spans) {
            if (!all.isEmpty() && all.getLast().style() == span.style()) {
                all.set(all.size() - 1, new Prose.Span(all.getLast().text() + span.text(), span.style()));
            } else {
                all.add(span);
            }
        }
        lines.add(new Prose.Line(List.copyOf(all)));
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.getLast().spans().isEmpty()) {
            lines.add(new Prose.Line(List.of()));
        }
    }
}
