package io.github.concertlib.examples.table;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table: a kind of table, and its cells.
 *
 * @param dataset what the columns are
 * @param cells row by row; null where there is nothing
 */
public record Rows(Dataset<?> dataset, List<List<@Nullable Object>> cells) {

    public Rows {
        cells = cells.stream().map(Collections::unmodifiableList).collect(ImmutableList.toImmutableList());
    }

    /** The rows for a program that reads JSON: numbers and flags as such, days and keys as texts. */
    public List<Map<String, @Nullable Object>> objects() {
        return cells.stream().map(this::object).toList();
    }

    private Map<String, @Nullable Object> object(List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            object.put(
                    dataset.columns().get(i).name(),
                    cell instanceof Number || cell instanceof Boolean || cell == null ? cell : cell.toString());
        }
        return object;
    }
}
