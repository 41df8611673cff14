package org.waymark.intent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.text.Phrase;
import org.waymark.text.Reading;

/** Finds slot values that a message mentions. */
public final class SlotReader {

    private final List<Mention> mentions;

    public SlotReader(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    /** The values the message tells, by slot; where it tells two for one slot, neither. */
    public Map<String, String> read(Reading reading) {
        var found = new LinkedHashMap<String, String>();
        for (var mention : mentions) {
            if (mention.phrase().isIn(reading)) {
                found.putIfAbsent(mention.slot(), mention.value());
            }
        }
        return found;
    }

    /** A phrase that fills a slot wherever it is typed. */
    public record Mention(String slot, String value, Phrase phrase) {}
}
