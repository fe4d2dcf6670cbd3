package io.github.concertlib.eu.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The loans of SAFE by member.
 *
 * @param ceilingInCents what all loans together may not exceed
 * @param inCents the loan of each member; 0 for one that did not apply
 * @param status how far each has come
 * @param escapeClause since when each member may exceed its spending path for defence
 * @param source where the figures come from
 */
public record Loans(
        long ceilingInCents,
        Map<ActorId, Long> inCents,
        Map<ActorId, Status> status,
        Map<ActorId, LocalDate> escapeClause,
        Source source) {

    private static final Loans SHIPPED = read(Documents.resource(Loans.class, "safe-loans.json"), States.standard());

    /** How far a loan has come. */
    public enum Status {
        APPROVED,
        /** To be adopted with the second batch of February 2026. */
        SECOND_BATCH,
        UNDER_ASSESSMENT,
        NOT_APPLIED
    }

    public Loans {
        inCents = ImmutableSortedMap.copyOf(inCents);
        status = ImmutableSortedMap.copyOf(status);
        escapeClause = ImmutableSortedMap.copyOf(escapeClause);
        long sum = inCents.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        checkArgument(
                sum <= ceilingInCents, "loans add up to %s cents, more than the ceiling of %s", sum, ceilingInCents);
    }

    /** The tentative allocation of September 2025. */
    public static Loans shipped() {
        return SHIPPED;
    }

    /** Reads {@code {about, source, ceilingEur, loans: [{state, amountEur, status}], escapeClause: {BE: 2025-07-08}}}. */
    public static Loans read(Entry file, States states) {
        file.only("about", "source", "ceilingEur", "loans", "escapeClause");
        Map<ActorId, Long> amounts = new TreeMap<>();
        Map<ActorId, Status> status = new TreeMap<>();
        file.field("loans").items().forEach(row -> {
            row.only("state", "amountEur", "status");
            ActorId state = states.actor(row.field("state"));
            Entry amount = row.field("amountEur");
            if (amount.integer() < 0) {
                throw amount.error("a loan of " + amount.integer() + " is negative");
            }
            amounts.put(state, Euros.cents(amount));
            status.put(state, row.field("status").oneOf(Status.class));
        });
        Map<ActorId, LocalDate> clause = new TreeMap<>();
        file.optional("escapeClause")
                .ifPresent(days -> days.fields().forEach((code, day) -> clause.put(ActorId.of(code), day.date())));
        Entry ceiling = file.field("ceilingEur");
        return file.field("loans")
                .make(() -> new Loans(
                        Euros.cents(ceiling), amounts, status, clause, SourceReader.read(file.field("source"))));
    }

    /** The loan of a member in cents; 0 for one that has none. */
    public long of(ActorId state) {
        return inCents.getOrDefault(state, 0L);
    }

    /** All loans together, in cents. */
    public long total() {
        return inCents.values().stream().mapToLong(Long::longValue).sum();
    }
}
