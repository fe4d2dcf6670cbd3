package io.github.concertlib.examples.study;

import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a layer has no way to perform the function that a study asks for. */
public final class Silence {

    private Silence() {}

    /** Empty where the layer has a way. */
    public static Optional<String> of(Tier layer, Study study) {
        return of(layer, study, study.function());
    }

    /** The same for another function than that of the study; empty where the layer has a way. */
    public static Optional<String> of(Tier layer, Study study, Function function) {
        if (!layer.routes(function, study.contingency()).isEmpty()) {
            return Optional.empty();
        }
        String reasons = layer.arrangements()
                .map(arrangement -> reason(arrangement, layer, study, function))
                .collect(Collectors.joining("; "));
        return Optional.of(reasons.isEmpty() ? "nothing stands in it any more" : reasons);
    }

    /** Every layer without a way, with the reason, in the order of the layers. */
    public static Map<String, String> byLayer(Architecture order, Study study) {
        Map<String, String> reasons = new LinkedHashMap<>();
        order.tiers().forEach(layer -> of(layer, study).ifPresent(why -> reasons.put(layer.name(), why)));
        return reasons;
    }

    private static String reason(Arrangement arrangement, Tier layer, Study study, Function function) {
        if (!arrangement.competences().contains(function)) {
            return arrangement.competences().isEmpty()
                    ? arrangement.name() + " may not " + word(function)
                    : arrangement.name() + " may only " + competences(arrangement) + ", not " + word(function);
        }
        return hasProcedure(arrangement, layer, study, function)
                ? arrangement.name() + " has no way to " + word(function) + " in answer to this "
                        + Names.spoken(study.contingency().event())
                : arrangement.name() + " has no procedure to " + word(function) + " in answer to "
                        + withArticle(study.contingency().event());
    }

    /** Whether there is a procedure for such an event, which then answers under other circumstances alone. */
    private static boolean hasProcedure(Arrangement arrangement, Tier layer, Study study, Function function) {
        Contingency contingency = study.contingency();
        return layer.parts().stream()
                .flatMap(part -> part.provision().procedures().stream())
                .anyMatch(procedure -> procedure.arrangement().equals(arrangement.id())
                        && procedure.function().equals(function)
                        && procedure.answers(contingency));
    }

    private static String competences(Arrangement arrangement) {
        return arrangement.competences().stream().map(Silence::word).collect(Collectors.joining(", "));
    }

    /** "authorise". */
    public static String word(Function function) {
        return Names.spoken(function.name());
    }

    private static String withArticle(Event event) {
        String words = Names.spoken(event);
        return ("aeio".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
