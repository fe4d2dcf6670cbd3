package io.github.concertlib.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Conditions;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The promises of the kernel, over conditions of every shape. */
class ConditionProperties {

    private static final List<ActorId> ACTORS = Conditions.actors(4);

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any(ACTORS.size());
    }

    @Provide
    Arbitrary<Positions> known() {
        return positions(Arbitraries.of(Level.class).filter(level -> level != Level.UNKNOWN));
    }

    @Provide
    Arbitrary<Positions> partlyKnown() {
        return positions(Arbitraries.of(Level.class));
    }

    private static Arbitrary<Positions> positions(Arbitrary<Level> levels) {
        return levels.list().ofSize(2 * ACTORS.size()).map(list -> {
            Positions positions = Positions.unknown();
            for (int k = 0; k < ACTORS.size(); k++) {
                positions = positions
                        .with(ACTORS.get(k), list.get(k))
                        .with(ACTORS.get(k), Forum.of("two"), list.get(k + ACTORS.size()));
            }
            return positions;
        });
    }

    /** The semantics once more, of what is known in full: yes or no from the leaves up. */
    private record Truth(Positions positions) implements Condition.Fold<Boolean> {

        @Override
        public Boolean act(Act act) {
            Level level = positions.of(act.actor(), act.forum());
            int rank = Level.ordered().indexOf(level);
            return rank >= 0 && rank >= Level.ordered().indexOf(act.atLeast())
                    || act.metByAbsence() && level == Level.ABSENT;
        }

        @Override
        public Boolean all(All node, List<Boolean> parts) {
            return !parts.contains(false);
        }

        @Override
        public Boolean any(Any node, List<Boolean> parts) {
            return parts.contains(true);
        }

        @Override
        public Boolean atLeast(AtLeast node, List<Boolean> terms) {
            return IntStream.range(0, terms.size())
                            .filter(terms::get)
                            .mapToLong(k -> node.terms().get(k).weight())
                            .sum()
                    >= node.quota();
        }

        @Override
        public Boolean scopedTo(ScopedTo node, Boolean inner) {
            return inner;
        }

        @Override
        public Boolean stated(Stated node, Boolean inner) {
            return inner;
        }

        @Override
        public Boolean constant(Constant node) {
            return node == Constant.ALWAYS;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsKnownInFullIsDecidedFromTheLeavesUp(
            @ForAll("conditions") Condition condition, @ForAll("known") Positions positions) {
        assertThat(condition.evaluate(positions)).isEqualTo(Verdict.of(condition.fold(new Truth(positions))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void openMeansThatThoseWhoHaveNotSpokenDecide(
            @ForAll("conditions") Condition condition, @ForAll("partlyKnown") Positions positions) {
        Verdict verdict = condition.evaluate(positions);
        for (Level level : Level.ordered()) {
            Verdict completed = condition.evaluate(completed(positions, level));
            assertThat(verdict).isIn(Verdict.OPEN, completed);
        }
        if (verdict == Verdict.OPEN) {
            assertThat(condition.evaluate(completed(positions, Level.ASSENT))).isEqualTo(Verdict.HOLDS);
            assertThat(condition.evaluate(completed(positions, Level.NOT_SEATED)))
                    .isEqualTo(Verdict.FAILS);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsStillNeededAsksTheUnknownAloneAndDecidesLikeTheWhole(
            @ForAll("conditions") Condition condition, @ForAll("partlyKnown") Positions positions) {
        Condition rest = condition.given(positions);
        assertThat(rest.acts().map(act -> positions.of(act.actor(), act.forum())))
                .allMatch(Level.UNKNOWN::equals);
        assertThat(rest instanceof Constant).isEqualTo(condition.evaluate(positions) != Verdict.OPEN);
        for (Level level : Level.ordered()) {
            Positions completed = completed(positions, level);
            assertThat(rest.evaluate(completed)).isEqualTo(condition.evaluate(completed));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theActsInAnExplanationAloneBearItsVerdict(
            @ForAll("conditions") Condition condition, @ForAll("known") Positions positions) {
        Explanation why = condition.explain(positions);
        Positions cited = Positions.unknown();
        for (Act act : why.steps().flatMap(step -> step.act().stream()).toList()) {
            cited = cited.with(act.actor(), act.forum(), positions.of(act.actor(), act.forum()));
        }
        assertThat(why.verdict()).isEqualTo(condition.evaluate(positions));
        assertThat(condition.evaluate(cited)).isEqualTo(why.verdict());
    }

    private static Positions completed(Positions positions, Level level) {
        Positions completed = positions;
        for (ActorId actor : ACTORS) {
            for (Forum forum : List.of(Forum.of("one"), Forum.of("two"))) {
                if (positions.of(actor, forum) == Level.UNKNOWN) {
                    completed = completed.with(actor, forum, level);
                }
            }
        }
        return completed;
    }
}
