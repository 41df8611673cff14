package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeletionIndexTest {

    private static final DeletionIndex INDEX =
            new DeletionIndex(List.of("can", "week", "braek", "session", "therapist"));

    @ParameterizedTest
    @CsvSource({
        "cn, can",
        "cann, can",
        "cna, can",
        "wek, week",
        "weekk, week",
        "break, braek",
        "sesion, session",
        "esson, session",
        "thearpsit, therapist",
        "therapst, therapist",
        "xtherapistx, therapist"
    })
    void findsWordsThatAreLikeAnother(String typed, String meant) {
        assertThat(INDEX.alike(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "wxyz", "abcdefghij", "therapy"})
    void findsNothingForWordsThatAreLikeNone(String typed) {
        assertThat(INDEX.alike(typed)).isEmpty();
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isNotHeldUpByAVeryLongWord() {
        assertThat(INDEX.alike("ab".repeat(50_000))).isEmpty();
    }
}
