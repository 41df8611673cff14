package org.waymark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Serves the guide until the process is told to stop; what it is given are Spring's settings. */
@Command(
        name = "serve",
        description = "Serves the guide. Takes settings such as --server.port=9000.")
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Unmatched private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        try {
            serve(settings.toArray(String[]::new));
            return 0;
        } catch (RuntimeException e) {
            // Spring has said by now what is wrong, as a list or with its trace.
            return 1;
        }
    }

    /** Starts serving and returns; the server's own threads keep the process alive. */
    static void serve(String... settings) {
        var context = SpringApplication.run(Server.class, settings);
        var port = context.getEnvironment().getProperty("local.server.port");
        LOG.info("the guide is at http://localhost:{}", port);
    }
}
