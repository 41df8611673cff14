package org.waymark.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the fields of a posted form by hand: the server's own reader has other limits, and quotes
 * what it refuses.
 */
final class FormBody {

    /** Room for the longest message, each letter of it escaped as nine bytes, and for a record. */
    static final int LARGEST = 128 * 1024;

    /** So much of a larger one is taken in, that the browser comes to read the answer. */
    private static final int SWALLOWED = 1024 * 1024;

    private static final int MOST_FIELDS = 20;
    private static final String TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    static Map<String, String> read(HttpServletRequest request) throws IOException, Refusal {
        try (var body = request.getInputStream()) {
            var bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                swallow(body);
                throw new Refusal("too-big");
            }
            var type = request.getContentType();
            if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
                throw new Refusal("bad-frame");
            }
            return fields(new String(bytes, StandardCharsets.US_ASCII));
        }
    }

    private static void swallow(InputStream body) throws IOException {
        var bin = new byte[LARGEST];
        for (int left = SWALLOWED; left > 0; ) {
            int read = body.read(bin);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    private static Map<String, String> fields(String body) throws Refusal {
        var fields = new LinkedHashMap<String, String>();
        var pairs = body.isEmpty() ? new String[0] : body.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new Refusal("bad-frame");
        }
        for (var pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 0
                    || fields.put(
                                    decode(pair.substring(0, equals)),
                                    decode(pair.substring(equals + 1)))
                            != null) {
                throw new Refusal("bad-frame");
            }
        }
        return fields;
    }

    private static String decode(String escaped) throws Refusal {
        try {
            return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal("bad-frame");
        }
    }
}
