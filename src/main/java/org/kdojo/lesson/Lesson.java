package org.kdojo.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.Text;

/** A page to be learnt from: what it says of itself, and its steps. */
public final class Lesson {
    private final String name;
    private final Transcript transcript;
    private final String introduction;
    private final List<Step> steps;

    private Lesson(String name, Transcript transcript, String introduction, List<Step> steps) {
        this.name = name;
        this.transcript = transcript;
        this.introduction = introduction;
        this.steps = steps;
    }

    /** @param name what the learner calls it: the folder's name */
    public static Lesson read(String name, Path file) throws IOException, LessonException {
        return parse(name, file.toString(), Text.of(Files.readAllBytes(file)));
    }

    static Lesson parse(String name, String file, String text) throws LessonException {
        Transcript transcript = Transcript.parse(file, text);
        Page page = transcript.page();
        List<Page.Title> heads = page.titles().stream().filter(title -> title.level() == 2).toList();
        if (heads.isEmpty()) {
            throw new LessonException(file, "a lesson has steps: headings that begin with ##");
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int from = heads.get(i).line();
            int to = i + 1 < heads.size() ? heads.get(i + 1).line() - 1 : page.lines().size();
            steps.add(step(page, file, i + 1, heads.get(i).text(), from, to));
        }
        int body = page.titles().stream().filter(title -> title.level() == 1).findFirst().map(Page.Title::line).orElse(0);
        String introduction = String.join("\n", page.lines().subList(body, heads.getFirst().line() - 1)).strip();
        return new Lesson(name, transcript, introduction, List.copyOf(steps));
    }

    /** The lines from {@code from} to {@code to}, counted from 0, without the heading. */
    private static Step step(Page page, String file, int number, String title, int from, int to) throws LessonException {
        List<Exchange> exchanges = new ArrayList<>();
        List<String> hints = new ArrayList<>();
        StringBuilder check = new StringBuilder();
        StringBuilder markdown = new StringBuilder();
        int at = from;
        for (Fence fence : page.fences()) {
            if (fence.line() <= from || fence.line() > to) {
                continue;
            }
            boolean hidden = fence.kind().equals("check") || fence.kind().equals("hint");
            switch (fence.kind()) {
                case "console" -> exchanges.addAll(ConsoleBlock.parse(fence, file).exchanges());
                case "check" -> check.append(fence.text());
                case "hint" -> hints.add(fence.text().strip());
                default -> {
                    // Shown as it is.
                }
            }
            if (hidden) {
                int open = fence.line() - 2;
                append(markdown, page.lines(), at, open);
                at = Math.min(to, fence.line() + fence.lines().size());
            }
        }
        append(markdown, page.lines(), at, to);
        return new Step(number, title, markdown.toString().strip(), List.copyOf(exchanges), check.isEmpty() ? null : check.toString(),
                List.copyOf(hints));
    }

    private static void append(StringBuilder out, List<String> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            out.append(lines.get(i)).append('\n');
        }
    }

    public String name() {
        return name;
    }

    public String title() {
        return transcript.page().frontMatter().getOrDefault("title", name);
    }

    public String summary() {
        return transcript.page().frontMatter().getOrDefault("summary", "");
    }

    /** How long it takes, in minutes; 0 where the lesson does not say. */
    public int minutes() {
        String minutes = transcript.page().frontMatter().getOrDefault("minutes", "");
        return !minutes.isEmpty() && minutes.length() < 5 && minutes.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(minutes) : 0;
    }

    public String level() {
        return transcript.page().frontMatter().getOrDefault("level", "");
    }

    /** Markdown between the title and the first step. */
    public String introduction() {
        return introduction;
    }

    public List<Step> steps() {
        return steps;
    }

    Transcript transcript() {
        return transcript;
    }
}
