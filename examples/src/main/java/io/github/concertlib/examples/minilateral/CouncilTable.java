package io.github.concertlib.examples.minilateral;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.minilateral.MinilateralPathway;
import io.github.concertlib.minilateral.council.CouncilComparison;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncil;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The designs of a European Security Council side by side, along the trade-offs that the sources name. */
public final class CouncilTable {

    private CouncilTable() {}

    /** Prints the table, one design to a paragraph. */
    public static void main(String[] arguments) {
        System.out.println(report());
    }

    static String report() {
        MinilateralPathway pathway = new MinilateralPathway();
        Set<ActorId> union = pathway.councils().named("esc_euco").members();
        CouncilComparison table = CouncilComparison.of(pathway.councils().all(), pathway.profiles(), union);
        return table.rows().stream().map(CouncilTable::paragraph).collect(Collectors.joining("\n"));
    }

    private static String paragraph(CouncilComparison.Row row) {
        EuropeanSecurityCouncil design = row.design();
        return String.join(
                "\n",
                design + " [" + design.source() + "]",
                "  inside:         " + (row.inside().isEmpty() ? "not named" : codes(row.inside()))
                        + (row.open() ? ", others to join" : "") + "; from outside the Union: "
                        + codes(row.fromOutsideTheUnion()),
                "  speed:          "
                        + row.steps().map(steps -> steps + " steps").orElse("cannot authorise as proposed")
                        + "; rule: " + design.rule(),
                "  single blockers: "
                        + row.singleBlockers()
                                .map(blockers -> blockers.size() + ": " + codes(blockers))
                                .orElse("no rule given"),
                "  legitimacy:     " + parliaments(row),
                "  coherence:      " + row.unionInstruments(),
                "  durability:     " + (row.durable() ? "treaty" : "no treaty") + "; " + design.footing(),
                "  NATO's assets while the NAC is blocked: " + (row.natoAssetsWhileBlocked() ? "yes" : "no"),
                "  does not support it: "
                        + (design.dissenters().isEmpty() ? "nobody named" : String.join(", ", design.dissenters())),
                "");
    }

    private static String parliaments(CouncilComparison.Row row) {
        return row.parliaments().isEmpty()
                ? "members not named"
                : row.parliaments().entrySet().stream()
                                .map(entry -> "parliament " + entry.getKey() + ": " + codes(entry.getValue()))
                                .collect(Collectors.joining("; "))
                        + String.format(Locale.ROOT, "; %.1f million people", row.population() / 1e6);
    }

    private static String codes(Collection<ActorId> actors) {
        return actors.isEmpty() ? "nobody" : actors.stream().map(ActorId::code).collect(Collectors.joining(" "));
    }
}
