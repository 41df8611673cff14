package org.waymark.conversation;

import java.util.Set;
import org.waymark.guide.Guide;

/** The guide as it is served: the newest content, without the topics that are switched off. */
final class Served {

    private Guide whole;
    private Set<String> closed = Set.of();
    private volatile Guide guide;

    Served(Guide whole) {
        this.whole = whole;
        this.guide = whole;
    }

    Guide guide() {
        return guide;
    }

    /** Names the content, whatever is switched off. */
    synchronized String version() {
        return whole.version();
    }

    synchronized void serve(Guide other) {
        whole = other;
        renew();
    }

    synchronized void close(Set<String> topics) {
        closed = Set.copyOf(topics);
        renew();
    }

    private void renew() {
        guide = closed.isEmpty() ? whole : whole.over(whole.guidance().without(closed));
    }
}
