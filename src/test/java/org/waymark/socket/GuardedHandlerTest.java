package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.waymark.conversation.ConversationSettings;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.TestGuide;
import org.waymark.hours.OpeningTimes;

@ExtendWith(OutputCaptureExtension.class)
class GuardedHandlerTest {

    private final SocketSettings settings = TestSettings.defaults();
    private final Lines lines = new Lines(settings, new OpeningTimes(Clock.systemUTC()));
    private final Chat chat =
            new Chat(
                    Conversations.inMemory(
                            TestGuide.make(),
                            new ConversationSettings(Duration.ofHours(1), 10, 10)),
                    settings);
    private final TestSession session = new TestSession();

    @Test
    void closesWithANamedStatusAndSaysWhatNotWhy(CapturedOutput output) {
        lines.open(session);
        guarded(new IllegalStateException("marmalade"))
                .handleMessage(session, new TextMessage("marmalade"));
        assertThat(session.sent()).singleElement().asString().contains("\"code\":\"broken\"");
        assertThat(session.sent().toString()).doesNotContain("marmalade");
        assertThat(session.status()).isEqualTo(CloseStatus.SERVER_ERROR);
        assertThat(output).contains("IllegalStateException").doesNotContain("marmalade");
    }

    @Test
    void survivesAStackThatOverflows() {
        lines.open(session);
        guarded(new StackOverflowError()).handleMessage(session, new TextMessage("x"));
        assertThat(session.status()).isEqualTo(CloseStatus.SERVER_ERROR);
    }

    private GuardedHandler guarded(Throwable failure) {
        return new GuardedHandler(new Failing(failure), chat, lines);
    }

    private static final class Failing extends TextWebSocketHandler {
        private final Throwable failure;

        Failing(Throwable failure) {
            this.failure = failure;
        }

        @Override
        protected void handleTextMessage(WebSocketSession session, TextMessage message) {
            switch (failure) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new AssertionError(failure);
            }
        }
    }
}
