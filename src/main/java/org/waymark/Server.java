package org.waymark;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.waymark.conversation.ConversationSettings;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.CountSettings;
import org.waymark.conversation.Counts;
import org.waymark.hours.OpeningTimes;

/** Wires the guide: content, models, conversations; sockets and pages wire themselves. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({
    WaymarkSettings.class,
    ConversationSettings.class,
    CountSettings.class
})
class Server {

    @Bean
    Conversations conversations(WaymarkSettings settings, ConversationSettings kept, Counts counts)
            throws IOException {
        var guide = StartUp.guide(StartUp.sources(settings), settings, kept);
        var conversations = Conversations.inMemory(guide, kept);
        conversations.count(counts);
        return conversations;
    }

    @Bean(destroyMethod = "close")
    Counts counts(CountSettings settings) {
        return new Counts(settings.file(), Clock.system(ZoneId.of("Europe/London")));
    }

    @Bean
    OpeningTimes openingTimes() {
        return new OpeningTimes(Clock.systemUTC());
    }

    @Bean
    StopSwitch stopSwitch(WaymarkSettings settings, Conversations conversations) {
        var stopSwitch = new StopSwitch(settings.stopFile(), conversations);
        stopSwitch.look();
        return stopSwitch;
    }

    /** What is packed with the program never changes. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty("waymark.content")
    Reload reload(
            WaymarkSettings settings, ConversationSettings kept, Conversations conversations) {
        return new Reload(
                Objects.requireNonNull(settings.content()),
                sources -> StartUp.guide(sources, settings, kept),
                conversations);
    }
}
