package io.github.concertlib.core.architecture;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A pathway with one group that authorises by one rule. */
record Club(String id, DecisionRule rule, Layer layer, Set<ActorId> members) implements Pathway {

    private static final Source SOURCE = Source.stylised("made up for a test");

    static Club of(String id, DecisionRule rule, Layer layer, String... members) {
        return new Club(id, rule, layer, Stream.of(members).map(ActorId::of).collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    public PathwayDescriptor descriptor() {
        return new PathwayDescriptor(id, id, layer, List.of(), List.of(SOURCE));
    }

    @Override
    public Provision provide(LocalDate at, Interpretations readings) {
        Arrangement club = new Arrangement(
                ArrangementId.of(id),
                id,
                Set.of(),
                layer,
                LegalForm.TREATY,
                Standing.EXISTS,
                Validity.always(),
                Set.of(Function.AUTHORISE),
                members.stream()
                        .map(actor -> new Membership(actor, Role.MEMBER, Validity.always(), SOURCE))
                        .toList(),
                true,
                SOURCE);
        Procedure decide = new Procedure(
                id + ":authorise",
                "authorise",
                club.id(),
                id,
                Function.AUTHORISE,
                Set.of(),
                Electorate.of(Forum.of(id), members),
                rule,
                Effects.onThoseWhoAssent("as each chooses", SOURCE),
                SOURCE,
                Standing.EXISTS);
        return new Provision(at, Set.of(id), List.of(club), List.of(), List.of(decide), List.of());
    }
}
