package io.github.concertlib.examples.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/**
 * A table as a Parquet file, with the types of its columns. DuckDB writes it; its jar stands beside that of the command and is
 * asked for only here.
 */
public final class Parquet {

    private static final String ENGINE = "jdbc:duckdb:";

    /** How {@link Csv} writes: an empty cell is nothing, words may hold the end of a line. */
    private static final String AS_WRITTEN =
            "FORMAT csv, HEADER true, AUTO_DETECT false, DELIMITER ',', QUOTE '\"', ESCAPE '\"',"
                    + " NULLSTR '', NEW_LINE '\\r\\n', PARALLEL false";

    private Parquet() {}

    /**
     * Writes a table, over what is there.
     *
     * @throws IllegalArgumentException when the jar of DuckDB is missing, saying where to put it, or when it cannot write
     */
    public static void write(Rows rows, Path target) {
        try {
            Path between = Files.createTempFile("concert", ".csv");
            try {
                Files.writeString(between, Csv.unguarded(rows));
                convert(rows.dataset(), between, target);
            } finally {
                Files.deleteIfExists(between);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void convert(Dataset<?> dataset, Path between, Path target) {
        try (Connection memory = DriverManager.getConnection(ENGINE);
                Statement statement = memory.createStatement()) {
            statement.execute("CREATE TABLE data (" + columns(dataset) + ")");
            statement.execute("COPY data FROM " + quoted(between) + " (" + AS_WRITTEN + ")");
            statement.execute("COPY data TO " + quoted(target) + " (FORMAT parquet)");
        } catch (SQLException problem) {
            throw new IllegalArgumentException(
                    isWithoutEngine()
                            ? "Parquet is written by DuckDB, whose jar is missing; put duckdb_jdbc.jar into the folder"
                                    + " 'lib' beside concert.jar, as the build does, or write --format csv"
                            : "'" + target + "' cannot be written: " + problem.getMessage(),
                    problem);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    private static boolean isWithoutEngine() {
        return DriverManager.drivers().noneMatch(Parquet::isEngine);
    }

    private static boolean isEngine(Driver driver) {
        try {
            return driver.acceptsURL(ENGINE);
        } catch (SQLException unwilling) {
            return false;
        }
    }

    private static String columns(Dataset<?> dataset) {
        return dataset.columns().stream()
                .map(column -> '"' + column.name() + "\" " + column.kind().sql())
                .collect(Collectors.joining(", "));
    }
}
