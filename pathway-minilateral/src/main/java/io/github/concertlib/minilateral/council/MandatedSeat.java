package io.github.concertlib.minilateral.council;

import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.util.Set;

/**
 * The seat of the Secretary General of NATO in a European Security Council. He acts under a mandate of the North Atlantic
 * Council; where he votes, what he may say has to be agreed there first, by consensus.
 */
public final class MandatedSeat {

    private static final Source PRACTICE = Source.of(
            "practice of the North Atlantic Council, which decides by consensus and instructs its Secretary General",
            Quality.SECONDARY,
            Confidence.STATED);

    private MandatedSeat() {}

    /**
     * The way a design authorises an operation when the Secretary General needs a mandate to agree: first the North Atlantic
     * Council, then the members. Where heads of institutions have no vote, or the design seats none of NATO, the first step is
     * not needed and not asked for.
     *
     * @param northAtlanticCouncil who sits in the North Atlantic Council, and the forum in which they speak there
     * @throws IllegalArgumentException when the design as it stands authorises nothing
     */
    public static Route authorisation(
            EuropeanSecurityCouncil design,
            Interpretations readings,
            StateProfiles profiles,
            Electorate northAtlanticCouncil) {
        Procedure vote = design.procedures(readings, profiles).stream()
                .filter(procedure -> procedure.function().equals(Function.AUTHORISE))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "design '" + design.id() + "' authorises nothing: its rule is " + design.rule()));
        boolean mandated = vote.electorate().voters().contains(EuropeanSecurityCouncils.SECRETARY_GENERAL);
        return mandated
                ? Route.of(design.arrangement(readings), mandate(design, northAtlanticCouncil), vote)
                : Route.of(design.arrangement(readings), vote);
    }

    private static Procedure mandate(EuropeanSecurityCouncil design, Electorate northAtlanticCouncil) {
        return new Procedure(
                design.id() + ":nato-mandate",
                "instruct the Secretary General to agree",
                design.id(),
                "North Atlantic Council",
                Function.CONSULT,
                Set.of(),
                northAtlanticCouncil,
                DecisionRules.consensus().citing(PRACTICE),
                Effects.none(PRACTICE),
                PRACTICE,
                design.arrangement(Interpretations.defaults()).standing());
    }
}
