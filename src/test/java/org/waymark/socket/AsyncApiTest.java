package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.socket.ServerFrame.Reason;

class AsyncApiTest {

    @Test
    void namesExactlyTheFramesThatAreRead() throws IOException {
        assertThat(AsyncApi.read().frames("receive"))
                .containsExactlyInAnyOrderElementsOf(FrameReader.TYPES.keySet());
    }

    @Test
    void namesExactlyTheFramesThatAreSent() throws IOException {
        var sent = SampleFrames.byName().values().stream().map(FrameWriter::type).distinct();
        assertThat(AsyncApi.read().frames("send"))
                .containsExactlyInAnyOrderElementsOf(sent.toList());
        assertThat(ServerFrame.class.getPermittedSubclasses()).hasSize(4);
    }

    @Test
    void namesEveryReasonToSayGoodbye() throws IOException {
        assertThat(AsyncApi.read().values("bye", "reason"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Reason.values()).map(Reason::key).toList());
    }

    @TestFactory
    Stream<DynamicTest> describesEverySample() throws IOException {
        var document = AsyncApi.read();
        return Stream.of("client", "server")
                .flatMap(folder -> {
                    try {
                        return Samples.in(folder).entrySet().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .map(sample ->
                        DynamicTest.dynamicTest(
                                sample.getKey(),
                                () -> assertThat(document.problems(sample.getValue())).isEmpty()));
    }

    @Test
    void noticesWhatItDoesNotDescribe() throws IOException {
        assertThat(AsyncApi.read().problems("{\"type\":\"back\",\"n\":0,\"text\":\"x\"}"))
                .isEqualTo(List.of("back.n low", "back.text is not described"));
    }
}
