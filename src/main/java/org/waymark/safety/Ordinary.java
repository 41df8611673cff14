package org.waymark.safety;

import java.util.List;

/**
 * What visitors say on other matters than danger.
 *
 * @param messages what they come with; some of these are learnt from
 * @param answers words of the options that the guide itself offers; all are learnt from, since a
 *     few words tell little and these must not be taken for danger
 */
public record Ordinary(List<String> messages, List<String> answers) {}
