package io.github.concertlib.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.source.Source;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Forum NAC = Forum.of("nac");
    private static final Electorate ALLIES = Electorate.of(
            NAC, Stream.of("CZ", "PL", "RO", "US").map(ActorId::of).toList());

    @Test
    void readsAloud() {
        Condition consensus = DecisionRules.consensus()
                .citing(Source.treaty("Article 9 NAT, by practice"))
                .stated(ALLIES);
        Positions positions = Positions.all(Level.SILENT).with(ActorId.of("US"), Level.OBJECT);
        assertThat(consensus.explain(positions).render().lines())
                .containsExactly(
                        "- consensus: no member objects; silence is consent: 1 of 4 does not"
                                + " [Article 9 NAT, by practice]",
                        "  - US: objects; needed: that it does not object");
    }

    @Test
    void saysWhatIsStillNeeded() {
        Condition both = Condition.all(
                Condition.assent(ActorId.of("PL"), NAC),
                Condition.atLeast(
                        2,
                        Stream.of("US", "RO", "CZ")
                                .map(state -> Condition.assent(ActorId.of(state), NAC))
                                .toList()));
        Positions positions = Positions.unknown().with(ActorId.of("US"), Level.ASSENT);
        assertThat(both.evaluate(positions)).isEqualTo(Verdict.OPEN);
        assertThat(both.given(positions).describe()).isEqualTo("PL and one of RO, CZ");
    }
}
