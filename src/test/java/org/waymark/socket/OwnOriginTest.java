package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class OwnOriginTest {

    private final OwnOrigin origins = new OwnOrigin(List.of("https://listed.example.org"));

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080",
        "https://chat.example.org, chat.example.org",
        "https://chat.example.org, chat.example.org:443",
        "http://chat.example.org:80, chat.example.org",
        "https://CHAT.example.org, chat.example.org",
        "http://[::1]:8080, [::1]:8080",
        "https://listed.example.org, internal:8080",
    })
    void letsItsOwnPagesIn(String origin, String host) {
        assertThat(origins.isOwn(headers(origin, host))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example.com, chat.example.org",
        "https://chat.example.org.evil.example.com, chat.example.org",
        "https://evil.example.com#chat.example.org, chat.example.org",
        "https://evilchat.example.org, chat.example.org",
        "https://chat.example.org:8443, chat.example.org",
        "https://chat.example.org:80, chat.example.org",
        "https://chat.example.org@evil.example.com, chat.example.org",
        "http://listed.example.org, internal:8080",
        "file://chat.example.org, chat.example.org",
        "null, chat.example.org",
        "'', chat.example.org",
        "not an origin, chat.example.org",
    })
    void keepsOthersOut(String origin, String host) {
        assertThat(origins.isOwn(headers(origin, host))).isFalse();
    }

    @Test
    void keepsOutWhoNamesNoOriginOrSeveral() {
        var none = new HttpHeaders();
        none.set(HttpHeaders.HOST, "chat.example.org");
        assertThat(origins.isOwn(none)).isFalse();
        var two = headers("https://chat.example.org", "chat.example.org");
        two.add(HttpHeaders.ORIGIN, "https://evil.example.com");
        assertThat(origins.isOwn(two)).isFalse();
    }

    private static HttpHeaders headers(String origin, String host) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.ORIGIN, origin);
        headers.set(HttpHeaders.HOST, host);
        return headers;
    }
}
