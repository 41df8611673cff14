package org.waymark.socket;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.websocket.api.Configurable;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.jetty.JettyRequestUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.waymark.conversation.Conversations;
import org.waymark.hours.OpeningTimes;

/** Puts the chat on {@code /chat}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(SocketSettings.class)
class SocketConfiguration {

    /** Only for sockets that even pings do not keep alive; without it Jetty closes after 30 s. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    @Bean
    Lines lines(SocketSettings settings, OpeningTimes times) {
        return new Lines(settings, times);
    }

    @Bean
    Chat chat(Conversations conversations, SocketSettings settings) {
        return new Chat(conversations, settings);
    }

    @Bean
    Doors doors(Conversations conversations, Chat chat, Lines lines, SocketSettings settings) {
        return new Doors(conversations, chat, lines, settings);
    }

    @Bean
    WebSocketConfigurer chatEndpoint(Chat chat, Lines lines, Doors doors, SocketSettings settings) {
        var handler = new GuardedHandler(new ChatHandler(chat, lines, doors), chat, lines);
        return registry -> register(registry, handler, settings);
    }

    private static void register(
            WebSocketHandlerRegistry registry, GuardedHandler handler, SocketSettings settings) {
        registry.addHandler(handler, "/chat")
                .setHandshakeHandler(new Handshake())
                .addInterceptors(new OwnOrigin(settings.origins()))
                // Spring's own check compares schemes too, which a proxy that ends TLS changes.
                .setAllowedOriginPatterns("*");
    }

    private static void limit(Configurable limits) {
        limits.setIdleTimeout(IDLE);
        limits.setMaxTextMessageSize(FrameReader.LARGEST_HELLO);
        limits.setMaxBinaryMessageSize(1);
    }

    /** Agrees to no compression: compressing secrets together with input gives them away. */
    private static final class Handshake extends DefaultHandshakeHandler {

        private static final String COMPRESSION = "permessage-deflate";

        Handshake() {
            super(strategy());
        }

        private static JettyRequestUpgradeStrategy strategy() {
            var strategy = new JettyRequestUpgradeStrategy();
            strategy.addWebSocketConfigurer(SocketConfiguration::limit);
            return strategy;
        }

        @Override
        public void setServletContext(ServletContext context) {
            super.setServletContext(context);
            var handler = ServletContextHandler.getServletContextHandler(context);
            WebSocketServerComponents.getWebSocketComponents(handler)
                    .getExtensionRegistry()
                    .unregister(COMPRESSION);
        }
    }
}
