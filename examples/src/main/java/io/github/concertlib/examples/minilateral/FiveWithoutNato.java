package io.github.concertlib.examples.minilateral;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.minilateral.MinilateralPathway;
import io.github.concertlib.minilateral.treaty.Anchors;
import io.github.concertlib.minilateral.treaty.DutyGraph;
import io.github.concertlib.minilateral.treaty.Treaties;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who of the E5 owes whom assistance once NATO is void, under both readings of what an anchor is. */
public final class FiveWithoutNato {

    private FiveWithoutNato() {}

    /** Prints both graphs. */
    public static void main(String[] arguments) {
        System.out.println(report(LocalDate.of(2026, 7, 1)));
    }

    static String report(LocalDate day) {
        MinilateralPathway pathway = new MinilateralPathway();
        Set<ActorId> five = pathway.groups().named("e5").arrangement().members(day);
        Set<ActorId> union = pathway.councils().named("esc_euco").members();
        Anchors unionAlone = Anchors.of(ImmutableMap.of(ArrangementId.of("eu"), union));
        StringBuilder text = new StringBuilder("The E5 on " + day + ", NATO void\n");
        for (boolean ratified : List.of(false, true)) {
            Treaties treaties = ratified
                    ? pathway.treaties().ratifying("kensington_2025", day).ratifying("northolt_2026", day)
                    : pathway.treaties();
            for (String reading : List.of("duty-stays", "duty-falls")) {
                Interpretations readings = Interpretations.defaults().with("bilateral.anchor", reading);
                List<Commitment> duties = treaties.on(day).stream()
                        .flatMap(treaty -> treaty.commitments(readings).stream())
                        .toList();
                DutyGraph graph = DutyGraph.among(five, unionAlone.standing(duties, readings));
                text.append(String.format(
                        Locale.ROOT,
                        "%s, %s: %d edges %s; tied to nobody: %s%n",
                        ratified ? "Kensington and Northolt in force" : "treaties in force today",
                        reading,
                        graph.edges().size(),
                        graph.edges(),
                        graph.isolated()));
            }
        }
        return text.toString();
    }
}
