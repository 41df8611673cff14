package org.waymark.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String FIXTURE = "src/test/resources/fixture";

    private static final String MESSAGES =
            """
            id\ttext\tprimary\tsecondary\tsetting\tprovider
            a\ti want a break from therapy\ttake_break\t\tweb\t
            b\ti want to complain about my therapist\ttake_break\tcomplain.delay\tweb\t
            c\ti want to die\tcrisis\t\tweb\t
            d\tthe homework is too hard\tcomplain\t\tweb\tnhs
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @Test
    void countsWhatIsRightAndWhatIsRightlySecond() throws IOException {
        assertThat(evaluate(MESSAGES)).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^messages +4$")
                .containsPattern("(?m)^accuracy +0\\.5000$")
                .containsPattern("(?m)^accuracy-either +0\\.7500$")
                .containsPattern("(?m)^slot-provider +0\\.7500$")
                .containsPattern("(?m)^slot-provider-told +0\\.0000$")
                .containsPattern("(?m)^ +1 +take_break -> complain$")
                .containsPattern("(?m)^complain +1 +0\\.000 +0\\.000 +0\\.000$");
    }

    @Test
    void readsIntentsBesideTheirTextWithoutAHeader() throws IOException {
        assertThat(evaluate("take_break\ti want a break from therapy\r\n")).isZero();
        assertThat(out.toString()).containsPattern("(?m)^accuracy +1\\.0000$");
    }

    @Test
    void writesARowForEachMessage() throws IOException {
        var predictions = folder.resolve("out.tsv");
        evaluate(MESSAGES, "--predictions", predictions.toString());
        assertThat(predictions)
                .content()
                .startsWith("id\tintents\tconfidence\troute\tsafety\tkind\tprovider\n")
                .contains("\na\ttake_break\t1.0000\tgo\tnone\tnone\t\n")
                .contains("\nc\tcrisis\t1.0000\tgo\tcrisis\tthoughts\t\n");
        assertThat(Files.readAllLines(predictions)).hasSize(5);
    }

    @Test
    void drawsHowFarConfidenceCanBeTrusted() throws IOException {
        var picture = folder.resolve("out.svg");
        evaluate(MESSAGES, "--reliability", picture.toString());
        assertThat(picture).content().contains("<svg").contains("4 messages").contains("<circle");
    }

    @Test
    void failsWhereARequiredFigureIsMissed() throws IOException {
        assertThat(evaluate(MESSAGES, "--require", "accuracy=0.5", "--require", "went<=1"))
                .isZero();
        assertThat(evaluate(MESSAGES, "--require", "accuracy=0.6")).isEqualTo(1);
        assertThat(err.toString()).contains("missed: accuracy=0.6, was 0.5000");
        assertThat(evaluate(MESSAGES, "--require", "refused<=0.1")).isEqualTo(1);
        assertThat(evaluate(MESSAGES, "--require", "ece=0.05")).isEqualTo(1);
    }

    @Test
    void namesTheFiguresThereAreWhereNoneHasTheName() throws IOException {
        assertThat(evaluate(MESSAGES, "--require", "acuracy=0.5")).isEqualTo(1);
        assertThat(err.toString()).contains("acuracy=0.5").contains("the figures are: accuracy,");
    }

    @Test
    void saysWhatIsWrongWithAFileAndWhere() throws IOException {
        assertProblem("", "messages.tsv: the file is empty");
        assertProblem(
                "id\ttext\tsecondary\n1\thello\t\n", "messages.tsv:1: there is no column 'intent'");
        assertProblem("text\tprimary\n", "messages.tsv:1: there is no message in the file");
        assertProblem(
                "take_break\thello\ntake_brake\thi\n",
                "messages.tsv:2: there is no intent 'take_brake'");
        assertProblem(
                "take_break\thello\there\n", "messages.tsv:1: 3 cells where there are 2 columns");
        assertProblem("take_break hello\n", "messages.tsv:1: 1 cells where there are 2 columns");
        assertProblem("text\tprimary\n\ttake_break\n", "messages.tsv:2: the cell 'text' is empty");
    }

    @Test
    void saysThatAFileIsNoText() throws IOException {
        var file =
                Files.write(
                        folder.resolve("latin.tsv"),
                        "take_break\té".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("evaluate", file.toString(), FIXTURE)).isEqualTo(1);
        assertThat(err.toString()).contains("latin.tsv: the file is not in UTF-8");
    }

    @Test
    void listsWhatTheSafetyCheckMissed() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("safety.tsv"),
                        """
                        id\ttext\tlabel\tkind
                        1\ti want to die\tcrisis\tthoughts
                        2\tnothing that any list knows\tcrisis\tthoughts
                        3\ti want a break from therapy\tnone\tnone
                        """);
        assertThat(run("evaluate", "--safety", file.toString(), FIXTURE)).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^crisis-recall +0\\.5000$")
                .containsPattern("(?m)^false-alarms +0\\.0000$")
                .contains("2 crisis thoughts -> none none: nothing that any list knows");
    }

    @Test
    void foretellsEachExampleFromTheOthers() {
        assertThat(run("evaluate", "--cross-validate", FIXTURE)).isZero();
        assertThat(out.toString())
                .contains("<!doctype html>")
                .contains("<th scope=\"row\">examples</th><td>31</td>")
                .contains("<th scope=\"col\">take_break</th>")
                .contains("</html>");
    }

    @Test
    void learnsAndReadsACorpus() throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpora/small"));
        var train =
                "on\tturn the light on\non\tlights on please\noff\tturn it off\noff\tswitch off\n";
        Files.writeString(corpus.resolve("train.tsv"), train);
        Files.writeString(corpus.resolve("test.tsv"), "on\tlight on\noff\toff with it\n");
        assertThat(run("evaluate", "--benchmark", folder.resolve("corpora").toString())).isZero();
        assertThat(out.toString()).containsPattern("small\ttrain.tsv\t4\t1\\.0000\t");
    }

    private void assertProblem(String content, String problem) throws IOException {
        assertThat(evaluate(content)).isEqualTo(1);
        assertThat(err.toString()).contains(problem).doesNotContain("\tat ");
    }

    private int evaluate(String content, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("messages.tsv"), content);
        var all = new ArrayList<>(List.of("evaluate", file.toString(), FIXTURE));
        all.addAll(List.of(options));
        return run(all.toArray(String[]::new));
    }

    private int run(String... args) {
        return WaymarkCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
