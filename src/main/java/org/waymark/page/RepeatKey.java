package org.waymark.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.message.VisitorMessage;

/**
 * Names a message posted from a page, for the store to know a repeat by. The same message posted
 * again from the same page, by a reload, a double tap or the browser's own Back, has the same name;
 * another answer from the same page has another. Words stay secret: the key to the name is random,
 * stands in the visitor's page alone, and is kept nowhere.
 */
final class RepeatKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private RepeatKey() {}

    /**
     * The name, in the form of a tab's.
     *
     * @param tab the page's own random name
     */
    static String of(String tab, VisitorMessage message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(tab.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            var hash = mac.doFinal(written(message).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static String written(VisitorMessage message) {
        return switch (message) {
            case VisitorMessage.Say(var typed) -> "say " + typed.words();
            case VisitorMessage.Choose(var question, var option) ->
                    "choose " + question + " " + option;
            case VisitorMessage.Start(var topic) -> "start " + topic;
            case VisitorMessage.Back _ -> "back";
            case VisitorMessage.Restart _ -> "restart";
            case VisitorMessage.Help _ -> "help";
        };
    }
}
