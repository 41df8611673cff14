package org.waymark.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConversationSettingsTest {

    @Test
    void keepsNothingForLongerThanADay() {
        var longest = Duration.ofHours(24);

        assertThat(new ConversationSettings(longest, 1, 1).retention()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConversationSettings(longest.plusSeconds(1), 1, 1))
                .withMessage("retention must be from 1m to 24h");
    }
}
