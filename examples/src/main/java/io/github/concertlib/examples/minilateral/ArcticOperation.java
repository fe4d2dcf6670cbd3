package io.github.concertlib.examples.minilateral;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.minilateral.MinilateralPathway;
import io.github.concertlib.minilateral.cluster.Assessments;
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.state.StateProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An operation in the Arctic by the JEF and by NORDEFCO: what each lacks to decide on it and to lead it, and which kinds of
 * force none of its members is known to have. One unit of a kind is enough here: nothing is said of numbers or endurance.
 */
public final class ArcticOperation {

    /** What managing a crisis at sea takes, and what defence and deterrence take besides. The lists are assumptions. */
    private static final Map<String, Set<String>> TAKES = ImmutableMap.of(
            "crisis management", ImmutableSet.of("escort", "submarine", "maritime-patrol", "mine-warfare", "fighter"),
            "defence and deterrence",
                    ImmutableSet.of(
                            "heavy-brigade",
                            "tanker",
                            "airborne-warning",
                            "strategic-lift",
                            "stand-off-strike",
                            "long-range-air-defence",
                            "corps-headquarters"));

    private static final Map<String, List<Function>> NEEDS = ImmutableMap.of(
            "crisis management", List.of(Function.AUTHORISE, Function.COMMAND, Function.GENERATE),
            "defence and deterrence",
                    List.of(Function.AUTHORISE, Function.COMMAND, Function.GENERATE, Function.ENABLE, Function.FUND));

    private ArcticOperation() {}

    /** Prints what each group lacks. */
    public static void main(String[] arguments) {
        System.out.println(report(LocalDate.of(2026, 7, 1)));
    }

    static String report(LocalDate day) {
        MinilateralPathway pathway = new MinilateralPathway();
        StringBuilder text = new StringBuilder();
        for (String id : List.of("jef", "nordefco")) {
            Group group = pathway.groups().named(id);
            text.append(group).append('\n');
            for (String purpose : List.of("crisis management", "defence and deterrence")) {
                text.append(String.format(
                        Locale.ROOT, "  for %s it lacks: %s%n", purpose, lacks(group, purpose, pathway, day)));
            }
            Assessments.standard()
                    .of(group.id())
                    .flatMap(judged -> judged.source().note())
                    .ifPresent(note -> text.append("  in the words of the sources: ")
                            .append(note)
                            .append('\n'));
        }
        return text.toString();
    }

    private static String lacks(Group group, String purpose, MinilateralPathway pathway, LocalDate day) {
        Set<String> kinds = new TreeSet<>(TAKES.get(purpose));
        for (ActorId member : group.arrangement().members(day)) {
            pathway.profiles().find(member).map(StateProfile::capabilities).ifPresent(kinds::removeAll);
        }
        List<String> lacks = Stream.concat(
                        NEEDS.get(purpose).stream()
                                .filter(function -> !group.decides().containsKey(function))
                                .map(function -> "a way to " + function.name().toLowerCase(Locale.ROOT)),
                        kinds.stream())
                .toList();
        return lacks.isEmpty() ? "nothing that is known of" : String.join(", ", lacks);
    }
}
