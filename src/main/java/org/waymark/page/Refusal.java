package org.waymark.page;

/** A post that cannot be taken. It quotes nothing of it. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Refuses.
     *
     * @param code the problem's code, such as {@code too-big}
     */
    Refusal(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
