package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However the parts are joined and the players ordered, the diagram means the condition. */
class CompilerProperties {

    private static final List<ActorId> PLAYERS = Conditions.actors(6);

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any(PLAYERS.size());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void joinsLeftForLaterChangeNoCoalition(@ForAll("conditions") Condition condition) {
        checkWithoutPatience(condition);
    }

    /** Choices among pairs, each choice a junction that is left open and joined with its neighbours part by part. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void openChoicesAreJoinedWithTheirNeighbours(
            @ForAll("conditions") Condition one,
            @ForAll("conditions") Condition two,
            @ForAll("conditions") Condition three,
            @ForAll("conditions") Condition four) {
        checkWithoutPatience(Condition.all(one, Condition.any(two, Condition.all(three, four))));
        checkWithoutPatience(Condition.any(one, Condition.all(two, Condition.any(three, four))));
        checkWithoutPatience(Condition.all(Condition.any(one, two), Condition.any(three, four)));
    }

    private static void checkWithoutPatience(Condition condition) {
        Lowering lowering = Lowering.byActor(PLAYERS, List.of(Level.OBJECT, Level.ASSENT));
        Formula formula = lowering.lower(condition);
        Diagram hasty = new Compiler(lowering.names(), 2, 0, 1_000).compile(formula, Budget.NODES);
        Diagram patient = new Compiler(lowering.names(), 2).compile(formula, Budget.NODES);
        assertThat(ImmutableSet.copyOf(new CoalitionIterator(MinimalSets.of(hasty, Budget.standard()), PLAYERS)))
                .isEqualTo(GameProperties.minimal(Conditions.wins(condition, PLAYERS)));
        assertThat(hasty.size()).isLessThanOrEqualTo(patient.size());
    }
}
