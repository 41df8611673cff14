package org.waymark;

/** Starts Waymark. */
public final class Waymark {

    private Waymark() {}

    public static void main(String[] args) {
        throw new IllegalStateException("not yet: " + args.length);
    }
}
