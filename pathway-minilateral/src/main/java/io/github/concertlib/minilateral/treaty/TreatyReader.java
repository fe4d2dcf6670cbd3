package io.github.concertlib.minilateral.treaty;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.minilateral.group.DatePrecision;

/** Reads one row of {@code treaties.json}. */
final class TreatyReader {

    private enum TakesEffectBy {
        SIGNATURE,
        ENTRY_INTO_FORCE
    }

    private final States states;

    TreatyReader(States states) {
        this.states = states;
    }

    Treaty read(Entry row) {
        row.only(
                "id",
                "name",
                "parties",
                "type",
                "form",
                "signed",
                "dated",
                "takesEffectBy",
                "inForce",
                "until",
                "article",
                "clause",
                "means",
                "anchors",
                "jointFinding",
                "assistsOnRequest",
                "beneficiary",
                "source");
        // the row as a whole is to blame for what contradicts itself; for the days, the field that is too early
        Entry toBlame = row.optional("inForce").orElse(row);
        return toBlame.make(() -> new Treaty(
                ArrangementId.of(row.field("id").text()),
                row.field("name").text(),
                row.field("parties").items().stream().map(states::actor).collect(ImmutableSet.toImmutableSet()),
                row.field("type").oneOf(TreatyType.class),
                row.field("form").oneOf(LegalForm.class),
                row.field("signed").date(),
                row.optional("dated").map(e -> e.oneOf(DatePrecision.class)).orElse(DatePrecision.DAY),
                row.field("takesEffectBy").oneOf(TakesEffectBy.class) == TakesEffectBy.SIGNATURE,
                row.optional("inForce").map(Entry::date),
                row.optional("until").map(Entry::date),
                row.optional("article").map(Entry::text),
                row.optional("clause").map(Entry::text).orElse("not described"),
                row.optional("means").map(e -> e.oneOf(Discretion.class)),
                row.list("anchors").stream()
                        .map(e -> e.make(() -> ArrangementId.of(e.text())))
                        .collect(ImmutableSet.toImmutableSet()),
                row.optional("jointFinding").map(Entry::flag).orElse(false),
                row.optional("assistsOnRequest").map(Entry::flag).orElse(false),
                row.optional("beneficiary").map(states::actor),
                SourceReader.read(row.field("source"))));
    }
}
