package org.waymark.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.LetterTemplate;
import org.waymark.dialog.Patterns;
import org.waymark.dialog.Place;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Resource;
import org.waymark.dialog.Site;
import org.waymark.dialog.Slot;
import org.waymark.intent.Intent;
import org.waymark.intent.SlotReader;
import org.waymark.safety.DangerList;

/** What has been read so far. Readers fill it, checks look at it, and it becomes the content. */
final class Draft {

    final Problems problems = new Problems();
    final Names names = new Names(problems);

    final Map<String, Dialog> dialogs = new LinkedHashMap<>();
    final Map<String, Slot> slots = new LinkedHashMap<>();
    final Map<String, Resource> resources = new LinkedHashMap<>();
    final Map<String, LetterTemplate> letters = new LinkedHashMap<>();
    final List<SlotReader.Mention> mentions = new ArrayList<>();
    final List<OpensOn> opensOn = new ArrayList<>();
    final List<IntentFile> intents = new ArrayList<>();
    final List<ConcernFile> concerns = new ArrayList<>();
    final List<Value> harmless = new ArrayList<>();
    final List<DangerList> harmlessLists = new ArrayList<>();
    final List<ConversationTest> tests = new ArrayList<>();
    final Map<Value.Scalar, String> points = new LinkedHashMap<>();
    final List<Telling> tellings = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    final Map<String, String> sameAs = new LinkedHashMap<>();
    final Set<String> urgent = new LinkedHashSet<>();
    final List<Value> local = new ArrayList<>();
    final List<Review.Sheet> sheets = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    final List<Value> missing = new ArrayList<>();
    Style style = Style.NONE;
    @Nullable HelpFile help;
    @Nullable Patterns patterns;
    @Nullable Site site;

    /** Reports a name that means something to the engine. */
    void keep(Value name, String what) {
        problems.add(
                Code.RESERVED_NAME,
                name.place(),
                "'" + name.text() + "' cannot be the name of " + what,
                "it means something else to the guide; choose another");
    }

    /** One line of a topic's {@code opens-on}. */
    record OpensOn(Value intent, String dialog) {}

    record IntentFile(Place place, Intent intent, boolean opensNone, List<Value> examples) {}

    /**
     * One kind of danger.
     *
     * @param whole whether every phrase could be read, so that its lists can be held to account
     */
    record ConcernFile(
            Place place,
            DangerList list,
            boolean whole,
            Value shows,
            @Nullable Prose line,
            List<Value> offers,
            List<Value> mustCatch,
            List<Value> mustNotCatch) {}

    record HelpFile(
            Place place,
            Value dialog,
            Value crisisStrip,
            Value checkInStrip,
            String title,
            Prose text,
            Value contacts) {}
}
