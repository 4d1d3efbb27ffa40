package org.kdojo.lesson;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the learner has come in each lesson: a file of lines {@code NAME STEP}, the number of the step to do next; a lesson that
 * has been finished has one more than its last.
 */
public final class Progress {
    private static final String HEAD = "# kdojo progress: lesson, next step";

    private final Path file;
    private final Map<String, Integer> next = new TreeMap<>();
    private String warning;

    private Progress(Path file) {
        this.file = file;
    }

    /** Reads the file; a damaged one is set aside and {@link #warning} tells of it. A missing one is a new beginning. */
    public static Progress load(Path file) {
        Progress progress = new Progress(file);
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    progress.read(line);
                }
            }
        } catch (MalformedInputException | IllegalArgumentException e) {
            progress.setAside();
        } catch (IOException e) {
            progress.warning = file + " cannot be read (" + e.getMessage() + "): starting without it";
        }
        return progress;
    }

    private void read(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] parts = line.strip().split(" ");
        if (parts.length != 2 || Integer.parseInt(parts[1]) < 1) {
            throw new IllegalArgumentException(line);
        }
        next.put(parts[0], Integer.valueOf(parts[1]));
    }

    private void setAside() {
        next.clear();
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            warning = file + " was damaged: it is now " + aside + ", and a new one is begun";
        } catch (IOException e) {
            warning = file + " is damaged and cannot be moved: starting without it";
        }
    }

    /** What the learner should know about the file; null when all is well. */
    public String warning() {
        return warning;
    }

    /** The step to do next, from 1. */
    public int next(String lesson) {
        return next.getOrDefault(lesson, 1);
    }

    public boolean begun(String lesson) {
        return next.containsKey(lesson);
    }

    public boolean finished(Lesson lesson) {
        return next(lesson.name()) > lesson.steps().size();
    }

    /** Notes it, in a new file that is renamed over the old. */
    public void set(String lesson, int step) throws IOException {
        next.put(lesson, step);
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        next.forEach((name, number) -> text.append(name).append(' ').append(number).append('\n'));
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
