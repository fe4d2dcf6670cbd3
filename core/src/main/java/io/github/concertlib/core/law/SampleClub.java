package io.github.concertlib.core.law;

import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRules;
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
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A second small arrangement: GB leads, NO may join. */
final class SampleClub {

    static final ArrangementId CLUB = ArrangementId.of("club");
    static final Electorate MEMBERS = Electorate.of(Forum.of("club"), Sample.actors("GB", "NO"));

    private SampleClub() {}

    static Provision provide(LocalDate at) {
        Arrangement club = new Arrangement(
                CLUB,
                "Club",
                Set.of(),
                Layer.CLUSTER,
                LegalForm.MEMORANDUM_OF_UNDERSTANDING,
                Standing.EXISTS,
                Validity.always(),
                Set.of(Function.AUTHORISE),
                MEMBERS.voters().stream()
                        .map(state -> new Membership(state, Role.MEMBER, Validity.always(), Sample.TREATY))
                        .toList(),
                true,
                Sample.TREATY);
        Procedure launch = new Procedure(
                "club:launch",
                "launch",
                CLUB,
                "Club",
                Function.AUTHORISE,
                Set.of(Event.ARMED_ATTACK),
                MEMBERS,
                DecisionRules.optIn(Sample.actors("GB").get(0), 1).citing(Sample.TREATY),
                Effects.onThoseWhoAssent("each chooses", Sample.TREATY),
                Sample.TREATY,
                Standing.EXISTS);
        return new Provision(at, Set.of("club"), List.of(club), List.of(), List.of(launch), List.of());
    }
}
