package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = PagesTest.Site.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "waymark.demo=false")
class DemoOffTest {

    @LocalServerPort private int port;

    @Test
    void hasNoDemoOutsideTheDemo() throws Exception {
        var address = URI.create("http://localhost:" + port + "/");
        var page =
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("This page is not here").doesNotContain("Harbour Minds");
    }
}
