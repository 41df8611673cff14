package org.waymark.socket;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.waymark.conversation.ConversationSettings;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.TestGuide;
import org.waymark.guide.Guide;
import org.waymark.hours.OpeningTimes;

/** The chat on a real server, on a free port of this machine. */
final class TestServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final List<TestClient> clients = new ArrayList<>();

    private TestServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it with settings such as {@code waymark.socket.max-tabs=2}. */
    static TestServer start(String... settings) {
        return start(TestGuide.make(), settings);
    }

    /** Starts it with another guide. */
    static TestServer start(Guide guide, String... settings) {
        var properties = new ArrayList<>(List.of(settings));
        properties.add("server.port=0");
        properties.add("server.address=127.0.0.1");
        return new TestServer(
                new SpringApplicationBuilder(App.class)
                        .initializers(
                                context -> register((GenericApplicationContext) context, guide))
                        .properties(properties.toArray(String[]::new))
                        .run());
    }

    Conversations conversations() {
        return context.getBean(Conversations.class);
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    URI http(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** A browser tab that has opened its socket and has said nothing. */
    TestClient connect() {
        var client = TestClient.connect(port(), "http://127.0.0.1:" + port());
        clients.add(client);
        return client;
    }

    /** A browser tab that has said hello, with its first turn read. */
    TestClient hello(String tab) {
        var client = connect();
        client.hello(tab);
        client.expect("welcome");
        client.expect("turn");
        return client;
    }

    /** Stops the server as a signal would. */
    void stop() {
        context.close();
    }

    @Override
    public void close() {
        clients.forEach(TestClient::drop);
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({SocketConfiguration.class, ForgetController.class})
    static class App {}

    private static void register(GenericApplicationContext context, Guide guide) {
        var settings = new ConversationSettings(Duration.ofHours(1), 100, 100);
        context.registerBean(OpeningTimes.class, () -> new OpeningTimes(Clock.systemUTC()));
        context.registerBean(Conversations.class, () -> Conversations.inMemory(guide, settings));
    }
}
