package org.kdojo.lesson;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kdojo.kernel.Text;

/** {@code kdojo test}: runs the console blocks of pages and says where they are not as the machine answers. */
public final class PageTests {
    /**
     * What to do.
     *
     * @param paths    files, or folders whose {@code .md} files are meant
     * @param junitXml where a report for CI goes; null for none
     * @param update   write the pages again with what was printed
     * @param output   where updated pages go, each at its path below its folder; null for their own places
     */
    public record Options(List<Path> paths, Path junitXml, boolean update, Path output) {
    }

    /** A page and its path below the folder that was named. */
    private record Found(Path file, Path below) {
    }

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;
    private final List<Run> runs = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    public PageTests(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Exit status: 0 all as expected, 1 differences, 2 something could not be read or written. */
    public int run() {
        for (Found page : find()) {
            try {
                Run run = run(page.file());
                runs.add(run);
                report(run);
                if (options.update()) {
                    update(run, page);
                }
            } catch (LessonException e) {
                unreadable(e.getMessage());
            } catch (IOException e) {
                unreadable(page.file() + ": " + reason(e));
            }
        }
        if (options.junitXml() != null) {
            try {
                Files.writeString(options.junitXml(), JunitXml.of(runs, unreadable));
            } catch (IOException e) {
                unreadable(options.junitXml() + ": " + reason(e));
            }
        }
        summary();
        boolean passed = options.update() || runs.stream().allMatch(Run::passed);
        return !unreadable.isEmpty() ? 2 : passed ? 0 : 1;
    }

    private static Run run(Path file) throws IOException, LessonException {
        Transcript transcript = Transcript.parse(file.toString(), Text.of(Files.readAllBytes(file)));
        return Run.of(transcript, () -> { throw new UnsupportedOperationException(); }, System::nanoTime);
    }

    private List<Found> find() {
        List<Found> pages = new ArrayList<>();
        for (Path path : options.paths()) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    walk.filter(file -> file.getFileName().toString().endsWith(".md") && Files.isRegularFile(file)).sorted()
                            .forEach(file -> pages.add(new Found(file, path.relativize(file))));
                } catch (IOException e) {
                    unreadable(path + ": " + reason(e));
                }
            } else if (Files.exists(path)) {
                pages.add(new Found(path, path.getFileName()));
            } else {
                unreadable(path + ": no such file or folder");
            }
        }
        if (pages.isEmpty() && unreadable.isEmpty()) {
            unreadable("no .md files in " + options.paths());
        }
        return pages;
    }

    private void report(Run run) {
        if (!options.update()) {
            Differences.of(run).forEach(difference -> out.write(Text.bytes(difference), 0, Text.bytes(difference).length));
        }
    }

    private void update(Run run, Found page) throws IOException {
        Path target = options.output() == null ? page.file() : options.output().resolve(page.below());
        if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
        }
        Files.write(target, Text.bytes(run.rewritten()));
    }

    private void unreadable(String message) {
        unreadable.add(message);
        err.println("kdojo: " + message);
    }

    private void summary() {
        long commands = runs.stream().mapToLong(run -> run.told().size()).sum();
        long wrong = runs.stream().flatMap(run -> run.told().stream()).filter(told -> !told.asExpected()).count();
        long checks = runs.stream().mapToLong(run -> run.checked().size()).sum();
        long failed = runs.stream().flatMap(run -> run.checked().stream()).filter(check -> !check.succeeded()).count();
        StringBuilder line = new StringBuilder();
        line.append(runs.size()).append(runs.size() == 1 ? " page, " : " pages, ").append(commands).append(" commands");
        if (checks > 0) {
            line.append(", ").append(checks).append(" checks");
        }
        if (options.update()) {
            line.append(": ").append(wrong).append(" answers written anew");
        } else if (wrong + failed == 0) {
            line.append(": all as expected");
        } else {
            line.append(": ").append(wrong).append(" differ");
            if (failed > 0) {
                line.append(", ").append(failed).append(failed == 1 ? " check fails" : " checks fail");
            }
        }
        out.println(line);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException missing -> "no such file or folder";
            case java.nio.file.AccessDeniedException denied -> "permission denied";
            default -> String.valueOf(e.getMessage());
        };
    }
}
