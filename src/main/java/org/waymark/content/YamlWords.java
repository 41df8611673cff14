package org.waymark.content;

import java.util.List;

/**
 * What YAML's own complaints mean, in words for writers.
 *
 * @param sign part of the complaint
 */
record YamlWords(String sign, String what, String mend) {

    private static final List<YamlWords> KNOWN =
            List.of(
                    new YamlWords("TAB", "a tab stands here", "use spaces"),
                    new YamlWords(
                            "mapping values are not allowed here",
                            "a colon makes this text look like a key",
                            "put quotes around the text, or begin it with >- on a line of its own"),
                    new YamlWords(
                            "could not find expected ':'",
                            "this line is neither a key with a colon nor part of a text",
                            "add the colon, or indent the line"),
                    new YamlWords(
                            "end of stream",
                            "a quote or a bracket is opened and never closed",
                            "close it"),
                    new YamlWords(
                            "<block end>",
                            "this line does not line up with those before it",
                            "indent it as they are, or put quotes around the text"),
                    new YamlWords(
                            "expected ',' or",
                            "a bracket is not closed, or a comma is missing",
                            "close the bracket, or put quotes around the text"),
                    new YamlWords(
                            "that cannot start any token",
                            "this character cannot begin a text",
                            "put quotes around the text"),
                    new YamlWords(
                            "another document",
                            "a second part begins after ---",
                            "remove the --- or make it a file of its own"),
                    new YamlWords(
                            "escape",
                            "a backslash in double quotes means something special",
                            "use single quotes"),
                    new YamlWords(
                            "undefined alias",
                            "a * at the beginning repeats another part of the file",
                            "put quotes around the text"));

    static YamlWords of(String complaint) {
        return KNOWN.stream()
                .filter(words -> complaint.contains(words.sign()))
                .findFirst()
                .orElse(
                        new YamlWords(
                                "",
                                "this is not YAML: " + Problems.cut(complaint),
                                "put quotes around the text, or look at the indentation"));
    }
}
