package io.github.concertlib.examples.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of table: what one row is, and what its columns hold.
 *
 * @param name by which it is asked for
 * @param observation what one row is: "one actor that can block alone"
 * @param columns from left to right
 * @param link the columns that hold the two ends, where each row links two things
 */
public record Dataset<R>(String name, String observation, List<Column<R>> columns, Optional<Link> link) {

    /** The columns with the two ends of a link. */
    public record Link(String from, String to) {}

    public Dataset {
        columns = ImmutableList.copyOf(columns);
        List<String> names = columns.stream().map(Column::name).toList();
        checkArgument(names.stream().distinct().count() == names.size(), "'%s' has two columns of a name", name);
    }

    public static <R> Dataset<R> of(String name, String observation) {
        return new Dataset<>(name, observation, List.of(), Optional.empty());
    }

    public Dataset<R> id(String column, String meaning, Function<? super R, ?> value) {
        return with(new Column<>(column, Kind.ID, meaning, value));
    }

    public Dataset<R> text(String column, String meaning, Function<? super R, ?> value) {
        return with(new Column<>(column, Kind.TEXT, meaning, value));
    }

    public Dataset<R> integer(String column, String meaning, Function<? super R, ?> value) {
        return with(new Column<>(column, Kind.INTEGER, meaning, value));
    }

    public Dataset<R> count(String column, String meaning, Function<? super R, ?> value) {
        return with(new Column<>(column, Kind.COUNT, meaning, value));
    }

    public Dataset<R> number(String column, String meaning, Function<? super R, ?> value) {
        return with(new Column<>(column, Kind.NUMBER, meaning, value));
    }

    public Dataset<R> date(String column, String meaning, Function<? super R, ?> value) {
        return with(new Column<>(column, Kind.DATE, meaning, value));
    }

    public Dataset<R> flag(String column, String meaning, Function<? super R, ?> value) {
        return with(new Column<>(column, Kind.FLAG, meaning, value));
    }

    /** The same kind of table with columns more, which read part of each row. */
    public <P> Dataset<R> and(List<Column<P>> more, Function<? super R, ? extends P> part) {
        Dataset<R> wider = this;
        for (Column<P> column : more) {
            wider = wider.with(new Column<>(
                    column.name(),
                    column.kind(),
                    column.meaning(),
                    row -> column.value().apply(part.apply(row))));
        }
        return wider;
    }

    private Dataset<R> with(Column<R> column) {
        return new Dataset<>(
                name,
                observation,
                ImmutableList.<Column<R>>builder().addAll(columns).add(column).build(),
                link);
    }

    /** The same, each row linking what stands in two of its columns, so that it can be drawn as a graph. */
    public Dataset<R> linking(String from, String to) {
        return new Dataset<>(name, observation, columns, Optional.of(new Link(from, to)));
    }

    /** The table of these rows. */
    public Rows rows(Collection<? extends R> rows) {
        return new Rows(this, rows.stream().map(this::cells).toList());
    }

    private List<Object> cells(R row) {
        List<Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell(row)));
        return cells;
    }
}
