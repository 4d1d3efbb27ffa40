package org.kdojo.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    @Test
    void two_dots_in_brackets_stand_for_text_within_a_line() {
        assertThat(Expectation.lineMatches("[[..]] add: registered", "[ 12.5] add: registered")).isTrue();
        assertThat(Expectation.lineMatches("a[..]b[..]c", "abc")).isTrue();
        assertThat(Expectation.lineMatches("a[..]b[..]c", "a1b2b3c")).isTrue();
        assertThat(Expectation.lineMatches("a[..]", "b")).isFalse();
        assertThat(Expectation.lineMatches("ab[..]ba", "aba")).isFalse();
    }

    @Test
    void three_dots_alone_stand_for_any_lines() {
        assertThat(Expectation.matches(List.of("a", "...", "z"), List.of("a", "b", "c", "z"))).isTrue();
        assertThat(Expectation.matches(List.of("a", "...", "z"), List.of("a", "z"))).isTrue();
        assertThat(Expectation.matches(List.of("..."), List.of())).isTrue();
        assertThat(Expectation.matches(List.of("a", "...", "z"), List.of("a", "b"))).isFalse();
        assertThat(Expectation.matches(List.of("a"), List.of("a", "b"))).isFalse();
    }

    @Property
    void every_output_matches_itself(@ForAll List<String> lines) {
        assertThat(Expectation.matches(lines, lines)).isTrue();
    }
}
