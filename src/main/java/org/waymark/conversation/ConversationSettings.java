package org.waymark.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is remembered, and for how long.
 *
 * @param retention how long a conversation is remembered after its last message
 * @param maxConversations how many are remembered at once; beyond it, new ones are refused
 * @param maxTurns how many messages one conversation may have
 */
@ConfigurationProperties("waymark.conversation")
public record ConversationSettings(
        @DefaultValue("24h") Duration retention,
        @DefaultValue("20000") int maxConversations,
        @DefaultValue("300") int maxTurns) {

    public ConversationSettings {
        if (retention.compareTo(Duration.ofMinutes(1)) < 0
                || retention.compareTo(Duration.ofDays(1)) > 0) {
            // What is kept tells of people's health: for longer, the law asks for other grounds.
            throw new IllegalArgumentException("retention must be from 1m to 24h");
        }
        if (maxConversations < 1) {
            throw new IllegalArgumentException("max-conversations must be at least 1");
        }
        if (maxTurns < 1 || maxTurns > 500) {
            throw new IllegalArgumentException("max-turns must be from 1 to 500");
        }
    }

    /**
     * How often the moves of one conversation may be folded anew by changes of earlier answers,
     * before no more are taken: far more than anybody changes their mind.
     */
    int maxRefolds() {
        return 3 * maxTurns;
    }
}
