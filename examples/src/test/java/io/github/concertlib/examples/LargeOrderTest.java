package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An order of 45 states: any layer may authorise an operation, and the Union funds arms by qualified majority. */
class LargeOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Contingency CRISIS = Contingency.of(DAY, Event.CRISIS);
    private static final Contingency THREAT = Contingency.of(DAY, Event.THREAT);

    private static Architecture order() {
        Pathways pathways = Pathways.installed();
        Pathway nato = pathways.named("nato");
        Pathway small = pathways.named("minilateral");
        Pathway union = pathways.named("eu");
        return Architecture.on(DAY)
                .tier("NATO", nato, nato.provide(DAY).only("nato"))
                .tier("ESC", small, small.provide(DAY).only("esc_e5_no"))
                .tier("JEF", small, small.provide(DAY).only("jef"))
                .tier("Eurocorps", small, small.provide(DAY).only("eurocorps"))
                .tier("EU", union, union.provide(DAY).only("eu"));
    }

    private static List<ActorId> fortyFive() {
        return ImmutableList.copyOf(
                        Sets.union(order().members(), States.standard().ids()))
                .subList(0, 45);
    }

    @Test
    void answersExactlyForFortyFiveStates() {
        Condition effective =
                Condition.all(order().condition(CRISIS, Function.AUTHORISE), order().condition(THREAT, Function.FUND));
        Game game = Game.of(effective, fortyFive());
        assertThat(game.players()).hasSize(45);
        assertThat(game.vetoPlayers()).isEmpty();

        int resilience = game.minimalBlocking().smallestSize().orElseThrow();
        Set<ActorId> blockers =
                game.minimalBlocking().smallest().stream().findFirst().orElseThrow();
        assertThat(blockers).hasSize(resilience);
        assertThat(game.isBlocking(blockers)).isTrue();
        for (ActorId one : blockers) {
            assertThat(game.isBlocking(Sets.difference(blockers, Set.of(one)).immutableCopy()))
                    .isFalse();
        }
        assertThat(game.isProper()).isFalse();
    }

    @Test
    void aMinorityOfFourLargeMembersStopsTheMoney() {
        Pathway union = Pathways.installed().named("eu");
        Game funding =
                Architecture.on(DAY).tier("EU", union, union.provide(DAY)).game(THREAT, Function.FUND);
        Set<ActorId> large =
                List.of("DE", "FR", "IT", "ES").stream().map(ActorId::of).collect(Collectors.toSet());
        assertThat(funding.isBlocking(large)).isTrue();
        assertThat(funding.minimalBlocking().smallestSize()).hasValue(4);
    }
}
