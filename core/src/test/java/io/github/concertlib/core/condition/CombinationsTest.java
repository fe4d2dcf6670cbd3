package io.github.concertlib.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All, any, rules and scopes: what they find, what they still need, and what they say. */
class CombinationsTest {

    private static final Forum NAC = Forum.of("nato:nac");
    private static final Condition PL = Condition.assent(ActorId.of("PL"), NAC);
    private static final Condition RO = Condition.assent(ActorId.of("RO"), NAC);
    private static final Condition US = Condition.assent(ActorId.of("US"), NAC);
    private static final Source RULE = Source.treaty("Article 1");

    private static Positions known(String code, Level level) {
        return Positions.unknown().with(ActorId.of(code), level);
    }

    @Test
    void allOfNothingHoldsAndAnyOfNothingFails() {
        assertThat(Condition.all().evaluate(Positions.unknown())).isEqualTo(Verdict.HOLDS);
        assertThat(Condition.any().evaluate(Positions.unknown())).isEqualTo(Verdict.FAILS);
        assertThat(Condition.all().explain(Positions.unknown()).reason()).isEqualTo("nothing is required");
        assertThat(Condition.any().explain(Positions.unknown()).reason()).isEqualTo("there is no way to do it");
        assertThat(Condition.all().describe()).isEqualTo("nothing");
        assertThat(Condition.any().describe()).isEqualTo("what nobody can give");
    }

    @Test
    void oneRefusalSettlesAllAndOneAssentSettlesAny() {
        assertThat(Condition.all(PL, RO).evaluate(known("RO", Level.OBJECT))).isEqualTo(Verdict.FAILS);
        assertThat(Condition.all(PL, RO).evaluate(known("RO", Level.ASSENT))).isEqualTo(Verdict.OPEN);
        assertThat(Condition.all(RO, PL).evaluate(known("RO", Level.ASSENT))).isEqualTo(Verdict.OPEN);
        assertThat(Condition.any(PL, RO).evaluate(known("RO", Level.ASSENT))).isEqualTo(Verdict.HOLDS);
        assertThat(Condition.any(PL, RO).evaluate(known("RO", Level.OBJECT))).isEqualTo(Verdict.OPEN);
        assertThat(Condition.any(RO, PL).evaluate(known("RO", Level.OBJECT))).isEqualTo(Verdict.OPEN);
    }

    @Test
    void allStillNeedsThoseWhoHaveNotSpoken() {
        Condition all = Condition.all(PL, RO, US);
        assertThat(all.given(known("PL", Level.ASSENT))).isEqualTo(Condition.all(RO, US));
        assertThat(all.given(known("PL", Level.ASSENT).with(ActorId.of("RO"), Level.ASSENT)))
                .isEqualTo(US);
        assertThat(all.given(Positions.all(Level.ASSENT))).isEqualTo(Condition.always());
        assertThat(all.given(known("PL", Level.OBJECT))).isEqualTo(Condition.never());
    }

    @Test
    void anyStillNeedsOneOfThoseWhoHaveNotRefused() {
        Condition any = Condition.any(PL, RO, US);
        assertThat(any.given(known("PL", Level.OBJECT))).isEqualTo(Condition.any(RO, US));
        assertThat(any.given(known("PL", Level.OBJECT).with(ActorId.of("RO"), Level.OBJECT)))
                .isEqualTo(US);
        assertThat(any.given(Positions.all(Level.OBJECT))).isEqualTo(Condition.never());
        assertThat(any.given(known("PL", Level.ASSENT))).isEqualTo(Condition.always());
    }

    @Test
    void whatIsStillNeededStaysUnderItsRuleUntilNothingIs() {
        Condition ruled = Condition.all(PL, RO).as("both agree", RULE);
        assertThat(ruled.given(known("PL", Level.ASSENT))).isEqualTo(RO.as("both agree", RULE));
        assertThat(ruled.given(Positions.all(Level.ASSENT))).isEqualTo(Condition.always());
        assertThat(ruled.given(Positions.all(Level.OBJECT))).isEqualTo(Condition.never());
    }

    @Test
    void aFailureNamesThoseAloneWhoFail() {
        Condition all = Condition.all(PL, RO, US);
        Positions positions = Positions.all(Level.ASSENT).with(ActorId.of("US"), Level.OBJECT);
        assertThat(all.explain(positions).reason()).isEqualTo("1 of 3 does not");
        assertThat(all.explain(positions).evidence()).containsExactly(US.explain(positions));
        assertThat(all.explain(Positions.all(Level.ASSENT)).evidence()).hasSize(3);
        assertThat(Condition.any(PL, RO, US).explain(positions).reason()).isEqualTo("one is enough, 2 of 3 do");
        assertThat(Condition.any(PL, RO, US).explain(positions).evidence()).hasSize(2);
        assertThat(Condition.any(PL, RO, US)
                        .explain(Positions.all(Level.OBJECT))
                        .evidence())
                .hasSize(3);
    }

    @Test
    void anOpenVerdictNamesThoseWhoHaveNotSpoken() {
        Positions positions = known("PL", Level.ASSENT);
        assertThat(Condition.all(PL, RO, US).explain(positions).evidence())
                .containsExactly(RO.explain(positions), US.explain(positions));
        Positions refused = known("PL", Level.OBJECT);
        assertThat(Condition.any(PL, RO, US).explain(refused).evidence())
                .containsExactly(RO.explain(refused), US.explain(refused));
    }

    @Test
    void aRuleCitesItsSourceAndSwallowsAPlainReason() {
        Positions positions = Positions.all(Level.ASSENT);
        Explanation ofMany = Condition.all(PL, RO).as("both agree", RULE).explain(positions);
        assertThat(ofMany.reason()).isEqualTo("both agree: both do");
        assertThat(ofMany.source()).contains(RULE);
        Explanation ofOne = PL.as("Poland agrees", RULE).explain(positions);
        assertThat(ofOne.reason()).isEqualTo("Poland agrees");
        assertThat(ofOne.evidence()).containsExactly(PL.explain(positions));
        Explanation ofRule = PL.as("Poland agrees", RULE)
                .as("the council decides", Source.treaty("Article 2"))
                .explain(positions);
        assertThat(ofRule.reason()).isEqualTo("the council decides");
        assertThat(ofRule.evidence()).containsExactly(ofOne);
    }

    @Test
    void constantsNeedNobodyOrCannotBeHad() {
        assertThat(Condition.always().explain(Positions.unknown()).reason()).isEqualTo("nothing has to be decided");
        assertThat(Condition.never().explain(Positions.unknown()).reason()).isEqualTo("nobody can bring it about");
        assertThat(Condition.always().describe()).isEqualTo("nothing");
        assertThat(Condition.never().describe()).isEqualTo("what nobody can give");
        assertThat(Condition.never().evaluate(Positions.unknown())).isEqualTo(Verdict.FAILS);
        assertThat(Condition.always().actors()).isEmpty();
    }

    @Test
    void aScopeKeepsOutsidersOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.scopedTo(Set.of(ActorId.of("PL")), Condition.all(US, PL, RO)))
                .withMessage("acts of [RO, US], who are not among the participants [PL]");
    }

    @Test
    void aScopeReadsAsWhatIsInIt() {
        Condition scoped = Condition.scopedTo(Set.of(ActorId.of("RO"), ActorId.of("PL")), Condition.all(PL, RO));
        assertThat(scoped.describe()).isEqualTo("PL and RO");
        assertThat(scoped.parts()).containsExactly(Condition.all(PL, RO));
        assertThat(scoped.evaluate(known("PL", Level.OBJECT))).isEqualTo(Verdict.FAILS);
        assertThat(scoped.given(known("PL", Level.ASSENT))).isEqualTo(RO);
        assertThat(scoped.explain(Positions.all(Level.ASSENT)).reason()).isEqualTo("both do");
    }

    @Test
    void nodesActsAndRulesAreListedFromTheTop() {
        Condition ruled = PL.as("Poland agrees", RULE);
        Condition whole = Condition.all(Condition.any(ruled, RO), Condition.atLeast(1, List.of(US, PL)));
        assertThat(whole.nodes()).hasSize(8).startsWith(whole);
        assertThat(whole.acts()).map(Act::actor).map(ActorId::code).containsExactly("PL", "RO", "US", "PL");
        assertThat(whole.rules()).containsExactly((Stated) ruled);
        assertThat(whole.actors()).map(ActorId::code).containsExactly("PL", "RO", "US");
    }
}
