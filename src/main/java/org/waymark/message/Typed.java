package org.waymark.message;

/**
 * What a visitor typed. It is read once and forgotten, so it is no record: its words appear in no
 * log line, exception or assertion message by accident.
 */
public final class Typed {

    private final String words;

    public Typed(String words) {
        this.words = words;
    }

    /** The words, for the models to read. Never keep, log or send them on. */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return "Typed[" + words.length() + " characters]";
    }
}
