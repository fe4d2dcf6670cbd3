package io.github.concertlib.examples.minilateral;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.minilateral.MinilateralPathway;
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.state.StateProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An operation in the Arctic by the JEF and by NORDEFCO: what each can do, and what it lacks. */
public final class ArcticOperation {

    /** What managing a crisis at sea takes, and what defence and deterrence take besides. The lists are assumptions. */
    private static final Map<String, Set<String>> TAKES = Map.of(
            "crisis management", Set.of("escort", "submarine", "maritime-patrol", "mine-warfare", "fighter"),
            "defence and deterrence",
                    Set.of(
                            "heavy-brigade",
                            "tanker",
                            "airborne-warning",
                            "strategic-lift",
                            "stand-off-strike",
                            "long-range-air-defence",
                            "corps-headquarters"));

    private static final Map<String, List<Function>> NEEDS = Map.of(
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
                        "  %s: no procedure to %s; nobody is known to bring %s%n",
                        purpose, functions(group, purpose), kinds(group, purpose, pathway, day)));
            }
        }
        return text.toString();
    }

    private static String functions(Group group, String purpose) {
        return list(NEEDS.get(purpose).stream()
                .filter(function -> !group.decides().containsKey(function))
                .map(function -> function.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    private static String kinds(Group group, String purpose, MinilateralPathway pathway, LocalDate day) {
        Set<String> missing = new TreeSet<>(TAKES.get(purpose));
        for (ActorId member : group.arrangement().members(day)) {
            pathway.profiles().find(member).map(StateProfile::capabilities).ifPresent(missing::removeAll);
        }
        return list(List.copyOf(missing));
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? "nothing: it lacks none" : words.stream().collect(Collectors.joining(", "));
    }
}
