package io.github.concertlib.examples.nato;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
import io.github.concertlib.nato.NatoPathway;
import io.github.concertlib.nato.command.CommandShare;
import io.github.concertlib.nato.command.CommandStructure;
import io.github.concertlib.nato.command.RegionalPlan;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Prints how European NATO's command structure is along the days of a study: the share of posts by rank, and which regional
 * plans can be led without American officers.
 *
 * <pre>
 * java -cp examples/target/concert.jar io.github.concertlib.examples.nato.CommandRoadmap examples/studies/nato-more-european.yaml
 * </pre>
 */
public final class CommandRoadmap {

    private static final ActorId US = ActorId.of("US");

    private CommandRoadmap() {}

    /** The command structure on the day of a study, once its reforms are made; empty before the structure described. */
    public static CommandStructure structure(Study study) {
        Provision provision = new NatoPathway().provide(study.today().at(), study.readings());
        for (Reform reform : study.reforms()) {
            provision = reform.applyTo(provision);
        }
        return NatoPathway.commandStructure(provision)
                .orElseGet(() -> CommandStructure.none(study.today().at()));
    }

    /** One line on a structure. */
    public static String line(CommandStructure structure) {
        String shares =
                structure.europeanShare().stream().map(CommandShare::toString).collect(Collectors.joining("; "));
        String plans = structure.plans().values().stream()
                .filter(plan -> structure.chainExistsWithout(plan.id(), ImmutableSet.of(US)))
                .map(RegionalPlan::id)
                .collect(Collectors.joining(", "));
        return structure.at() + ": " + shares + "; led without American officers: "
                + (plans.isEmpty() ? "none" : plans);
    }

    public static void main(String[] arguments) {
        Entry file = Documents.read(Path.of(arguments[0]));
        for (Entry date : file.list("dates")) {
            System.out.println(line(structure(StudyReader.standard().read(file, date.date()))));
        }
    }
}
