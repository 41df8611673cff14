package org.waymark.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.ContentReader;
import org.waymark.content.SourceFolder;
import org.waymark.text.Reading;

/**
 * Writes what the browser's phrase check is held to: the list that it is served, and messages with
 * what the server's own phrases notice in each. The build runs it before the browser's tests.
 */
final class BrowserCases {

    private static final List<String> OTHERS =
            List.of(
                    "",
                    " ",
                    "\uD83D\uDE00",
                    "k1ll my5elf",
                    "i w a n t t o d i e",
                    "iwanttodie",
                    "su*c*de thoughts",
                    "i waaaant to dieeee!!!",
                    "\u0456 w\u0430nt t\u043E d\u0456\u0435",
                    "\u043F\u0440\u0438\u0432\u0435\u0442",
                    "je ne sais pas",
                    "not suicidal but i want to die",
                    "took 10mg at 4pm, my 2yr old slept",
                    "together again",
                    "\uFDFA\uFDFA",
                    "\uFF4B\uFF49\uFF4C\uFF4C myself");

    private BrowserCases() {}

    public static void main(String[] folders) throws IOException {
        var content =
                ContentReader.read(SourceFolder.of(Path.of(folders[0]))).content().orElseThrow();
        var out = Files.createDirectories(Path.of(folders[1]));
        Files.writeString(out.resolve("list.json"), DangerFile.of(content.dangers()));
        Files.writeString(out.resolve("cases.json"), cases(content.dangers()));
    }

    private static String cases(List<DangerList> lists) {
        var noticing = new Noticing(lists);
        var cases = new LinkedHashMap<String, String>();
        for (var text : texts(lists)) {
            cases.put(text, noticing.in(Reading.of(text)).concern().key());
        }
        return cases.entrySet().stream()
                .map(it -> "[%s,%s]".formatted(quoted(it.getKey()), quoted(it.getValue())))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static List<String> texts(List<DangerList> lists) {
        var texts = new ArrayList<>(OTHERS);
        for (var list : lists) {
            Stream.concat(list.mustCatch().stream(), list.mustNotCatch().stream())
                    .forEach(text -> {
                        texts.add(text);
                        texts.add(text.toUpperCase(Locale.ROOT).replace(" ", "  \u2764 "));
                        texts.add(text.replace("i", "1").replace("e", "3"));
                        texts.add(text.replaceAll("([aeiou])(?=[a-z]\\b)", "$1$1$1"));
                    });
        }
        return texts;
    }

    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c ->
                        c < ' ' || c == '"' || c == '\\'
                                ? "\\u%04x".formatted(c)
                                : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
