package org.waymark.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Set;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Dialog;
import org.waymark.message.QuestionId;

/** Reads a topic: its nodes, and the slots that it declares on the way. */
final class TopicReader {

    private static final Set<String> KEPT =
            Set.of(QuestionId.NONE, QuestionId.WHICH, QuestionId.CHECK_IN, "nothing");

    private final Draft draft;

    TopicReader(Draft draft) {
        this.draft = draft;
    }

    void read(Value file) {
        var name = file.get("dialog");
        if (KEPT.contains(name.text())) {
            draft.keep(name, "a dialog");
        }
        draft.names.declare(Kind.DIALOG, name);
        file.get("was").items().forEach(was -> draft.names.declareEarlier(Kind.DIALOG, "", was));
        for (var intent : file.get("opens-on").items()) {
            draft.names.refer(Kind.INTENT, intent);
            draft.opensOn.add(new Draft.OpensOn(intent, name.text()));
        }
        if (file.get("urgent").text().equals("true")) {
            draft.urgent.add(name.text());
        }
        var nodes = new LinkedHashMap<String, Dialog.Node>();
        var steps = new StepReader(draft, name.text());
        for (var entry : file.get("nodes").entries()) {
            var node = entry.key();
            draft.names.declare(Kind.NODE, name.text(), node);
            nodes.put(
                    node.text(),
                    new Dialog.Node(
                            node.text(), node.place(), steps.read(node.text(), entry.value())));
        }
        if (file.has("nodes") && !nodes.containsKey(Dialog.START)) {
            draft.problems.add(
                    Code.MISSING_KEY,
                    file.get("nodes").place(),
                    "'start:' is missing",
                    "every topic starts at the node 'start'");
        }
        var dialog =
                new Dialog(
                        name.text(),
                        name.place(),
                        file.get("title").text(),
                        file.get("opens-on").texts(),
                        Collections.unmodifiableMap(nodes),
                        file.get("was").texts());
        if (!dialog.name().isEmpty()) {
            draft.dialogs.putIfAbsent(dialog.name(), dialog);
        }
    }
}
