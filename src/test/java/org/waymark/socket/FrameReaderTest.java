package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.message.QuestionId;
import org.waymark.message.VisitorMessage;
import org.waymark.socket.FrameReader.Result;

class FrameReaderTest {

    private static final String TAB = "3f9a1c2e-77b0";
    private static final String TOKEN = "c2FtcGxlLXRva2VuLWZvci10ZXN0cw";

    private static final Map<String, ClientFrame> EXPECTED =
            Map.ofEntries(
                    Map.entry("hello-new.json", new ClientFrame.Hello(TAB, null, -1, List.of())),
                    Map.entry("hello-resume.json", new ClientFrame.Hello(TAB, TOKEN, 4, List.of())),
                    Map.entry(
                            "hello-rebuild.json",
                            new ClientFrame.Hello(
                                    TAB,
                                    TOKEN,
                                    2,
                                    List.of(
                                            TAB
                                                    + " 1 said none go slots=provider:nhs"
                                                    + " intents=take_break",
                                            TAB + " 2 chose 1:break_reason overwhelmed"))),
                    Map.entry(
                            "choose.json",
                            message(
                                    2,
                                    new VisitorMessage.Choose(
                                            new QuestionId(3, "provider"), "nhs"))),
                    Map.entry(
                            "choose-offer.json",
                            message(
                                    3,
                                    new VisitorMessage.Choose(
                                            new QuestionId(4, "offer/take-a-break/stuck"),
                                            "talk-to-therapist"))),
                    Map.entry("start.json", message(3, new VisitorMessage.Start("take-a-break"))),
                    Map.entry("back.json", message(4, new VisitorMessage.Back())),
                    Map.entry("restart.json", message(5, new VisitorMessage.Restart())),
                    Map.entry("help.json", message(6, new VisitorMessage.Help())),
                    Map.entry("forget.json", new ClientFrame.Forget(7)));

    /** What was typed has no equality, so that it cannot leak into an assertion's message. */
    private static final Map<String, Integer> TYPED =
            Map.of("say.json", 43, "say-longest.json", 2_000);

    @TestFactory
    Stream<DynamicTest> readsEverySample() throws IOException {
        var samples = Samples.in("client");
        return samples.entrySet().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(
                                sample.getKey(), () -> reads(sample.getKey(), sample.getValue())));
    }

    private static void reads(String name, String json) {
        var frame = ((Result.Good) read(json)).frame();
        var typed = TYPED.get(name);
        if (typed == null) {
            assertThat(frame).isEqualTo(EXPECTED.get(name));
        } else {
            assertThat(frame.toString())
                    .isEqualTo("Message[n=1, message=Say[typed=Typed[%d characters]]]", typed);
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryBadSample() throws IOException {
        return Samples.in("bad").entrySet().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(
                                sample.getKey(),
                                () -> refuses(sample.getKey(), sample.getValue())));
    }

    private static void refuses(String name, String json) {
        var code = name.substring(0, name.indexOf('.'));
        assertThat(read(json))
                .isInstanceOfSatisfying(
                        Result.Bad.class, bad -> assertThat(bad.code()).isEqualTo(code));
    }

    @Test
    void saysWhichMessageWasRefused() {
        assertThat(read("{\"type\":\"choose\",\"n\":7,\"question\":\"x\",\"option\":\"y\"}"))
                .isEqualTo(new Result.Bad("bad-frame", 7));
        assertThat(read("{\"type\":\"say\",\"n\":8,\"text\":\"" + "a".repeat(2_001) + "\"}"))
                .isEqualTo(new Result.Bad("too-long", 8));
    }

    @Test
    void refusesLargeFramesButForHello() {
        assertThat(read("{\"type\":\"say\",\"n\":8,\"text\":\"" + "a".repeat(17_000) + "\"}"))
                .isEqualTo(new Result.Bad("too-big", 8));
        var moves = ("\"" + TAB + " 1 back\",").repeat(400) + "\"" + TAB + " 2 back\"";
        assertThat(
                        read(
                                "{\"type\":\"hello\",\"v\":1,\"tab\":\"3f9a1c2e\",\"moves\":["
                                        + moves
                                        + "]"
                                        + " ".repeat(10_000)
                                        + "}"))
                .isInstanceOf(Result.Good.class);
    }

    @Test
    void readsEveryTypeThatTheSamplesShow() throws IOException {
        assertThat(Samples.in("client").keySet().stream().map(FrameReaderTest::type).distinct())
                .containsExactlyInAnyOrderElementsOf(FrameReader.TYPES.keySet());
    }

    private static String type(String name) {
        return name.replaceAll("[-.].*", "");
    }

    private static ClientFrame message(int n, VisitorMessage message) {
        return new ClientFrame.Message(n, message);
    }

    private static Result read(String json) {
        return FrameReader.read(json, json.getBytes(StandardCharsets.UTF_8).length);
    }
}
