package io.github.concertlib.testkit;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.law.CombinerSubject;
import io.github.concertlib.core.law.Decider;
import io.github.concertlib.core.law.ReformSubject;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.pathway.Waiver;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Test classes that fail, each because of one fault planted in what it tests. */
final class Planted {

    private static final Source TREATY = Source.treaty("Article 1 of a treaty made up for a test");
    private static final List<ActorId> STATES =
            Stream.of("DE", "FR", "GB", "IT", "PL", "SE", "FI").map(ActorId::of).toList();
    private static final Electorate SEVEN = Electorate.of(Forum.of("council"), STATES);

    private Planted() {}

    static class NeedsExactlyThree implements DecidingLaws {
        @Override
        public Decider decider() {
            return Decider.opaque(
                    SEVEN,
                    ballot -> ballot.where(level -> level == Level.ASSENT).size() == 3);
        }
    }

    static class CountsAnOutsider implements DecisionRuleLaws {
        @Override
        public DecisionRule rule() {
            DecisionRule rule = voters -> Condition.any(
                    Condition.atLeast(3, voters.each(Level.ASSENT)),
                    Condition.assent(ActorId.of("US"), voters.forum()));
            return rule.as("any three, or the United States", TREATY);
        }
    }

    static class ChangesItsMind implements DecisionRuleLaws {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public DecisionRule rule() {
            DecisionRule rule = voters -> Condition.atLeast(2 + asked.getAndIncrement() % 2, voters.each(Level.ASSENT));
            return rule.as("two or three, by turns", TREATY);
        }
    }

    static class LosesDissent implements CombinerLaws {
        @Override
        public CombinerSubject combiner() {
            return new CombinerSubject(
                    tiers -> Condition.atLeast(
                            tiers.size() - 1,
                            tiers.stream()
                                    .map(tier -> Combiner.ANY_OF.combine(List.of(tier)))
                                    .toList()),
                    true);
        }
    }

    static class LeaksBeforeItsDate implements ReformLaws {
        @Override
        public ReformSubject reform() {
            Edit command = Edit.grant(
                    "command",
                    Group.ID,
                    Function.COMMAND,
                    DecisionRules.atLeast(2).citing(TREATY),
                    Effects.none(TREATY),
                    Standing.PROPOSED,
                    TREATY);
            Reform reform = new Reform(
                    "command",
                    "Command for the group",
                    LocalDate.of(2027, 1, 1),
                    Standing.PROPOSED,
                    TREATY,
                    List.of(),
                    List.of(),
                    List.of(command));
            return ReformSubject.of(reform, day -> new Group(STATES).provide(day))
                    .making(command::apply);
        }
    }

    static class CitesNothing implements DecidingLaws {
        @Override
        public Decider decider() {
            Condition majority = DecisionRules.simpleMajority().citing(TREATY).stated(SEVEN);
            return Decider.of(majority).explaining(positions -> bare(majority.explain(positions)));
        }

        private static Explanation bare(Explanation why) {
            return new Explanation(
                    why.verdict(),
                    why.reason(),
                    Optional.empty(),
                    why.evidence().stream().map(CitesNothing::bare).toList(),
                    why.act(),
                    why.remedy());
        }
    }

    /** Its members come in the order of a hash table whose keys are told apart by where they lie in memory. */
    static class DependsOnMapOrder implements PathwayLaws {
        @Override
        public Pathway pathway() {
            Map<Object, ActorId> members = new HashMap<>();
            STATES.forEach(state -> members.put(new Object(), state));
            return new Group(List.copyOf(members.values()));
        }
    }

    static class Throws implements DecidingLaws {
        @Override
        public Decider decider() {
            return Decider.opaque(SEVEN, ballot -> {
                throw new IllegalStateException("no minutes were kept");
            });
        }
    }

    /** The fault of {@link NeedsExactlyThree}, waived. */
    static class Waived extends NeedsExactlyThree {
        @Override
        public List<Waiver> waivers() {
            return List.of(Waiver.of("D-01", "the statute of this jury says exactly three"));
        }
    }

    /** A group of states that only talks. */
    private record Group(List<ActorId> states) implements Pathway {

        static final ArrangementId ID = ArrangementId.of("group");

        @Override
        public PathwayDescriptor descriptor() {
            return new PathwayDescriptor("group", "A group", Layer.CLUSTER, List.of(), List.of(TREATY));
        }

        @Override
        public Provision provide(LocalDate at, Interpretations readings) {
            Arrangement group = new Arrangement(
                    ID,
                    "Group",
                    Set.of(),
                    Layer.CLUSTER,
                    LegalForm.TREATY,
                    Standing.EXISTS,
                    Validity.always(),
                    Set.of(Function.CONSULT),
                    states.stream()
                            .map(state -> new Membership(state, Role.MEMBER, Validity.always(), TREATY))
                            .toList(),
                    true,
                    TREATY);
            return new Provision(at, Set.of("group"), List.of(group), List.of(), List.of(), List.of());
        }
    }
}
