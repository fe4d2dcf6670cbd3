package io.github.concertlib.eu.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Purse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The catalogue of instruments. */
public final class Instruments {

    private static final List<Instrument> ALL = read(Documents.resource(Instruments.class, "instruments.json"));

    private Instruments() {}

    /** Every instrument, running, ended or proposed, in the order of the catalogue. */
    public static List<Instrument> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when there is none of this id, listing those there are */
    public static Instrument named(String id) {
        return ALL.stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        "no instrument '%s'; there are %s",
                        id, ALL.stream().map(Instrument::id).toList())));
    }

    /**
     * A second round of SAFE. None has been proposed in law; reports ask for a larger volume, stricter rules on buying across
     * borders and openness to the United Kingdom, and the numbers are the caller's.
     *
     * @param from the first day
     * @param amountInCents the volume of loans
     * @param leastBuyers how many states must buy together
     * @param foreignCapPercent how much of the components may come from outside
     * @param admitted states counted inside by name
     * @param lendsTo states outside the Union to which it lends as well, such as Ukraine
     */
    public static Instrument secondSafe(
            LocalDate from,
            long amountInCents,
            int leastBuyers,
            int foreignCapPercent,
            Set<ActorId> admitted,
            Set<ActorId> lendsTo) {
        Instrument first = named("safe");
        return first.reformed(
                "safe-2",
                "Security Action for Europe, second round",
                Validity.from(from),
                first.terms()
                        .changed(amountInCents, leastBuyers, Optional.empty(), foreignCapPercent, admitted, lendsTo),
                EuProcedures.named("p48"),
                Source.of("CEPS task force report 2026, section 3.3", Quality.PROPOSAL, Confidence.STATED)
                        .noting("the report asks for it without numbers; a law on the budget may found it as well"));
    }

    static List<Instrument> read(Entry file) {
        return file.only("about", "instruments").field("instruments").items().stream()
                .map(Instruments::instrument)
                .collect(ImmutableList.toImmutableList());
    }

    private static Instrument instrument(Entry row) {
        row.only(
                "id",
                "title",
                "kind",
                "purse",
                "standing",
                "from",
                "until",
                "amountEur",
                "pays",
                "money",
                "mayBuy",
                "least",
                "singleUntil",
                "requires",
                "foreignCapPercent",
                "inside",
                "products",
                "designAuthorityFor",
                "bannedProducts",
                "contributionCapPercent",
                "freeOfOutsideControl",
                "assumes",
                "decidedBy",
                "source");
        Entry decidedBy = row.field("decidedBy");
        return new Instrument(
                row.field("id").text(),
                row.field("title").text(),
                row.field("kind").oneOf(Instrument.Kind.class),
                row.field("purse").oneOf(Purse.class),
                row.optional("standing")
                        .map(entry -> entry.oneOf(Standing.class))
                        .orElse(Standing.EXISTS),
                ArrangementReader.validity(row, Validity.always()),
                terms(row),
                decidedBy.make(() -> EuProcedures.named(decidedBy.text()).id()),
                SourceReader.read(row.field("source")));
    }

    private static Terms terms(Entry row) {
        Optional<Entry> least = row.optional("least").map(entry -> entry.only("of", "members", "all"));
        return new Terms(
                row.optional("amountEur").map(Euros::cents),
                row.list("pays").stream()
                        .map(entry -> entry.oneOf(Spending.class))
                        .collect(ImmutableSet.toImmutableSet()),
                row.field("money").oneOf(Terms.Recipients.class),
                families(row, "mayBuy"),
                least.map(entry -> families(entry, "of")).orElse(ImmutableSet.of()),
                least.map(entry -> Math.toIntExact(entry.field("members").integer()))
                        .orElse(0),
                least.map(entry -> Math.toIntExact(entry.field("all").integer()))
                        .orElse(1),
                row.optional("singleUntil").map(Entry::date),
                families(row, "requires"),
                percent(row, "foreignCapPercent"),
                families(row, "inside"),
                ImmutableSet.of(),
                ImmutableSet.of(),
                texts(row, "products"),
                texts(row, "designAuthorityFor"),
                texts(row, "bannedProducts"),
                percent(row, "contributionCapPercent"),
                row.optional("freeOfOutsideControl").map(Entry::flag).orElse(false),
                row.list("assumes").stream().map(Entry::text).toList());
    }

    private static Set<Family> families(Entry row, String field) {
        return row.list(field).stream().map(entry -> entry.oneOf(Family.class)).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<String> texts(Entry row, String field) {
        return row.list(field).stream().map(Entry::text).collect(ImmutableSet.toImmutableSet());
    }

    private static OptionalInt percent(Entry row, String field) {
        return row.optional(field)
                .map(entry -> {
                    long percent = entry.integer();
                    if (percent < 0 || percent > 100) {
                        throw entry.error("a share of " + percent + " % lies outside 0..100 %");
                    }
                    return OptionalInt.of((int) percent);
                })
                .orElse(OptionalInt.empty());
    }
}
