package org.waymark;

/** Starts Waymark. */
public final class Waymark {

    private Waymark() {}

    public static void main(String[] args) {
        System.out.println("Waymark " + args.length);
    }
}
