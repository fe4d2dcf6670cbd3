package io.github.concertlib.examples.study;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.provision.Provision;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a layer has no way to perform the function that a study asks for. */
public final class Silence {

    /** As many functions as a sentence can name. */
    private static final int MOST_NAMED = 12;

    /** The letters of words such as "from", which say nothing of a function. */
    private static final int SHORT_WORD = 4;

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
        return Optional.of(
                reasons.isEmpty() ? "nothing stands in it any more" : reasons + elsewhere(layer, study, function));
    }

    /**
     * Which arrangements together have a way that the layer holds but a part of. For a function that few perform, also those
     * that have one without it.
     */
    private static String elsewhere(Tier layer, Study study, Function function) {
        Set<String> here = layer.arrangements()
                .map(arrangement -> arrangement.id().id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return layer.parts().stream()
                .flatMap(part -> part.pathway().routes(study.contingency(), supply(part.pathway(), study)).stream())
                .filter(route -> route.function().equals(function))
                .map(route -> route.steps().stream()
                        .map(step -> step.arrangement().id())
                        .collect(ImmutableSortedSet.<String>toImmutableSortedSet(Comparator.naturalOrder())))
                .filter(wanted -> !here.containsAll(wanted))
                .filter(wanted -> !Function.standard().contains(function) || !Collections.disjoint(wanted, here))
                .distinct()
                .map(wanted -> "; to " + word(function) + " takes "
                        + wanted.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" and "))
                        + (wanted.size() > 1 ? " in one layer" : ""))
                .collect(Collectors.joining());
    }

    /** All that a pathway has on the day, as the reforms of the study change it. */
    private static Provision supply(Pathway pathway, Study study) {
        return study.reforms().stream()
                .reduce(
                        pathway.provide(study.today().at(), study.readings()),
                        (provision, reform) -> reform.applyTo(provision),
                        (one, other) -> other);
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
                    : arrangement.name() + " may only " + competences(arrangement, function) + ", not "
                            + word(function);
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

    /** All of them where they are few; else those that every order knows and those named much like the one asked for. */
    private static String competences(Arrangement arrangement, Function asked) {
        Set<Function> all = arrangement.competences();
        List<String> named = all.stream()
                .filter(function -> all.size() <= MOST_NAMED
                        || Function.standard().contains(function)
                        || isLike(asked, function, all))
                .map(Silence::word)
                .toList();
        int others = all.size() - named.size();
        return String.join(", ", named) + (others == 0 ? "" : " and " + others + " more (see 'concert list')");
    }

    private static boolean isLike(Function asked, Function function, Set<Function> all) {
        return Nearest.to(word(asked), all.stream().map(Silence::word).toList()).equals(Optional.of(word(function)))
                || Arrays.stream(word(asked).split(" "))
                        .anyMatch(part -> part.length() > SHORT_WORD
                                && List.of(word(function).split(" ")).contains(part));
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
