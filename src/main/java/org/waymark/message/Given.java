package org.waymark.message;

/**
 * An answer that counts, with its question, so that it can be looked at and changed.
 *
 * @param question as it was put; choosing another of its options changes the answer
 * @param option the answer
 * @param later how many later answers a change may ask again, at most
 */
public record Given(Reply.Question question, Reply.Option option, int later) {}
