package org.waymark.safety;

import java.util.List;

/**
 * What visitors say on other matters than danger.
 *
 * @param messages what they come with; some of these are learnt from
 * @param near all of it is learnt from: words of the options that the guide itself offers, since a
 *     few words tell little and these must not be taken for danger, and what a therapist has done,
 *     since no other matter is as near to abuse
 */
public record Ordinary(List<String> messages, List<String> near) {}
