package org.waymark.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntentTest {

    private final Intent intent =
            new Intent(
                    "complain_private",
                    "",
                    List.of(),
                    Set.of(),
                    Map.of("provider", "private"),
                    Map.of("provider", List.of("platform")));

    @Test
    void agreesWithWhatFitsAndWithNothingElse() {
        assertThat(intent.agreesWith(Map.of())).isTrue();
        assertThat(intent.agreesWith(Map.of("nation", "wales"))).isTrue();
        assertThat(intent.agreesWith(Map.of("provider", "private"))).isTrue();
        assertThat(intent.agreesWith(Map.of("provider", "platform"))).isTrue();
        assertThat(intent.agreesWith(Map.of("provider", "nhs"))).isFalse();
    }

    @Test
    void isToldByWhatFitsAndNotBySilence() {
        assertThat(intent.isToldBy(Map.of("provider", "platform"))).isTrue();
        assertThat(intent.isToldBy(Map.of("provider", "nhs"))).isFalse();
        assertThat(intent.isToldBy(Map.of())).isFalse();
        assertThat(
                        new Intent("lost", "", List.of(), Set.of(), Map.of(), Map.of())
                                .isToldBy(Map.of()))
                .isFalse();
    }
}
