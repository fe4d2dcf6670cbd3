package io.github.concertlib.nato.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.nato.NatoPathway;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnionTest {

    private static final ActorId TR = ActorId.of("TR");
    private static final ActorId CY = ActorId.of("CY");
    private static final ActorId FR = ActorId.of("FR");
    private static final Positions WILLING = Positions.all(Level.ASSENT);

    private static Procedure procedure(String id) {
        return new NatoPathway()
                .provide(LocalDate.parse("2026-07-01")).procedures().stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aLoanTakesBothKeys() {
        Condition launch = Condition.act(CY, Forum.of("eu:council"), Level.ABSTAIN_DECLARED);
        Condition both = AssetLoan.doubleKey(procedure("nato:d17"), launch);

        assertThat(both.evaluate(WILLING)).isEqualTo(Verdict.HOLDS);
        assertThat(both.evaluate(WILLING.with(TR, Level.OBJECT))).isEqualTo(Verdict.FAILS);
        assertThat(both.evaluate(WILLING.with(CY, Level.OBJECT))).isEqualTo(Verdict.FAILS);
    }

    @Test
    void thereAreNoAssetsToLendBeforeBerlinPlus() {
        assertThat(new NatoPathway().provide(LocalDate.parse("2003-03-16")).procedures())
                .noneMatch(p -> p.id().equals("nato:d17"));
    }

    @Test
    void aLoanIsRecalledOnlyWhileItIsOne() {
        AssetLoan loan = AssetLoan.requested("DSACEUR as operation commander");

        assertThatThrownBy(loan::recalled).hasMessage("'DSACEUR as operation commander' is REQUESTED, not on loan");
        assertThat(loan.decided(false, true).state()).isEqualTo(AssetLoan.State.ON_LOAN);
    }

    @Test
    void whatWouldReachCyprusIsLockedByTurkey() {
        Procedure release = procedure("nato:d18");
        Disclosure toAll = new Disclosure("capability targets", Set.of(FR, CY));
        Disclosure toSome = new Disclosure("capability targets", Set.of(FR));

        assertThat(toAll.isLocked()).isTrue();
        assertThat(toAll.condition(release).evaluate(toAll.expected(WILLING, release)))
                .isEqualTo(Verdict.FAILS);
        assertThat(toSome.condition(release).evaluate(toSome.expected(WILLING, release)))
                .isEqualTo(Verdict.HOLDS);
    }
}
