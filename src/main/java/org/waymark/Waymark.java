package org.waymark;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/** Starts Waymark. */
public final class Waymark {

    private static final Logger LOG = LoggerFactory.getLogger(Waymark.class);

    private Waymark() {}

    public static void main(String[] args) {
        serve(args);
    }

    /** Serves the guide until the process is told to stop. */
    static void serve(String... args) {
        var context = SpringApplication.run(Server.class, args);
        var port = context.getEnvironment().getProperty("local.server.port");
        LOG.info("the guide is at http://localhost:{}", port);
    }
}
