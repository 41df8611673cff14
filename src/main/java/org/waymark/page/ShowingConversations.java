package org.waymark.page;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.conversation.Conversations;
import org.waymark.message.HelpPage;

/** Shows the guide that the conversations are led by. */
@Component
record ShowingConversations(Conversations conversations) implements Showing {

    @Override
    public HelpPage helpPage() {
        return conversations.helpPage();
    }

    @Override
    public String site(String entry) {
        return conversations.site(entry);
    }

    @Override
    public String dangerFile() {
        return conversations.dangerFile();
    }

    @Override
    public Map<String, String> ends() {
        return conversations.ends();
    }

    @Override
    public boolean asks() {
        return conversations.asks();
    }

    @Override
    public void count(String topic, String answer, String nonce) {
        conversations.answer(topic, answer, nonce);
    }

    @Override
    public boolean isStopped() {
        return conversations.isStopped();
    }
}
