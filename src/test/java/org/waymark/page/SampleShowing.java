package org.waymark.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.message.HelpPage;
import org.waymark.message.Hours;
import org.waymark.message.Hours.OnBankHolidays;
import org.waymark.message.Reply.Block.Bullets;
import org.waymark.message.Reply.Block.Paragraph;
import org.waymark.message.Reply.Contact;
import org.waymark.message.Reply.Span;
import org.waymark.message.Reply.Way;

/** A guide that is only shown. */
final class SampleShowing implements Showing {

    boolean stopped;
    final List<String> counted = new ArrayList<>();

    private final Map<String, String> entries =
            Map.of(
                    "name", "Sample & <Charity>",
                    "exit-page", "https://weather.example.org/",
                    "retention", "24 hours");

    @Override
    public HelpPage helpPage() {
        var urgent =
                new Paragraph(
                        List.of(
                                new Span("If it is ", false, null),
                                new Span("urgent", true, null),
                                new Span(":", false, null)));
        var ways =
                new Bullets(
                        List.of(
                                List.of(new Span("call", false, null)),
                                List.of(
                                        new Span("or ", false, null),
                                        new Span("read", false, "https://example.org"))));
        return new HelpPage("Get help now", List.of(urgent, ways), List.of(line(), desk()));
    }

    private static Contact line() {
        return new Contact(
                "line",
                "Sample line",
                "Someone to talk to.",
                List.of(
                        new Way(Way.Kind.PHONE, "01632 960 001", "tel:01632960001"),
                        new Way(Way.Kind.SMS, "HELLO", "sms:01632960003?body=HELLO")),
                daily());
    }

    private static Hours daily() {
        var openings =
                Stream.of(DayOfWeek.values())
                        .map(day ->
                                new Hours.Opening(
                                        day,
                                        LocalTime.of(9, 0),
                                        0,
                                        LocalTime.of(17, 0),
                                        OnBankHolidays.OPEN))
                        .toList();
        var trusted = LocalDate.of(2026, 12, 31);
        return new Hours(false, "every day, 9am to 5pm", openings, "all", trusted);
    }

    private static Contact desk() {
        var visit = new Way(Way.Kind.VISIT, "1 Example Street", null);
        return new Contact("desk", "Sample desk", "", List.of(visit), null);
    }

    @Override
    public String site(String entry) {
        return entries.getOrDefault(entry, "");
    }

    @Override
    public String dangerFile() {
        return "{\"kinds\":[]}";
    }

    @Override
    public Map<String, String> ends() {
        return Stream.of(
                        "ask",
                        "yes",
                        "partly",
                        "no",
                        "why",
                        "fits",
                        "able",
                        "person",
                        "clear",
                        "counted",
                        "thanks",
                        "wrong",
                        "wrong-text",
                        "wrong-to")
                .collect(Collectors.toMap(key -> key, key -> "Words of " + key));
    }

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public void count(String topic, String answer, String nonce) {
        counted.add(topic + " " + answer);
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }
}
