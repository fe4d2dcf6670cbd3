package io.github.concertlib.examples;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is named on the command line: states by code or by group, words of a list, all that is provided on a day. */
final class Chosen {

    private Chosen() {}

    /** All that the installed pathways provide on a day, under the default readings. */
    static Provision everything(LocalDate day) {
        return Pathways.installed().provide(day, Interpretations.defaults()).values().stream()
                .reduce(Provision.empty(day), Provision::and);
    }

    /** The members of an arrangement on the day of a provision; nobody where it is not there. */
    static Set<ActorId> members(String arrangement, Provision provision) {
        return provision
                .find(ArrangementId.of(arrangement))
                .map(there -> there.members(provision.at()))
                .orElse(Set.of());
    }

    /**
     * The states named: each by its code, or as the members of an arrangement by its id.
     *
     * @throws IllegalArgumentException for a word that is neither, or is the label of several groups
     */
    static Set<ActorId> states(Collection<String> words, Provision provision) {
        return words.stream()
                .flatMap(word -> states(word, provision).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    private static Set<ActorId> states(String word, Provision provision) {
        Set<ActorId> state = States.standard().ids().stream()
                .filter(known -> known.code().equals(word))
                .collect(ImmutableSet.toImmutableSet());
        return state.isEmpty() ? group(word, provision).members(provision.at()) : state;
    }

    /**
     * An arrangement by its id.
     *
     * @throws IllegalArgumentException for any other word: a label that several groups share says nothing
     */
    static Arrangement group(String word, Provision provision) {
        return provision.arrangements().stream()
                .filter(arrangement -> arrangement.id().id().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + word + "' is neither the code of a state nor the id of an arrangement on "
                                + provision.at() + hint(word, provision)));
    }

    private static String hint(String word, Provision provision) {
        List<Arrangement> labelled = provision.labelled(word);
        if (!labelled.isEmpty()) {
            return "; it is the label of "
                    + labelled.stream().map(Arrangement::toString).collect(Collectors.joining(" and of "))
                    + ": use the id";
        }
        return States.standard()
                .called(word)
                .map(meant -> "; did you mean '" + meant.code() + "'?")
                .orElseGet(() -> Nearest.hint(
                        word,
                        Stream.concat(
                                        States.standard().ids().stream().map(ActorId::code),
                                        provision.arrangements().stream()
                                                .map(arrangement ->
                                                        arrangement.id().id()))
                                .toList()));
    }

    /** @throws IllegalArgumentException when a word is not among those known, with the nearest or all that are */
    static void requireKnown(String option, String what, Collection<String> words, Collection<String> known) {
        words.stream().filter(word -> !known.contains(word)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException(
                    option + ": unknown " + what + " '" + unknown + "'" + Nearest.hint(unknown, known));
        });
    }
}
