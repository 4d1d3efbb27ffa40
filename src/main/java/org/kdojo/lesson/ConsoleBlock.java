package org.kdojo.lesson;

import java.util.ArrayList;
import java.util.List;

/** The exchanges of one {@code console} block. */
record ConsoleBlock(List<Exchange> exchanges) {

    /** @throws LessonException when text stands before the first command */
    static ConsoleBlock parse(Fence fence, String file) throws LessonException {
        List<Exchange> exchanges = new ArrayList<>();
        List<String> lines = fence.lines();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (!isCommand(line)) {
                throw new LessonException(file, fence.line() + at, "a console block begins with a command: `# COMMAND` or `$ COMMAND`");
            }
            int from = at;
            StringBuilder command = new StringBuilder(line.substring(2));
            at++;
            while (at < lines.size() && (lines.get(at).startsWith("> ") || lines.get(at).equals(">"))) {
                command.append('\n').append(lines.get(at).length() > 2 ? lines.get(at).substring(2) : "");
                at++;
            }
            int answer = at;
            while (at < lines.size() && !isCommand(lines.get(at))) {
                at++;
            }
            exchanges.add(new Exchange(line.charAt(0), command.toString(), Answer.parse(lines.subList(answer, at)),
                    fence.line() + from, fence.line() + at));
        }
        return new ConsoleBlock(List.copyOf(exchanges));
    }

    private static boolean isCommand(String line) {
        return line.startsWith("# ") || line.startsWith("$ ");
    }
}
