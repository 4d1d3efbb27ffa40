package org.kdojo.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static List<Exchange> exchanges(String page) throws LessonException {
        return Transcript.parse("page.md", page).parts().stream()
                .flatMap(part -> ((Transcript.Talk) part).block().exchanges().stream()).toList();
    }

    @Test
    void a_command_is_followed_by_what_it_printed() throws LessonException {
        List<Exchange> all = exchanges("""
                # A page

                ```console
                # lsmod
                Module                  Size  Used by
                $ cat /dev/add
                cat: /dev/add: Permission denied
                [1]
                ```
                """);
        assertThat(all).hasSize(2);
        assertThat(all.get(0).user()).isEqualTo("root");
        assertThat(all.get(0).answer()).isEqualTo(new Answer("Module                  Size  Used by\n", 0));
        assertThat(all.get(1).user()).isEqualTo("alice");
        assertThat(all.get(1).answer()).isEqualTo(new Answer("cat: /dev/add: Permission denied\n", 1));
        assertThat(all.get(1).line()).isEqualTo(6);
    }

    @Test
    void continuation_lines_belong_to_the_command_until_output_begins() throws LessonException {
        Exchange here = exchanges("```console\n# cat <<END\n> a\n>\n> END\na\n\n> quoted\n```\n").getFirst();
        assertThat(here.command()).isEqualTo("cat <<END\na\n\nEND");
        assertThat(here.answer().output()).isEqualTo("a\n\n> quoted\n");
    }

    @Test
    void output_without_a_last_newline_is_marked() throws LessonException {
        Exchange cut = exchanges("```console\n# head -c 1 f\nH%no-newline%\n[3]\n```\n").getFirst();
        assertThat(cut.answer()).isEqualTo(new Answer("H", 3));
        assertThat(cut.answer().lines()).containsExactly("H%no-newline%", "[3]");
    }

    @Test
    void an_answer_reads_back_as_it_was_written() {
        for (Answer answer : List.of(new Answer("", 0), new Answer("", 1), new Answer("\n", 0), new Answer("a\n\nb", 0), new Answer("x\n", 127))) {
            assertThat(Answer.parse(answer.lines())).isEqualTo(answer);
        }
    }

    @Test
    void files_and_sources_are_laid_down_first_and_plain_c_is_for_reading() throws LessonException {
        Transcript page = Transcript.parse("page.md", "```c\nint x;\n```\n\n```c add.c\nint y;\n```\n\n```file /root/f\nhi\n```\n");
        assertThat(page.files()).extracting(Fence::info).containsExactly("c add.c", "file /root/f");
        assertThat(page.files().getLast().text()).isEqualTo("hi\n");
        assertThat(page.parts()).isEmpty();
    }

    @Test
    void a_block_that_begins_with_output_is_refused_with_its_place() {
        assertThatThrownBy(() -> exchanges("text\n\n```console\nlost\n```\n"))
                .isInstanceOf(LessonException.class).hasMessageStartingWith("page.md:4: a console block begins with a command");
    }

    @Test
    void bytes_that_markdown_would_change_stay() throws LessonException {
        Exchange odd = exchanges("```console\n# odd\na\rb\0c\udc80\n```\n").getFirst();
        assertThat(odd.answer().output()).isEqualTo("a\rb\0c\udc80\n");
    }
}
