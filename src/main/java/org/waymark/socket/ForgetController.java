package org.waymark.socket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deletes a conversation for a page that is being left, which has no time for a frame. */
@RestController
final class ForgetController {

    private static final int LONGEST_TOKEN = 64;

    private final Chat chat;

    ForgetController(Chat chat) {
        this.chat = chat;
    }

    /** Takes the token as plain text. The answer never tells whether it was known. */
    @PostMapping(path = "/chat/forget", consumes = MediaType.TEXT_PLAIN_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(InputStream body) throws IOException {
        chat.forget(new String(body.readNBytes(LONGEST_TOKEN), StandardCharsets.US_ASCII).strip());
    }
}
