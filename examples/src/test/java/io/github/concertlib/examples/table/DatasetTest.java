package io.github.concertlib.examples.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {

    private enum Word {
        ARMED_ATTACK
    }

    private record Row(String from, String to, Optional<String> words, OptionalInt number, Word word) {}

    private static final Dataset<Row> DATASET = Dataset.<Row>of("things", "one thing")
            .id("from_what", "an end", Row::from)
            .id("to_what", "the other", Row::to)
            .text("words", "anything", Row::words)
            .integer("number", "a number", Row::number)
            .count("many", "a large number", row -> "123456789012345678901234567890")
            .number("share", "a part", row -> 0.1)
            .date("day", "a day", row -> LocalDate.of(2026, 7, 1))
            .flag("yes", "a flag", row -> true)
            .id("word", "a constant", Row::word)
            .linking("from_what", "to_what");

    private static final Rows ROWS = DATASET.rows(List.of(
            new Row("A", "B", Optional.of("a, \"b\"\r\nc\nd"), OptionalInt.of(-1), Word.ARMED_ATTACK),
            new Row("B", "C <&> \"é\"", Optional.of("=cmd|' /C calc'!A0"), OptionalInt.empty(), Word.ARMED_ATTACK),
            new Row("C <&> \"é\"", "A", Optional.of(""), OptionalInt.of(3), Word.ARMED_ATTACK),
            new Row("A", "A", Optional.empty(), OptionalInt.of(4), Word.ARMED_ATTACK)));

    private static final String REST = ",123456789012345678901234567890,0.1,2026-07-01,true,armed-attack\r\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void valuesThatHoldSeparatorsAreQuoted() {
        assertThat(Format.CSV.write(ROWS))
                .isEqualTo("from_what,to_what,words,number,many,share,day,yes,word\r\n"
                        + "A,B,\"a, \"\"b\"\"\r\nc\nd\",-1" + REST
                        + "B,\"C <&> \"\"é\"\"\",'=cmd|' /C calc'!A0," + REST
                        + "\"C <&> \"\"é\"\"\",A,,3" + REST
                        + "A,A,,4" + REST);
    }

    @Test
    void parquetHoldsTheValuesAsTheyAreWithTheirTypes() throws Exception {
        Path file = folder.resolve("it's.parquet");
        Parquet.write(ROWS, file);
        assertThat(DuckDb.query("SELECT words, number, many, share, day, yes, word FROM '"
                        + file.toString().replace("'", "''") + "'"))
                .containsExactly(
                        "a, \"b\"\r\nc\nd|-1|123456789012345678901234567890|0.1|2026-07-01|true|armed-attack",
                        "=cmd|' /C calc'!A0|null|123456789012345678901234567890|0.1|2026-07-01|true|armed-attack",
                        "null|3|123456789012345678901234567890|0.1|2026-07-01|true|armed-attack",
                        "null|4|123456789012345678901234567890|0.1|2026-07-01|true|armed-attack");
        assertThat(DuckDb.query("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM '"
                        + file.toString().replace("'", "''") + "')"))
                .contains("number BIGINT", "many DECIMAL(38,0)", "share DOUBLE", "day DATE", "yes BOOLEAN");
    }

    @Test
    void aTableWithoutRowsIsStillATable() throws Exception {
        Path file = folder.resolve("empty.parquet");
        Parquet.write(DATASET.rows(List.of()), file);
        assertThat(DuckDb.query("SELECT count(*) FROM '" + file + "'")).containsExactly("0");
    }

    @Test
    void withoutTheEngineOneMessageSaysWhatToAdd() throws Exception {
        Driver engine = DriverManager.getDriver("jdbc:duckdb:");
        DriverManager.deregisterDriver(engine);
        try {
            assertThatThrownBy(() -> Parquet.write(ROWS, folder.resolve("none.parquet")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Parquet is written by DuckDB, whose jar is missing; put duckdb_jdbc.jar into the folder 'lib'"
                                    + " beside concert.jar, as the build does, or write --format csv");
        } finally {
            DriverManager.registerDriver(engine);
        }
        assertThat(Files.exists(folder.resolve("none.parquet"))).isFalse();
    }

    private static Graph<String, DefaultEdge> graph() {
        return GraphTypeBuilder.<String, DefaultEdge>directed()
                .allowingSelfLoops(true)
                .allowingMultipleEdges(true)
                .vertexSupplier(SupplierUtil.createStringSupplier())
                .edgeSupplier(DefaultEdge::new)
                .buildGraph();
    }

    @Test
    void otherProgramsReadTheGraph() {
        Graph<String, DefaultEdge> fromDot = graph();
        DOTImporter<String, DefaultEdge> dot = new DOTImporter<>();
        List<String> attributes = new ArrayList<>();
        dot.addEdgeAttributeConsumer((edge, value) -> attributes.add(edge.getSecond() + "=" + value.getValue()));
        dot.setVertexFactory(id -> id);
        dot.importGraph(fromDot, new StringReader(Format.DOT.write(ROWS)));
        assertThat(fromDot.vertexSet()).containsExactlyInAnyOrder("A", "B", "C <&> \"é\"");
        assertThat(fromDot.containsEdge("B", "C <&> \"é\"")).isTrue();
        assertThat(attributes).contains("number=-1", "word=armed-attack");

        Graph<String, DefaultEdge> fromGraphMl = graph();
        GraphMLImporter<String, DefaultEdge> graphMl = new GraphMLImporter<>();
        List<String> data = new ArrayList<>();
        graphMl.addEdgeAttributeConsumer((edge, value) -> data.add(edge.getSecond() + "=" + value.getValue()));
        List<String> names = new ArrayList<>();
        graphMl.addVertexAttributeConsumer((vertex, value) -> names.add(value.getValue()));
        graphMl.setVertexFactory(id -> id);
        graphMl.importGraph(fromGraphMl, new StringReader(Format.GRAPHML.write(ROWS)));
        assertThat(names).contains("A", "B", "C <&> \"é\"");
        assertThat(fromGraphMl.vertexSet()).containsExactlyInAnyOrder("n0", "n1", "n2");
        assertThat(fromGraphMl.containsEdge("n1", "n2")).isTrue();
        assertThat(fromGraphMl.edgeSet()).hasSize(4);
        assertThat(data).contains("number=-1", "words==cmd|' /C calc'!A0");
    }

    @Test
    void aTableWithoutLinksCannotBeDrawn() {
        Rows rows = Dataset.<String>of("words", "one word")
                .text("word", "a word", word -> word)
                .rows(List.of("a"));
        assertThatThrownBy(() -> Format.DOT.write(rows)).hasMessage("the table 'words' has no links to draw");
    }

    @Test
    void columnsAreNamesInOtherLanguagesAndSayWhatTheyMean() {
        assertThatThrownBy(() -> DATASET.text("Two words", "x", row -> ""))
                .hasMessage("column name 'Two words' does not match [a-z][a-z0-9_]*");
        assertThatThrownBy(() -> DATASET.text("blank", " ", row -> ""))
                .hasMessage("column 'blank' does not say what it means");
        assertThatThrownBy(() -> DATASET.text("number", "again", row -> ""))
                .hasMessage("'things' has two columns of a name");
    }

    @Test
    void theNameOfAFileAsksForAFormat() {
        assertThat(Format.ofFile("a/b.CSV")).contains(Format.CSV);
        assertThat(Format.ofFile("b.bib")).contains(Format.BIBTEX);
        assertThat(Format.ofFile("csv")).isEmpty();
    }
}
