package org.waymark;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.waymark.content.Content;
import org.waymark.conversation.ConversationSettings;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.CountSettings;
import org.waymark.conversation.Counts;
import org.waymark.guide.Guide;
import org.waymark.hours.OpeningTimes;
import org.waymark.text.Equipment;
import org.waymark.text.ModelCache;

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
    Content content(WaymarkSettings settings, ConversationSettings kept) throws IOException {
        var content = StartUp.content(settings);
        PromisedRetention.check(content.guidance().site().entry("retention"), kept.retention());
        return content;
    }

    @Bean
    Guide guide(Content content, WaymarkSettings settings) {
        var folder = settings.modelCache();
        var cache = folder == null ? ModelCache.usual() : ModelCache.in(folder);
        return Guide.of(
                content.guidance(),
                content.dangers(),
                content.intents(),
                content.mentions(),
                Equipment.with(cache, settings.wordsOnly()));
    }

    @Bean
    Conversations conversations(Guide guide, ConversationSettings settings, Counts counts) {
        var conversations = Conversations.inMemory(guide, settings);
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
    StopSwitch stopSwitch(WaymarkSettings settings, Guide guide, Conversations conversations) {
        var stopSwitch = new StopSwitch(settings.stopFile(), guide, conversations);
        stopSwitch.look();
        return stopSwitch;
    }
}
