package io.github.concertlib.examples.study;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.provision.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who can take a position in a study, and in which forums: a position anywhere else would count for nothing. */
final class Seats {

    private final Set<ActorId> actors;
    private final SetMultimap<ActorId, Forum> forums;

    private Seats(Set<ActorId> actors, SetMultimap<ActorId, Forum> forums) {
        this.actors = actors;
        this.forums = forums;
    }

    /** Everybody who belongs to a layer, votes there or is asked by a rule there: parliaments and offices too. */
    static Seats of(Contingency contingency, Architecture... orders) {
        ImmutableSet.Builder<ActorId> actors = ImmutableSet.builder();
        ImmutableSetMultimap.Builder<ActorId, Forum> forums = ImmutableSetMultimap.builder();
        for (Architecture order : orders) {
            actors.addAll(order.members());
            order.tiers().stream()
                    .flatMap(tier -> tier.parts().stream())
                    .flatMap(part -> procedures(part, contingency))
                    .distinct()
                    .forEach(procedure -> {
                        Forum forum = procedure.electorate().forum();
                        procedure.electorate().voters().forEach(voter -> forums.put(voter, forum));
                        asked(procedure, forums);
                    });
        }
        ImmutableSetMultimap<ActorId, Forum> seats = forums.build();
        return new Seats(actors.addAll(seats.keySet()).build(), seats);
    }

    private static Stream<Procedure> procedures(Tier.Part part, Contingency contingency) {
        return Stream.concat(
                part.provision().procedures().stream(),
                part.pathway().routes(contingency, part.provision()).stream()
                        .map(Route::steps)
                        .flatMap(steps -> steps.stream()));
    }

    private static void asked(Procedure procedure, ImmutableSetMultimap.Builder<ActorId, Forum> forums) {
        try {
            procedure.condition().acts().forEach(act -> forums.put(act.actor(), act.forum()));
        } catch (IllegalArgumentException unsuited) {
            // a rule that does not suit its electorate asks nobody; the study fails where it needs that rule
        }
    }

    /** Everybody with a seat. */
    Set<ActorId> actors() {
        return actors;
    }

    /** The forum whose key this is; an error when there is none, or when this actor has no seat in it. */
    Forum forum(ActorId actor, Entry named) {
        String id = named.text();
        Set<Forum> own = ImmutableSortedSet.copyOf(forums.get(actor));
        return own.stream().filter(forum -> forum.id().equals(id)).findFirst().orElseThrow(() -> {
            boolean known =
                    forums.values().stream().anyMatch(forum -> forum.id().equals(id));
            return named.error(
                    known
                            ? actor + " has no seat in '" + id + "'" + sitsIn(own)
                            : "unknown forum '" + id + "'" + hint(id, own));
        });
    }

    /** The forum whose key this is; an error when nobody is asked anything there. */
    Forum forum(Entry named) {
        Set<Forum> all = ImmutableSortedSet.copyOf(forums.values());
        return all.stream()
                .filter(forum -> forum.id().equals(named.text()))
                .findFirst()
                .orElseThrow(() -> named.error("no layer of this study has a forum '" + named.text() + "'"
                        + meant(named.text(), all)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse("; there are: "
                                        + all.stream().map(Forum::id).collect(Collectors.joining(", ")))));
    }

    private static String sitsIn(Set<Forum> forums) {
        return forums.isEmpty()
                ? ""
                : "; it has one in: " + forums.stream().map(Forum::id).collect(Collectors.joining(", "));
    }

    /** People know a forum by the last part of its key: "nac" for {@code nato:nac}. */
    private static Optional<String> meant(String word, Set<Forum> forums) {
        Map<String, String> names = new LinkedHashMap<>();
        forums.forEach(forum -> names.put(forum.id(), forum.id()));
        forums.forEach(forum -> names.putIfAbsent(forum.id().replaceFirst(".*:", ""), forum.id()));
        return Nearest.to(word, names.keySet()).map(names::get);
    }

    private static String hint(String word, Set<Forum> forums) {
        return meant(word, forums).map(near -> "; did you mean '" + near + "'?").orElseGet(() -> sitsIn(forums));
    }
}
