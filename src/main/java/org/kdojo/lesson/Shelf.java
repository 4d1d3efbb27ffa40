package org.kdojo.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of lessons: each a folder with a README.md. */
public final class Shelf {
    private final Path folder;

    public Shelf(Path folder) {
        this.folder = folder;
    }

    /** The lessons' names in order; none where the folder is missing. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> below = Files.list(folder)) {
            return below.filter(each -> Files.isRegularFile(each.resolve("README.md"))).map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    public List<Lesson> lessons() throws IOException, LessonException {
        List<Lesson> lessons = new ArrayList<>();
        for (String name : names()) {
            lessons.add(Lesson.read(name, folder.resolve(name).resolve("README.md")));
        }
        return lessons;
    }

    /** A lesson by its name, its number, the beginning of its name or a part of it, or the path of a file or folder. */
    public Lesson find(String wanted) throws IOException, LessonException {
        Path path = Path.of(wanted);
        Path file = Files.isDirectory(path) ? path.resolve("README.md") : path;
        if (Files.isRegularFile(file)) {
            Path parent = file.toAbsolutePath().getParent();
            return Lesson.read(file.endsWith("README.md") && parent != null ? parent.getFileName().toString() : file.getFileName().toString(), file);
        }
        List<String> names = names();
        List<String> matches = names.stream().filter(name -> name.equals(wanted)).toList();
        for (int tries = 0; matches.isEmpty() && tries < 2; tries++) {
            boolean anywhere = tries == 1;
            matches = names.stream().filter(name -> anywhere ? name.contains(wanted) : name.startsWith(wanted) || name.startsWith("0" + wanted + "-")).toList();
        }
        if (matches.size() != 1) {
            throw new LessonException(wanted, matches.isEmpty() ? "no such lesson; `kdojo list` shows them all"
                    : "which one? " + String.join(", ", matches));
        }
        return Lesson.read(matches.getFirst(), folder.resolve(matches.getFirst()).resolve("README.md"));
    }
}
