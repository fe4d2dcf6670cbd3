package io.github.concertlib.nato;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.util.Collection;

/** The rules by which NATO and its members decide, one entry per rule, text and practice kept apart. */
public final class NatoRules {

    /** Where a nation says that it offers, transfers or withdraws forces of its own. */
    public static final Forum FORCES = Forum.of("nato:forces");

    private NatoRules() {}

    /**
     * Consensus in the North Atlantic Council: no ally objects before the deadline. Silence, a reservation and an empty chair
     * do not stand in the way; one objection does, whatever the size of the ally.
     *
     * <p>Article 9 NAT sets up the Council and names no voting rule. By practice there is no vote and no majority.
     */
    public static DecisionRule consensus() {
        return DecisionRules.consensus()
                .as(
                        "consensus, by practice: no ally objects; silence is consent",
                        Source.of(
                                        "NAC practice; Article 9 NAT names no voting rule",
                                        Quality.SECONDARY,
                                        Confidence.VERIFIED)
                                .noting("an expert group of 2010 proposed to loosen it on minor matters; not adopted"));
    }

    /**
     * Any one ally may have the parties consult, and nobody can prevent it.
     *
     * @see "Article 4 NAT"
     */
    public static DecisionRule consultation() {
        return DecisionRules.onRequestOfOne()
                .as("on the request of any one ally; nobody can prevent it", Source.treaty("Article 4 NAT"));
    }

    /**
     * Each ally decides for itself alone; there is something as soon as one does. Nobody holds another back: what an ally
     * sends under Article 5, what it pays of its own, and whether it denounces the treaty under Article 13.
     */
    public static DecisionRule eachForItself() {
        return DecisionRules.atLeast(1)
                .as("each ally decides for itself, and none for another", Source.treaty("Articles 5 and 13 NAT"));
    }

    /**
     * Every party has to act for itself, by its own constitution: the ratification of an accession.
     *
     * <p>Article 10 NAT asks for unanimous agreement on the invitation; that all ratify follows from the accession protocols.
     */
    public static DecisionRule ratificationByAll() {
        return DecisionRules.agreementOfAll()
                .as("every ally ratifies by its own constitution", practice("accession protocols"));
    }

    /**
     * Consensus of all but the ally concerned, whose own refusal does not count: a capability target.
     *
     * <p>Widely described as practice of the defence planning process; no text found.
     */
    public static DecisionRule consensusMinusOne(ActorId concerned) {
        return new WithoutOne(
                DecisionRules.consensus(),
                concerned,
                "consensus minus one, by practice: nobody but " + concerned + " itself may object",
                practice("NATO defence planning process"));
    }

    /**
     * Two keys: the Council agrees by consensus, and at least one nation transfers units of its own to the commander. A nation
     * takes its units back by withdrawing that consent.
     */
    public static DecisionRule councilAndNations() {
        return consensus().and(nationsTransfer());
    }

    /**
     * The Secretary General, in the chair, convenes a format that has been set up before. Nobody votes, so nobody can prevent
     * the meeting; a text or a measure agreed there still takes consensus.
     *
     * <p>By practice: the NATO-Ukraine Commission met so in April 2023.
     */
    public static DecisionRule chairConvenes() {
        return DecisionRules.noVote()
                .as(
                        "the chair convenes an established format, by practice; no ally can prevent the meeting",
                        Source.of("NATO practice of April 2023", Quality.SECONDARY, Confidence.PARTLY_VERIFIED));
    }

    /** Nothing in the treaty allows it. */
    public static DecisionRule notProvided() {
        return DecisionRules.notCompetent()
                .as(
                        "not provided: the treaty has no clause on suspension or expulsion",
                        Source.of("North Atlantic Treaty", Quality.SECONDARY, Confidence.VERIFIED));
    }

    /**
     * All parties but the one in breach agree to suspend the treaty towards it. A legal argument, never used: off unless the
     * reading {@link NatoReadings#BREACH} turns it on.
     *
     * @param inBreach the party that loses its voice in the matter
     * @see "Article 60(2) Vienna Convention on the Law of Treaties"
     */
    public static DecisionRule suspensionForBreach(ActorId inBreach) {
        return new WithoutOne(
                DecisionRules.agreementOfAll(),
                inBreach,
                "unanimous agreement of all parties but " + inBreach + ", which is in breach",
                NatoReadings.BREACH.source());
    }

    private static DecisionRule nationsTransfer() {
        DecisionRule rule = voters -> offeredByOneOf(voters.voters());
        return rule.as("each nation transfers its own units; at least one does", practice("transfer of authority"));
    }

    /** At least one of the nations offers forces of its own. */
    static Condition offeredByOneOf(Collection<ActorId> nations) {
        return Condition.atLeast(
                1,
                nations.stream()
                        .map(nation -> Condition.act(nation, FORCES, Level.ASSENT))
                        .toList());
    }

    private static Source practice(String of) {
        return Source.of(of + " practice", Quality.SECONDARY, Confidence.UNVERIFIED);
    }
}
