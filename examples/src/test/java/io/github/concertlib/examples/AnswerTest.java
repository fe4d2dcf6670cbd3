package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an answer says in the less usual cases, and that it is the same answer wherever the command runs. */
class AnswerTest {

    private static final String CRISIS = """
            title: Küste
            date: 2026-07-01
            event: crisis
            function: authorise
            """;

    @TempDir
    private Path folder = Path.of("");

    private String study(String... lines) throws IOException {
        return Files.writeString(folder.resolve("study.yaml"), CRISIS + String.join("\n", lines) + "\n")
                .toString();
    }

    private static String layers(String... arrangements) {
        StringBuilder text = new StringBuilder("layers:");
        for (String arrangement : arrangements) {
            text.append("\n  - {name: ").append(arrangement.toUpperCase(Locale.ROOT));
            text.append(", arrangements: [").append(arrangement).append("]}");
        }
        return text.toString();
    }

    private static String words(Run run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void whereAllMustActTheLayerWithoutAWayIsNamed() throws IOException {
        String study = study(layers("jef", "weimar"), "combine: {authorise: all-of}", "positions: {otherwise: assent}");
        assertThat(words(Run.concert("decide", study)))
                .contains("BLOCKED, whatever positions are taken: all layers must act, and WEIMAR has no way (Weimar"
                        + " Triangle may only consult, not authorise)");
        assertThat(Run.json("decide", study)
                        .get("layersWithoutAWay")
                        .get("WEIMAR")
                        .asString())
                .contains("may only consult");
        assertThat(words(Run.concert("who-can-block", study)))
                .contains("All layers must act; each row adds one.")
                .doesNotContain("suffices", "adds nothing")
                .contains("Nothing is possible from the row 'WEIMAR' on: Weimar Triangle may only consult")
                .contains("+ WEIMAR exists - nothing is possible - ");
        JsonNode row = Run.json("who-can-block", study).get("rows").get(1);
        assertThat(row.get("smallestBlockingCount").isNull()).isTrue();
        assertThat(row.get("smallestBlockingExamples")).isEmpty();
    }

    @Test
    void theCombinerSaysHowLayersWorkTogether() throws IOException {
        String study = study(layers("jef", "eu"), "combine: {authorise: overlay}");
        assertThat(words(Run.concert("who-can-block", study)))
                .contains("Layers act together as: any of them, supported by the overlay; each row adds one.");
        assertThat(Run.json("who-can-block", study).get("combiner").asString()).isEqualTo("overlay");
    }

    @Test
    void aCompetentArrangementLacksAProcedureNotACompetence() throws IOException {
        String attack = Files.readString(Path.of(study(layers("eu"))))
                .replace("event: crisis", "event: armed-attack\nvictim: US");
        String study = Files.writeString(folder.resolve("attack.yaml"), attack).toString();
        assertThat(words(Run.concert("decide", study)))
                .contains("NOT APPLICABLE: no layer has a way to authorise: EU: European Union has no ")
                .contains("to authorise in answer to ")
                .doesNotContain("tier", "may only");
        assertThat(words(Run.concert("who-can-block", study))).contains("EU adds nothing: European Union has no ");
    }

    @Test
    void aLayerThatMayOnlyConsultIsSaidToInDecideToo() throws IOException {
        Run run = Run.concert("decide", study(layers("weimar")));
        assertThat(words(run))
                .contains("no layer has a way to authorise: WEIMAR: Weimar Triangle may only consult, not authorise");
    }

    @Test
    void withoutItsReformAnImpossibleRowHasNoBlockers() throws IOException {
        String study = study(
                layers("weimar"),
                "reforms:",
                "  - {id: r, title: lifted, from: 2026-07-01, grant: {arrangement: weimar, function: authorise, rule:"
                        + " consensus}}");
        assertThat(words(Run.concert("who-can-block", study)))
                .contains("the row 'WEIMAR' would read: nothing is possible. Weimar Triangle may only consult");
    }

    @Test
    void aReformStillToComeIsSaidNotToCount() throws IOException {
        String study = study(
                layers("jef"),
                "reforms:",
                "  - {id: late, title: later, from: 2030-07-01, grant: {arrangement: jef, function: authorise, rule:"
                        + " consensus}}");
        String sentence = "Not counted: the reform 'late', which comes after this day, on 2030-07-01.";
        assertThat(words(Run.concert("who-can-block", study))).contains(sentence);
        assertThat(words(Run.concert("decide", study))).contains(sentence);
        assertThat(Run.json("who-can-block", study)
                        .get("reforms")
                        .get(0)
                        .get("counted")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void anIncompleteRosterIsMarkedWhereItCounts() throws IOException {
        String study = study(layers("jef", "mnf_u"));
        assertThat(words(Run.concert("who-can-block", study)))
                .contains("JEF exists 1: GB", "+ MNF_U proposal, roster incomplete")
                .contains("Not everybody who belongs to Multinational Force Ukraine (mnf_u) is known");
        JsonNode rows = Run.json("who-can-block", study).get("rows");
        assertThat(rows.get(0).get("incompleteRosters")).isEmpty();
        assertThat(rows.get(1).get("incompleteRosters").get(0).asString()).isEqualTo("mnf_u");
        assertThat(words(Run.concert("decide", study))).contains("Not everybody who belongs to");
    }

    @Test
    void equalDemandsAreSaidOnceAndWrapped() throws IOException {
        Run run = Run.concert("decide", study(layers("nato")));
        assertThat(words(run))
                .contains("still needed: no objection from AL, BE, BG, CA, CZ, ")
                .doesNotContain("that it does not object) and");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.contains("UNDETERMINED"))
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).hasSizeLessThan(101));
    }

    @Test
    void theSameLayerTwiceAsksForTheSameOnce() throws IOException {
        String twice = study("layers: [{name: A, arrangements: [jef]}, {name: B, arrangements: [jef]}]");
        assertThat(Run.json("decide", twice).get("stillNeeded").asString())
                .isEqualTo("GB and one of DK, EE, FI, IS, LT, LV, NL, NO, SE");
    }

    @Test
    void verdictsArePlainForPeopleAndStableForPrograms() throws IOException {
        String study = study(layers("nato", "jef", "eurocorps"), "positions: {TR: object, GB: assent, NL: assent}");
        assertThat(words(Run.concert("decide", study)))
                .contains("can act stopped by", "exists no TR", "exists yes nobody");
        List<String> verdicts = new ArrayList<>();
        Run.json("decide", study)
                .get("routes")
                .forEach(route -> verdicts.add(route.get("verdict").asString()));
        assertThat(verdicts).containsExactly("fails", "holds", "open");
    }

    @Test
    void dutiesThatNobodyOwesAreSaidToBeNone() {
        assertThat(Run.concert("decide", Run.study("jef-some-stay-out")).out())
                .contains("Duties that need no decision of any body: none");
    }

    @Test
    void inputsAreCountedByKindOfSource() throws IOException {
        JsonNode inputs = Run.json("who-can-block", Run.study("who-can-block")).get("inputs");
        assertThat(inputs.get("byQuality").get("treaty").asInt()).isPositive();
        long sum = 0;
        for (JsonNode count : inputs.get("byQuality")) {
            sum += count.asLong();
        }
        assertThat(sum).isEqualTo(inputs.get("total").asLong());
        assertThat(words(Run.concert("who-can-block", study(layers("weimar"))))).doesNotContain("()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab"})
    void theAnswerDoesNotDependOnTheLanguageOfTheMachine(String tag) throws IOException {
        String weighted = study(
                layers("eu", "jef"),
                "reforms:",
                "  - {id: r, title: r, from: 2026-07-01, grant: {arrangement: jef, function: authorise, rule: {weighted:"
                        + " {quota: 5000, weights: {GB: 5000, DK: 1, EE: 1, FI: 1, IS: 1, LT: 1, LV: 1, NL: 1, NO: 1,"
                        + " SE: 1}}}}}");
        Locale before = Locale.getDefault();
        Run decide = Run.concert("decide", weighted);
        Run block = Run.concert("who-can-block", weighted);
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Run.concert("decide", weighted)).isEqualTo(decide);
            assertThat(Run.concert("who-can-block", weighted)).isEqualTo(block);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(decide.out()).contains("5,000 votes");
    }

    @Test
    void theAnswerIsUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
            assertThat(Concert.run("decide", study(layers("jef")))).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("Küste");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "--help"})
    void anAnswerThatCannotBeWrittenIsAFault(String command) throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left on device");
            }
        };
        StringWriter err = new StringWriter();
        String[] arguments =
                command.equals("decide") ? new String[] {command, study(layers("jef"))} : new String[] {command};
        int code = Concert.run(new PrintWriter(full), new PrintWriter(err), arguments);
        assertThat(code).isEqualTo(70);
        assertThat(err.toString().strip()).isEqualTo("concert: the answer could not be written");
    }

    @Test
    void aPathwayThatCannotBeLoadedIsOneLineAndAFault() throws IOException {
        String study = study(layers("jef"));
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("io.github.concertlib.core.pathway.Pathway"), "org.example.Missing\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            Run run = Run.concert("decide", study);
            assertThat(run.exitCode()).isEqualTo(70);
            assertThat(run.err().strip()).contains("org.example.Missing").doesNotContain("\n");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void listsWhatAStudyMayName() {
        assertThat(words(Run.concert("list"))).contains(" jef exists 10 Joint Expeditionary Force");
        assertThat(words(Run.concert("list", "forums"))).contains("nato:nac nato North Atlantic Council AL BE");
        assertThat(words(Run.concert("list", "interpretations"))).contains("bilateral.anchor duty-stays");
        assertThat(words(Run.concert("list", "actors"))).contains("GB United Kingdom", "european-parliament");
        List<String> ids = new ArrayList<>();
        Run.json("list", "arrangements", "--at", "1950-01-01")
                .forEach(row -> ids.add(row.get("id").asString()));
        assertThat(ids).contains("nato").doesNotContain("eu", "jef");
        assertThat(Run.concert("list", "forms").exitCode()).isEqualTo(2);
    }

    @Test
    void nothingIteratesInAnOrderThatChangesFromRunToRun() throws IOException {
        Pattern salted = Pattern.compile("(?<![A-Za-z])(Map|Set)\\.of\\((?!\\))");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(salted);
            }
        }
    }

    @Test
    void nothingIsFormattedInTheLanguageOfTheMachine() throws IOException {
        Pattern local = Pattern.compile("String\\.format\\(\\s*\"|to(Lower|Upper)Case\\(\\)");
        for (String module : List.of(".", "../core")) {
            try (Stream<Path> sources = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path source : sources.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(local);
                }
            }
        }
    }
}
