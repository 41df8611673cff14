package org.waymark.dialog;

import java.util.List;
import java.util.Map;

/**
 * One topic: a tree of nodes, entered at {@code start}.
 *
 * @param title how menus and "Back to: …" name it
 * @param opensOn the intents that open it
 */
public record Dialog(
        String name,
        Place place,
        String title,
        List<String> opensOn,
        Map<String, Node> nodes,
        List<String> was) {

    public static final String START = "start";

    /** A list of steps that others can go to or call. */
    public record Node(String name, Place place, List<Step> steps) {}

    /** The node with this name, which the checker has found to exist. */
    public Node node(String name) {
        var node = nodes.get(name);
        if (node == null) {
            throw new IllegalStateException("dialog " + this.name + " has no node " + name);
        }
        return node;
    }
}
