package org.kdojo.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * A page whose console blocks can be run: a lesson or a recording. Blocks {@code c NAME.c} and {@code file PATH} are laid
 * down before the start, {@code check} blocks must succeed where they stand.
 */
final class Transcript {
    /** What is done in the order of the page. */
    sealed interface Part {
    }

    /** Commands, and what they should print. */
    record Talk(ConsoleBlock block) implements Part {
    }

    /** Shell that must succeed. */
    record Check(Fence fence) implements Part {
    }

    private final String name;
    private final Page page;
    private final List<Fence> files = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private Transcript(String name, Page page) {
        this.name = name;
        this.page = page;
    }

    /** @param name what messages call the file */
    static Transcript parse(String name, String text) throws LessonException {
        Transcript transcript = new Transcript(name, Page.parse(text));
        for (Fence fence : transcript.page.fences()) {
            transcript.add(fence);
        }
        return transcript;
    }

    private void add(Fence fence) throws LessonException {
        switch (fence.kind()) {
            case "console" -> parts.add(new Talk(ConsoleBlock.parse(fence, name)));
            case "check" -> parts.add(new Check(fence));
            case "file" -> {
                if (!fence.argument().startsWith("/")) {
                    throw new LessonException(name, fence.line() - 1, "a file block names an absolute path: ```file /root/NAME");
                }
                files.add(fence);
            }
            case "c" -> {
                // Plain C without a name is there to be read only.
                if (!fence.argument().isEmpty()) {
                    files.add(fence);
                }
            }
            default -> {
                // Anything else is for the reader.
            }
        }
    }

    String name() {
        return name;
    }

    Page page() {
        return page;
    }

    /** Fences {@code c NAME.c} and {@code file PATH}. */
    List<Fence> files() {
        return files;
    }

    List<Part> parts() {
        return parts;
    }
}
