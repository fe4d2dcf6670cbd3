package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.examples.table.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command writes for other programs. */
class TablesTest {

    private static final String BLOCK = Run.study("who-can-block");
    private static final String ESTONIA = Run.study("estonia-us-objects");

    @TempDir
    private Path folder = Path.of("");

    static Stream<List<String>> tables() {
        return Stream.of(
                List.of("who-can-block", BLOCK, "--table", "layers"),
                List.of("who-can-block", BLOCK, "--table", "blockers"),
                List.of("who-can-block", BLOCK, "--table", "sets"),
                List.of("who-can-block", BLOCK, "--table", "rivals"),
                List.of("decide", ESTONIA, "--table", "attempts"),
                List.of("decide", ESTONIA, "--table", "stops"),
                List.of("decide", ESTONIA, "--table", "consequences"),
                List.of("decide", ESTONIA, "--table", "duties"),
                List.of("compare", Run.study("nato-more-european"), "--table", "capacities"),
                List.of("compare", Run.study("nato-more-european"), "--table", "dependence"),
                List.of("compare", Run.study("nato-more-european"), "--table", "differences"),
                List.of("compare", Run.study("nato-more-european"), "--table", "reforms"),
                List.of("compare", Run.study("nato-us-leaves"), "--table", "blockers"),
                List.of("power", "games/eec-1958.json", "--table", "indices"),
                List.of("power", "games/eec-1958.json", "--table", "games"),
                List.of("power", "games/eec-1958.json", "--table", "sizes"),
                List.of("map", "--table", "arrangements"),
                List.of("map", "--table", "memberships"),
                List.of("map", "--table", "competences"),
                List.of("map", "--table", "ties"),
                List.of("map", "--table", "ties-by-layer"),
                List.of("map", "--table", "coverage"),
                List.of("map", "--table", "candidates"),
                List.of("map", "--table", "overlaps"),
                List.of("map", "--table", "duties"),
                List.of("list", "forums"),
                List.of("list", "interpretations"),
                List.of("list", "actors"),
                List.of("backtest", "cases/new-case.json"),
                List.of("backtest", "cases/new-case.json", "--table", "cases"),
                List.of("eligible", "studies/eu-joint-purchase.yaml"),
                List.of("door", "GB", "--at", "2026-06-01"),
                List.of("dyads", "--from", "2020", "--to", "2020"),
                List.of("councils", "--table", "designs"),
                List.of("councils", "--table", "members"),
                List.of("clusters", "--table", "conditions"),
                List.of("clusters", "jef", "--region", "arctic", "--table", "proposals"),
                List.of("clusters", "--region", "arctic", "--top", "2", "--table", "members"),
                List.of("clusters", "jef", "--region", "arctic", "--table", "lacks"),
                List.of("bill", "studies/eu-operation-bill.yaml", "--table", "shares"),
                List.of("bill", "studies/eu-lethal-aid-bill.yaml", "--table", "accounts"),
                List.of("bill", "studies/eu-lethal-aid-bill.yaml", "--table", "payments"),
                List.of("loan", "studies/eu-safe-loans.yaml"),
                List.of("force", "rapid-deployment-capacity", "--table", "limits"),
                List.of("force", "rapid-deployment-capacity", "--table", "refusers"));
    }

    @Test
    void theBillOfAnOperationAddsUpInTheTableToo() {
        JsonNode answer = Run.json("bill", "studies/eu-operation-bill.yaml");
        long common = 0;
        List<String> exempt = new ArrayList<>();
        for (JsonNode row : rows("bill", "studies/eu-operation-bill.yaml", "--table", "shares")) {
            common += row.get("common_cents").longValue();
            if (row.get("exempt").booleanValue()) {
                exempt.add("\"" + row.get("state").stringValue() + "\"");
            }
        }
        assertThat(common).isEqualTo(answer.get("commonCostInCents").longValue());
        assertThat(exempt.toString().replace(" ", ""))
                .isEqualTo(answer.get("exemptFromCost").toString());
    }

    @Test
    void whatIsPaidForAidIsWhatIsOwed() {
        long due = 0;
        for (JsonNode row : rows("bill", "studies/eu-lethal-aid-bill.yaml", "--table", "accounts")) {
            due += row.get("due_cents").longValue()
                    - row.get("still_owes_cents").longValue();
        }
        long paid = 0;
        for (JsonNode row : rows("bill", "studies/eu-lethal-aid-bill.yaml", "--table", "payments")) {
            paid += row.get("paid_cents").longValue();
        }
        assertThat(paid).isEqualTo(due).isPositive();
    }

    @Test
    void aTableOfAnotherQuestionIsRefused() {
        Run run = Run.concert("clusters", "--table", "proposals");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo("concert: table 'proposals' does not answer this question; these do: conditions");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void parquetHoldsWhatCsvHolds(List<String> command) throws Exception {
        Path csv = folder.resolve("t.csv");
        Path parquet = folder.resolve("t.parquet");
        written(command, csv);
        written(command, parquet);
        String types = String.join(
                ", ",
                DuckDb.query("SELECT '''' || column_name || ''': ''' || column_type || ''''"
                        + " FROM (DESCRIBE SELECT * FROM '" + parquet + "')"));
        String fromCsv =
                "SELECT * FROM read_csv('" + csv + "', header = true, auto_detect = false, delim = ',', quote = '\"',"
                        + " escape = '\"', new_line = '\\r\\n', parallel = false, columns = {" + types + "})";
        String fromParquet = "SELECT * FROM '" + parquet + "'";
        assertThat(DuckDb.query("SELECT count(*) FROM '" + parquet + "'")).isNotEqualTo(List.of("0"));
        assertThat(DuckDb.query(fromCsv + " EXCEPT ALL " + fromParquet)).isEmpty();
        assertThat(DuckDb.query(fromParquet + " EXCEPT ALL " + fromCsv)).isEmpty();
    }

    private static void written(List<String> command, Path file) {
        Run run = Run.concert(Stream.concat(command.stream(), Stream.of("--out", file.toString()))
                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isLessThanOrEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    private static JsonNode rows(String... command) {
        Run run = Run.concert(
                Stream.concat(Stream.of(command), Stream.of("--format", "json")).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.builder().build().readTree(run.out());
    }

    @Test
    void theRowsOfWhoCanBlockAreThoseOfItsAnswer() {
        JsonNode answer = Run.json("who-can-block", BLOCK);
        JsonNode layers = rows("who-can-block", BLOCK, "--table", "layers");
        assertThat(layers.size()).isEqualTo(2 * answer.get("rows").size());
        for (int i = 0; i < answer.get("rows").size(); i++) {
            JsonNode row = answer.get("rows").get(i);
            JsonNode same = layers.get(i);
            assertThat(same.get("reformed").booleanValue()).isTrue();
            assertThat(same.get("single_blockers").intValue())
                    .isEqualTo(row.get("singleBlockers").size());
            assertThat(same.get("smallest_blocking_size")).isEqualTo(row.get("smallestBlockingSize"));
            assertThat(same.get("smallest_blocking_sets").toString())
                    .isEqualTo(row.get("smallestBlockingCount").stringValue());
        }
        assertThat(rows("who-can-block", BLOCK, "--table", "blockers").size()).isEqualTo(2 * (32 + 6 + 1));
    }

    @Test
    void everyDutyOfADecisionHasARowForEachWhoOwesIt() {
        int owed = 0;
        for (JsonNode duty : Run.json("decide", ESTONIA).get("duties")) {
            owed += duty.get("owedBy").size();
        }
        assertThat(rows("decide", ESTONIA, "--table", "duties").size()).isEqualTo(owed);
    }

    @Test
    void dyadYearsNameStatesAsAllianceDataDo() {
        List<String> found = new ArrayList<>();
        for (JsonNode row : rows("dyads", "--from", "1990", "--to", "1991", "--table", "dyads")) {
            if (row.get("duty").stringValue().equals("nato:art5")
                    && row.get("obligor").stringValue().equals("DE")
                    && row.get("beneficiary").stringValue().equals("FR")) {
                found.add(row.get("year") + " " + row.get("obligor_cow") + " " + row.get("obligor_iso3") + " "
                        + row.get("beneficiary_cow") + " " + row.get("anchor") + " " + row.get("strength"));
            }
        }
        assertThat(found).containsExactly("1990 255 \"DEU\" 220 null \"legal\"", "1991 255 \"DEU\" 220 null \"legal\"");
    }

    @Test
    void aDutyCountsInTheYearInWhichItBeginsOrEnds() {
        List<String> sweden = new ArrayList<>();
        for (JsonNode row : rows("dyads", "--from", "2023", "--to", "2025", "--table", "dyads")) {
            if (row.get("duty").stringValue().equals("nato:art5")
                    && row.get("obligor").stringValue().equals("SE")
                    && row.get("beneficiary").stringValue().equals("NO")) {
                sweden.add(row.get("year") + " " + row.get("on_first_day") + " " + row.get("on_last_day"));
            }
        }
        assertThat(sweden).containsExactly("2024 false true", "2025 true true");
        int british = 0;
        for (JsonNode row : rows("dyads", "--from", "2020", "--to", "2021", "--table", "dyads")) {
            if (row.get("instrument").stringValue().equals("eu")
                    && row.get("obligor").stringValue().equals("GB")) {
                assertThat(row.get("year").intValue()).isEqualTo(2020);
                assertThat(row.get("on_first_day").booleanValue()).isTrue();
                assertThat(row.get("on_last_day").booleanValue()).isFalse();
                british++;
            }
        }
        assertThat(british).isPositive();
    }

    @Test
    void theDutiesOfTheYearAreThoseOfTheMap() {
        long bilateral = rows("map", "--table", "duties", "--at", "2026-12-31").size();
        long fromDyads = 0;
        for (JsonNode row : rows("dyads", "--from", "2026", "--table", "dyads")) {
            String instrument = row.get("instrument").stringValue();
            if (row.get("on_last_day").booleanValue()
                    && row.get("obligation").stringValue().equals("assist")
                    && row.get("strength").stringValue().equals("legal")
                    && !instrument.equals("nato")
                    && !instrument.equals("eu")) {
                fromDyads++;
            }
        }
        assertThat(fromDyads).isEqualTo(bilateral).isPositive();
    }

    @Test
    void aStudyIsCitedWithEverySourceItRestsOn() {
        Run run = Run.concert("decide", ESTONIA, "--format", "bibtex");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("@misc{concert,")
                .contains(
                        "title = {{Article 5 NAT}}", "title = {{Article 42(7) TEU}}", "title = {{Treaty of Strasbourg");
        for (JsonNode duty : Run.json("decide", ESTONIA).get("duties")) {
            String reference = duty.get("source").stringValue().replaceFirst(" \\([a-z ]*verified\\)$", "");
            assertThat(run.out()).contains("{{" + reference.replace("&", "\\&") + "}}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot", "graphml"})
    void dutiesAreDrawn(String format) {
        Run run = Run.concert("map", "--duties", format);
        Run same = Run.concert("map", "--table", "duties", "--format", format);
        assertThat(run.out()).isEqualTo(same.out()).contains("fr_gr_2021:assist");
    }

    @Test
    void everyDutyOfTheFiveIsAnArrowOfTheirGraph() {
        Run csv = Run.concert("duties", "--at", "2026-07-01", "--among", "e5", "--format", "csv");
        assertThat(csv.out().lines()).hasSize(7);
        assertThat(csv.out())
                .contains("FR,IT,quirinale_2021,quirinale_2021:assist,false,")
                .contains(",eu+nato,");
        assertThat(Run.concert("duties", "--at", "2026-07-01", "--among", "e5", "--format", "dot")
                        .out())
                .startsWith("digraph duties {\n  \"DE\";\n")
                .contains("  \"DE\" -> \"FR\" [instrument=\"aachen_2019\"")
                .endsWith("}\n");
    }

    @Test
    void aFormatThatDoesNotFitIsRefusedWithThoseThatDo() {
        Run run = Run.concert("power", "games/eec-1958.json", "--format", "dot");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo("concert: 'power' cannot be written as dot; possible: text, json, csv, parquet");
        assertThat(Run.concert("map", "--table", "ties", "--format", "dot").err())
                .contains("table 'ties' has no links to draw; possible: memberships, overlaps, duties");
        assertThat(Run.concert("map", "--table", "tie").err()).contains("unknown table 'tie'; did you mean 'ties'?");
        assertThat(Run.concert("map", "--json", "--format", "csv").err()).contains("leave one out");
        assertThat(Run.concert("map", "--format", "parquet").err()).contains("name a file with --out FILE");
    }

    @Test
    void anEndingThatNamesNoFormatIsRefusedBeforeAnythingIsWritten() {
        Path misspelt = folder.resolve("ties.cvs");
        Run run = Run.concert("map", "--out", misspelt.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("'" + misspelt + "' names no format; did you mean 'csv'?, or say which with --format");
        assertThat(misspelt).doesNotExist();
        assertThat(Run.concert("map", "--format", "csv", "--out", misspelt.toString())
                        .exitCode())
                .isZero();
        assertThat(misspelt).exists();
    }

    @Test
    void nothingIsWrittenWhereItCannotBe() throws IOException {
        Path study = folder.resolve("study.yaml");
        Files.copy(Path.of(ESTONIA), study);
        String before = Files.readString(study);
        Run over = Run.concert("decide", study.toString(), "--format", "csv", "--out", study.toString());
        assertThat(over.exitCode()).isEqualTo(2);
        assertThat(over.err()).contains("is what the command reads; name another file");
        assertThat(Files.readString(study)).isEqualTo(before);
        Run nowhere = Run.concert(
                "decide", study.toString(), "--out", folder.resolve("no/t.csv").toString());
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no folder");
        Run directory = Run.concert("decide", study.toString(), "--out", folder.toString());
        assertThat(directory.exitCode()).isEqualTo(2);
        assertThat(directory.err()).contains("is a folder; name a file in it");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(study);
        }
    }

    @Test
    void theDictionaryInTheDocumentsIsTheOnePrinted() throws IOException {
        assertThat(Run.concert("dictionary").out().lines().toList())
                .isEqualTo(Files.readAllLines(Path.of("..", "docs", "data-dictionary.md")));
    }
}
