package io.github.concertlib.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of an actor in a forum counts there before what is said of it in general. */
class PositionsTest {

    private static final ActorId US = ActorId.of("US");
    private static final ActorId FR = ActorId.of("FR");
    private static final Forum NAC = Forum.of("nato:nac");
    private static final Forum NPG = Forum.of("nato:npg");

    @Test
    void theForumCountsBeforeTheActorAndTheActorBeforeTheRest() {
        Positions positions = Positions.all(Level.SILENT).with(US, Level.ASSENT).with(US, NPG, Level.OBJECT);
        assertThat(positions.of(US, NPG)).isEqualTo(Level.OBJECT);
        assertThat(positions.of(US, NAC)).isEqualTo(Level.ASSENT);
        assertThat(positions.of(FR, NPG)).isEqualTo(Level.SILENT);
        assertThat(positions.otherwise(Level.ABSENT).of(FR, NPG)).isEqualTo(Level.ABSENT);
        assertThat(Positions.unknown().of(FR, NPG)).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void aChangedCopyLeavesTheFirstAsItWas() {
        Positions before = Positions.all(Level.SILENT);
        assertThat(before.with(US, Level.OBJECT)).isNotEqualTo(before);
        assertThat(before).isEqualTo(Positions.all(Level.SILENT));
    }

    @Test
    void fiveLevelsAreOrderedAndThreeAreNot() {
        assertThat(Level.ordered())
                .containsExactly(Level.OBJECT, Level.ABSTAIN_DECLARED, Level.ABSTAIN, Level.SILENT, Level.ASSENT);
        assertThat(Stream.of(Level.values()).filter(level -> !level.isOrdered()))
                .containsExactly(Level.ABSENT, Level.NOT_SEATED, Level.UNKNOWN);
        assertThat(Level.ABSENT.reaches(Level.OBJECT)).isFalse();
    }

    @Test
    void forumsAreNamedInLowerCaseAndSortedByName() {
        assertThat(NAC).hasToString("nato:nac").isLessThan(NPG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forum.of("NAC"))
                .withMessage("forum 'NAC' does not match [a-z0-9][a-z0-9:._-]*");
    }
}
