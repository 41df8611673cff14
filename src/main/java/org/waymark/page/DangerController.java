package org.waymark.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Serves what a page needs to notice danger by itself. Its address holds a hash of it, so that it
 * can be kept for good; an older address is answered too, with the list of the moment.
 */
@Controller
final class DangerController {

    private final Showing showing;

    DangerController(Showing showing) {
        this.showing = showing;
    }

    static String address(String file) {
        var hash = new CRC32();
        hash.update(file.getBytes(StandardCharsets.UTF_8));
        return "/chat/danger-%08x.json".formatted(hash.getValue());
    }

    @GetMapping("/chat/danger-{hash:[0-9a-f]{8}}.json")
    ResponseEntity<byte[]> danger(
            @PathVariable String hash,
            @RequestHeader(value = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted)
            throws IOException {
        var file = showing.dangerFile();
        var plain = file.getBytes(StandardCharsets.UTF_8);
        boolean current = address(file).contains(hash);
        boolean zipped = accepted.contains("gzip");
        var keep = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        var answer =
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(current ? keep : CacheControl.noStore())
                        .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return zipped
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(zipped(plain))
                : answer.body(plain);
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
