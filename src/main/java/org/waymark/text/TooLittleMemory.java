package org.waymark.text;

/** Why nothing can be learnt: so many examples need more memory than the program may use. */
public final class TooLittleMemory extends RuntimeException {

    private static final long MEGABYTE = 1_000_000;

    /**
     * Everything besides the examples: the content, the encoder, another model. With 36,749 of
     * them, 1,936 MB were in use at most after a collection; native code takes its own beside.
     */
    private static final long ANYWAY = 300 * MEGABYTE;

    /** Gigabytes: more examples may be learnt from afterwards than those that did not fit. */
    private static final long LEAST_TO_GIVE = 3;

    /** An example's vector, as it is made and as it is compared with landmarks. */
    private static final long AN_EXAMPLE = 10_000;

    /** Two bytes for the half of all pairs, see {@link Likeness}. */
    private static final long A_PAIR = 1;

    private TooLittleMemory(int examples, long needed, long most) {
        super(
                ("Learning from %d examples takes about %d MB of memory, and the program may use %d:"
                                + " start it with more (java -Xmx%dg).")
                        .formatted(
                                examples, needed / MEGABYTE, most / MEGABYTE, gigabytes(needed)));
    }

    /** With some to spare: collectors keep a part for themselves. */
    private static long gigabytes(long needed) {
        return Math.max(LEAST_TO_GIVE, Math.ceilDiv(needed + needed / 4, 1000 * MEGABYTE));
    }

    /**
     * Says so before minutes of work come to nothing: short of memory, a program crawls before it
     * stops.
     *
     * @param examples how many are to be learnt from, as whole sentences
     * @param most how many bytes the program may use
     */
    static void check(int examples, long most) {
        long needed = ANYWAY + examples * (AN_EXAMPLE + examples * A_PAIR);
        if (needed > most) {
            throw new TooLittleMemory(examples, needed, most);
        }
    }
}
