package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.hours.OpeningTimes;
import tools.jackson.databind.json.JsonMapper;

class FrameWriterTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final FrameWriter WRITER = new FrameWriter(new OpeningTimes(SampleFrames.CLOCK));

    @TestFactory
    Stream<DynamicTest> writesEverySample() throws IOException {
        var frames = SampleFrames.byName();
        return Samples.in("server").entrySet().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(
                                sample.getKey(),
                                () -> {
                                    var frame = Objects.requireNonNull(frames.get(sample.getKey()));
                                    assertThat(JSON.readTree(WRITER.write(frame)))
                                            .isEqualTo(JSON.readTree(sample.getValue()));
                                }));
    }

    @Test
    void hasASampleForEachFrame() throws IOException {
        assertThat(Samples.in("server").keySet()).isEqualTo(SampleFrames.byName().keySet());
    }
}
