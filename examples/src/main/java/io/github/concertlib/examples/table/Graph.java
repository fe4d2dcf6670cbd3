package io.github.concertlib.examples.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table of links as a graph: a point for everything that stands at an end, a link for each row, which carries the other
 * columns.
 *
 * @param name what it shows
 * @param points sorted
 * @param columns the columns that a link carries
 * @param links in the order of the rows
 */
record Graph(String name, SortedSet<String> points, List<Column<?>> columns, List<Link> links) {

    /** One row. The cells stand in the order of the columns; null where there is nothing. */
    record Link(String from, String to, List<@Nullable Object> cells) {}

    Graph {
        points = ImmutableSortedSet.copyOf(points);
        columns = ImmutableList.copyOf(columns);
        links = ImmutableList.copyOf(links);
    }

    /** @throws IllegalArgumentException when the rows link nothing */
    static Graph of(Rows rows) {
        Dataset<?> dataset = rows.dataset();
        Dataset.Link ends = dataset.link()
                .orElseThrow(
                        () -> new IllegalArgumentException("the table '" + dataset.name() + "' has no links to draw"));
        List<String> names = dataset.columns().stream().map(Column::name).toList();
        int from = names.indexOf(ends.from());
        int to = names.indexOf(ends.to());
        List<Column<?>> columns = new ArrayList<>(dataset.columns());
        SortedSet<String> points = new TreeSet<>();
        List<Link> links = new ArrayList<>();
        for (List<@Nullable Object> row : rows.cells()) {
            Link link = new Link(String.valueOf(row.get(from)), String.valueOf(row.get(to)), without(row, from, to));
            points.add(link.from());
            points.add(link.to());
            links.add(link);
        }
        return new Graph(dataset.name(), points, without(columns, from, to), links);
    }

    private static <T extends @Nullable Object> List<T> without(List<T> all, int one, int other) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(Math.max(one, other));
        rest.remove(Math.min(one, other));
        return rest;
    }
}
