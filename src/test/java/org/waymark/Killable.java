package org.waymark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A guide in a process of its own, which can be killed without a goodbye. */
final class Killable implements AutoCloseable {

    private final int port;
    private Process process;

    private Killable(int port) throws IOException {
        this.port = port;
        this.process = launch();
    }

    static Killable start() throws IOException, InterruptedException {
        var guide = new Killable(freePort());
        guide.awaitReady();
        return guide;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException, InterruptedException {
        process = launch();
        awaitReady();
    }

    private Process launch() throws IOException {
        return process(
                        List.of(),
                        List.of(
                                "--server.port=" + port,
                                "--waymark.words-only=true",
                                "--waymark.model-cache="
                                        + System.getProperty("waymark.model-cache")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A guide that nobody else reaches, with these flags of Java and these settings. */
    static ProcessBuilder process(List<String> flags, List<String> settings) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(flags);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Waymark.class.getName()));
        command.add("--server.address=127.0.0.1");
        command.addAll(settings);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private void awaitReady() throws InterruptedException {
        var ask =
                HttpRequest.newBuilder(URI.create(origin() + "/help/"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 120; i++) {
                try {
                    client.send(ask, BodyHandlers.discarding());
                    return;
                } catch (IOException e) {
                    TimeUnit.SECONDS.sleep(1);
                }
            }
        }
        throw new IllegalStateException("the guide did not start within two minutes");
    }

    @Override
    public void close() {
        kill();
    }
}
