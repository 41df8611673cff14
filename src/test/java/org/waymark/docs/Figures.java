package org.waymark.docs;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Binder;
import org.waymark.conversation.ConversationSettings;
import org.waymark.socket.SocketSettings;

/** The figures that pages may give, as the program has them where nothing is set. */
final class Figures {

    private Figures() {}

    static ConversationSettings conversation() {
        return defaults("waymark.conversation", ConversationSettings.class);
    }

    static SocketSettings socket() {
        return defaults("waymark.socket", SocketSettings.class);
    }

    /** By the name of the setting, or by class and constant; in words for readers. */
    static Map<String, String> all() {
        var figures = new TreeMap<String, String>();
        var conversation = conversation();
        figures.put("waymark.conversation.retention", time(conversation.retention()));
        figures.put(
                "waymark.conversation.max-conversations", number(conversation.maxConversations()));
        figures.put("waymark.conversation.max-turns", number(conversation.maxTurns()));
        var socket = socket();
        figures.put("waymark.socket.max-connections", number(socket.maxConnections()));
        figures.put("waymark.socket.max-tabs", number(socket.maxTabs()));
        figures.put("waymark.socket.burst", number(socket.burst()));
        figures.put("waymark.socket.per-minute", number(socket.perMinute()));
        figures.put("waymark.socket.idle", time(socket.idle()));
        figures.put("waymark.socket.ping-every", time(socket.pingEvery()));
        figures.put("waymark.socket.send-time", time(socket.sendTime()));
        figures.put("waymark.socket.send-buffer", socket.sendBuffer().toKilobytes() + " KB");
        figures.put(
                "MemoryStore.UNUSED",
                time((Duration) constant("conversation.MemoryStore", "UNUSED")));
        figures.put("MoveText.LONGEST", number((int) constant("conversation.MoveText", "LONGEST")));
        figures.put("Tokens.BYTES", number((int) constant("conversation.Tokens", "BYTES")));
        figures.put(
                "FrameReader.LONGEST_TEXT",
                number((int) constant("socket.FrameReader", "LONGEST_TEXT")));
        for (var size : List.of("LARGEST_FRAME", "LARGEST_HELLO")) {
            figures.put(
                    "FrameReader." + size,
                    (int) constant("socket.FrameReader", size) / 1024 + " KB");
        }
        return figures;
    }

    private static <T> T defaults(String prefix, Class<T> settings) {
        return new Binder(List.of()).bindOrCreate(prefix, settings);
    }

    private static Object constant(String type, String name) {
        try {
            var field = Class.forName("org.waymark." + type).getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no constant " + type + "." + name, e);
        }
    }

    private static String time(Duration time) {
        if (time.toHours() > 0 && time.toMinutesPart() == 0) {
            return amount(time.toHours(), "hour");
        }
        return time.toMinutes() > 0 && time.toSecondsPart() == 0
                ? amount(time.toMinutes(), "minute")
                : amount(time.toSeconds(), "second");
    }

    private static String amount(long many, String unit) {
        return many + " " + unit + (many == 1 ? "" : "s");
    }

    private static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
