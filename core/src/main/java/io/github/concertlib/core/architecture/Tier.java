package io.github.concertlib.core.architecture;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.stream.Stream;

/**
 * One layer of an architecture as somebody drew it: a name and what stands in it.
 *
 * @param name as printed in tables
 * @param parts what each pathway supplies to it
 */
public record Tier(String name, List<Part> parts) {

    /** What one pathway supplies. */
    public record Part(Pathway pathway, Provision provision) {

        /** @throws IllegalArgumentException when other pathways alone contributed to the provision */
        public Part {
            String id = pathway.descriptor().id();
            checkArgument(
                    provision.pathways().isEmpty() || provision.pathways().contains(id),
                    "a provision of %s is not one of pathway '%s'",
                    provision.pathways(),
                    id);
        }
    }

    public Tier {
        parts = ImmutableList.copyOf(parts);
    }

    public static Tier of(String name, Pathway pathway, Provision provision) {
        return new Tier(name, List.of(new Part(pathway, provision)));
    }

    /** The ways this tier offers to perform a function in a contingency, in order. */
    public List<Route> routes(Function function, Contingency contingency) {
        return parts.stream()
                .flatMap(part -> part.pathway().routes(contingency, part.provision()).stream())
                .filter(route -> route.function().equals(function))
                .collect(ImmutableList.toImmutableList());
    }

    public Stream<Arrangement> arrangements() {
        return parts.stream().flatMap(part -> part.provision().arrangements().stream());
    }

    /** The weakest standing of what is in it. */
    public Standing standing() {
        return arrangements().map(Arrangement::standing).reduce(Standing.EXISTS, Standing::and);
    }
}
