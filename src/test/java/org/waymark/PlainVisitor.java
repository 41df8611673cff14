package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A visitor on the plain pages: sends what a browser would send, and nothing else. */
public final class PlainVisitor {

    private static final String ANSWER = "#answer";
    private static final String CONTROLS = "#controls";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private Document page = Document.createShell("");
    private int status;

    public PlainVisitor(String origin) {
        this.address = URI.create(origin + "/guide/");
    }

    /** Opens the first page and starts. */
    public PlainVisitor begins() {
        send(HttpRequest.newBuilder(address).build());
        return presses("look");
    }

    public PlainVisitor opens() {
        return send(HttpRequest.newBuilder(address).build());
    }

    public Document page() {
        return page;
    }

    public int status() {
        return status;
    }

    /** Goes back to a page as the browser kept it. */
    public PlainVisitor returnsTo(Document earlier) {
        page = earlier;
        return this;
    }

    /** Presses a button of the page's frame: back, restart, help and so on. */
    public PlainVisitor presses(String button) {
        assertThat(page.select("button[form=controls][name=do][value=" + button + "]"))
                .as("the button " + button)
                .isNotEmpty();
        return posts(with(form(CONTROLS), "do", button));
    }

    /** Marks an option and continues; where there is only one, its button is pressed. */
    public PlainVisitor chooses(String option) {
        return posts(chosen(option));
    }

    public PlainVisitor says(String words) {
        var button = offers(ANSWER + " button[value=say]") ? "say" : "answer";
        return posts(with(with(form(ANSWER), "words", words), "do", button));
    }

    public PlainVisitor says(String words, String option) {
        return posts(with(chosen(option), "words", words));
    }

    /** Continues without an answer. */
    public PlainVisitor continues() {
        return posts(with(form(ANSWER), "do", "answer"));
    }

    public PlainVisitor starts(String topic) {
        return posts(with(with(form(CONTROLS), "do", "start"), "topic", topic));
    }

    /** Presses Change beside an answer and gives another. */
    public PlainVisitor changes(String slot, String option) {
        var answer = page.select(".answers [data-slot=" + slot + "] button");
        assertThat(answer).as("the answer for " + slot).hasSize(1);
        posts(with(form(CONTROLS), "change", answer.attr("value")));
        return chooses(option);
    }

    /** Takes the last option of each page until the guide has come to its end. */
    public PlainVisitor goesToTheEnd() {
        for (int i = 0; i < 40 && !offers("[data-ended]"); i++) {
            var options = page.select(ANSWER + " input[name=option]");
            assertThat(options).isNotEmpty();
            chooses(options.getLast().attr("value"));
        }
        return this;
    }

    /** What a tap on an answer at the end sends. */
    public Map<String, String> told(String answer) {
        assertThat(page.select("button[form=controls][name=next][value=" + answer + "]"))
                .as("the answer " + answer)
                .hasSize(1);
        return with(form(CONTROLS), "next", answer);
    }

    public Map<String, String> chosen(String option) {
        var single = page.select(ANSWER + " input[type=hidden][name=option]");
        if (single.isEmpty()) {
            assertThat(page.select(ANSWER + " input[type=radio][value=" + option + "]"))
                    .as("the option " + option)
                    .hasSize(1);
        } else {
            assertThat(single.attr("value")).isEqualTo(option);
        }
        return with(with(form(ANSWER), "option", option), "do", "answer");
    }

    /** Names the conversation. */
    public String token() {
        return page.select(CONTROLS + " input[name=token]").attr("value");
    }

    /** The fields that a form sends without any button. */
    public Map<String, String> form(String selector) {
        var form = (FormElement) Objects.requireNonNull(page.selectFirst(selector), selector);
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    public static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }

    public static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> escaped(field.getKey()) + "=" + escaped(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    public PlainVisitor posts(Map<String, String> fields) {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body(fields)))
                        .build());
    }

    public PlainVisitor send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            status = answer.statusCode();
            page = Jsoup.parse(answer.body(), address.toString());
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public boolean offers(String selector) {
        return !page.select(selector).isEmpty();
    }

    public String sees(String selector) {
        return page.select(selector).stream().map(Element::text).collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
