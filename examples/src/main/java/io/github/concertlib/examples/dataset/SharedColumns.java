package io.github.concertlib.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.table.Column;
import io.github.concertlib.examples.table.Kind;
import java.util.List;

/** Columns that several tables have. */
public final class SharedColumns {

    /** Which question a row belongs to, so that the rows of many studies can stand in one table. */
    static final List<Column<Study>> STUDY = ImmutableList.of(
            new Column<>("study", Kind.ID, "the file of the study, as it was named", Study::file),
            new Column<>(
                    "date",
                    Kind.DATE,
                    "the day of the question",
                    study -> study.today().at()),
            new Column<>(
                    "event",
                    Kind.ID,
                    "what happens",
                    study -> study.contingency().event()),
            new Column<>(
                    "victim",
                    Kind.ID,
                    "whom it befalls; empty where the study names nobody",
                    study -> study.contingency().victim()));

    /** What is to be performed. */
    static final Column<Study> FUNCTION = new Column<>(
            "function",
            Kind.ID,
            "what is to be performed",
            study -> study.function().name());

    /** Where a fact comes from. */
    public static final List<Column<Source>> SOURCE = ImmutableList.of(
            new Column<>("source", Kind.TEXT, "the document on which the row rests", Source::reference),
            new Column<>(
                    "source_quality",
                    Kind.ID,
                    "what kind of document: treaty, official, secondary, proposal or stylised",
                    Source::quality),
            new Column<>(
                    "source_confidence",
                    Kind.ID,
                    "whether anybody compared the fact with it: verified, partly-verified, stated or unverified",
                    Source::confidence));

    private SharedColumns() {}
}
