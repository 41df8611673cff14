package org.waymark.content;

/** What keeps content from being released. A code is stable and never reused. */
enum Gap {
    /** A contact that people in danger are sent to, and that nobody has tried. */
    NOT_VERIFIED("R300"),
    /** One that was tried too long ago. */
    STALE("R301"),
    /** A file that too few people have signed off. */
    NOT_SIGNED_OFF("R302"),
    /** A file that says that it is a draft. */
    DRAFT("R303"),
    /** An entry of {@code site.yaml} that is missing or made up. */
    SAMPLE("R304"),
    // R305 was a claim, which is an error by now.
    /** A text that a machine has translated. */
    MACHINE_TRANSLATED("R306");

    private final String id;

    Gap(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
