package io.github.concertlib.testkit;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A generated pathway: some charters, each with the days on which it holds. */
record World(String id, List<Charter> charters) implements Pathway {

    World {
        charters = ImmutableList.copyOf(charters);
    }

    /** The charters numbered on from a first one, so that several worlds can be put together. */
    static World of(String id, List<Charter> charters, int firstNumber) {
        return new World(
                id,
                IntStream.range(0, charters.size())
                        .mapToObj(i -> charters.get(i).called(ArrangementId.of("g" + (firstNumber + i))))
                        .toList());
    }

    @Override
    public PathwayDescriptor descriptor() {
        return new PathwayDescriptor(id, "A generated world", Layer.CLUSTER, List.of(), List.of(Institutions.SOURCE));
    }

    @Override
    public Provision provide(LocalDate at, Interpretations readings) {
        return charters.stream().map(charter -> charter.on(at, id)).reduce(Provision.empty(at), Provision::and);
    }

    /** "g1 {A B}, g2 {A}": who is in what at some time. */
    @Override
    public String toString() {
        return charters.stream()
                .map(charter -> charter.arrangement().id()
                        + charter.arrangement().memberships().stream()
                                .map(membership -> membership.actor().code())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(" ", " {", "}")))
                .collect(Collectors.joining(", "));
    }
}
