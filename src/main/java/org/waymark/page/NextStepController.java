package org.waymark.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the one tap at an end: a topic, an answer, and a number made for this tap alone, so that a
 * repeat counts once. It says nothing of the conversation.
 */
@RestController
final class NextStepController {

    private static final int LONGEST = 160;
    private static final Pattern TAP =
            Pattern.compile("([a-z0-9-]{1,60}) ([a-z]{1,10}) ([0-9a-f]{16,40})");

    private final Showing showing;

    NextStepController(Showing showing) {
        this.showing = showing;
    }

    @PostMapping(path = "/chat/next", consumes = MediaType.TEXT_PLAIN_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void next(InputStream body) throws IOException {
        var tap =
                TAP.matcher(
                        new String(body.readNBytes(LONGEST), StandardCharsets.US_ASCII).strip());
        if (tap.matches()) {
            showing.count(tap.group(1), tap.group(2), tap.group(3));
        }
    }
}
