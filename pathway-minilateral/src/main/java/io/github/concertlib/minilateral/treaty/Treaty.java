package io.github.concertlib.minilateral.treaty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.group.DatePrecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An instrument between two states.
 *
 * @param id its key
 * @param name its name
 * @param parties the two
 * @param type what it is about
 * @param form what it rests on
 * @param signed the day of signature
 * @param dated how exactly its days are known
 * @param bySignature whether signature is enough; otherwise it takes effect on {@code inForce} alone
 * @param inForce the day of entry into force, where there is one and it is known
 * @param until the first day on which it no longer holds, where it has a term
 * @param article the article with the duty, where there is one
 * @param clause what it says, in our words
 * @param means how much choice of means the obligor keeps, under a treaty of mutual defence
 * @param anchors arrangements to which the duty points back
 * @param jointFinding whether both have to find, together, that an attack has taken place
 * @param assistsOnRequest whether a declaration promises assistance on request
 * @param beneficiary the one that is helped, where help goes one way
 * @param source where it is written
 */
public record Treaty(
        ArrangementId id,
        String name,
        Set<ActorId> parties,
        TreatyType type,
        LegalForm form,
        LocalDate signed,
        DatePrecision dated,
        boolean bySignature,
        Optional<LocalDate> inForce,
        Optional<LocalDate> until,
        Optional<String> article,
        String clause,
        Optional<Discretion> means,
        Set<ArrangementId> anchors,
        boolean jointFinding,
        boolean assistsOnRequest,
        Optional<ActorId> beneficiary,
        Source source) {

    /** To find that what calls a duty up has happened. */
    public static final Function ACTIVATE = Function.of("ACTIVATE");

    public Treaty {
        parties = ImmutableSortedSet.copyOf(parties);
        anchors = ImmutableSortedSet.copyOf(anchors);
        checkArgument(parties.size() == 2, "treaty '%s' has the parties %s; it takes two", id, parties);
        checkArgument(
                inForce.map(day -> !day.isBefore(signed)).orElse(true),
                "treaty '%s' in force on %s, before it was signed on %s",
                id,
                inForce.map(LocalDate::toString).orElse(""),
                signed);
        checkArgument(
                !type.isMutualDefence() || means.isPresent() && !bySignature,
                "treaty '%s' of mutual defence says by what means, and takes effect by entry into force",
                id);
        checkArgument(
                (type == TreatyType.MUTUAL_DEFENCE_ANCHORED) != anchors.isEmpty(),
                "treaty '%s' of type %s has the anchors %s",
                id,
                type,
                anchors);
        checkArgument(
                beneficiary.isEmpty() || parties.contains(beneficiary.get()),
                "treaty '%s' benefits %s, who is not among the parties %s",
                id,
                beneficiary.map(ActorId::code).orElse(""),
                parties);
    }

    /** When it holds; empty as long as it is signed and not in force, or nobody knows that it is. */
    public Optional<Validity> validity() {
        Optional<LocalDate> from = bySignature ? Optional.of(signed) : inForce;
        return from.map(day -> new Validity(day, until));
    }

    /**
     * Whether it holds on a day: no before its signature or after its term; open where it was signed and the day of entry
     * into force is not known. An open answer creates no duty.
     */
    public Verdict holds(LocalDate on) {
        return validity()
                .map(validity -> Verdict.of(validity.contains(on)))
                .orElse(
                        on.isBefore(signed)
                                        || until.map(end -> !on.isBefore(end)).orElse(false)
                                ? Verdict.FAILS
                                : Verdict.OPEN);
    }

    /** The same treaty, in force from a day: what a reform that ratifies it makes of it. */
    public Treaty inForceFrom(LocalDate day) {
        return new Treaty(
                id,
                name,
                parties,
                type,
                form,
                signed,
                dated,
                false,
                Optional.of(day),
                until,
                article,
                clause,
                means,
                anchors,
                jointFinding,
                assistsOnRequest,
                beneficiary,
                source);
    }

    /**
     * It as an arrangement of two.
     *
     * @throws IllegalArgumentException when it never took effect
     */
    public Arrangement arrangement() {
        Validity validity = validity()
                .orElseThrow(() -> new IllegalArgumentException(
                        "treaty '" + id + "' was signed on " + signed + " and has no day of entry into force"));
        return new Arrangement(
                id,
                name,
                Set.of(),
                Layer.BILATERAL,
                form,
                Standing.EXISTS,
                validity,
                competences(),
                parties.stream()
                        .map(party -> new Membership(party, Role.MEMBER, validity, source))
                        .toList(),
                true,
                source);
    }

    /**
     * What it obliges its parties to, once it is in force.
     *
     * @param readings under {@link Anchors#READING} an anchored duty stands by itself, or says that it does not
     */
    public List<Commitment> commitments(Interpretations readings) {
        return BilateralDuties.of(this, readings);
    }

    /** Where both parties have to find, together, that an attack has taken place: the act by which they do. */
    public List<Procedure> findings() {
        return BilateralDuties.findings(this);
    }

    private Set<Function> competences() {
        if (type == TreatyType.BASING) {
            return ImmutableSet.of();
        }
        return jointFinding ? ImmutableSet.of(Function.CONSULT, ACTIVATE) : ImmutableSet.of(Function.CONSULT);
    }

    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
