package org.waymark;

import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;

/** The line between a page and the guide: a test can cut it, as in a lift, and speak on it. */
final class Wire {

    private final List<WebSocketRoute> open = new ArrayList<>();
    private boolean isCut;

    void route(WebSocketRoute line) {
        if (isCut) {
            line.close();
        } else {
            line.connectToServer();
            open.add(line);
        }
    }

    /** Sends the page a frame, as if the guide had. */
    void say(String frame) {
        open.getLast().send(frame);
    }

    void cut() {
        isCut = true;
        open.forEach(WebSocketRoute::close);
        open.clear();
    }

    void mend() {
        isCut = false;
    }
}
