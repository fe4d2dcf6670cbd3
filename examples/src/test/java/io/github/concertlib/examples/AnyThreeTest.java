package io.github.concertlib.examples;

import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.testkit.DecisionRuleLaws;

// first laws
class AnyThreeTest implements DecisionRuleLaws {

    @Override
    public DecisionRule rule() {
        return DecisionRules.atLeast(3).citing(Source.treaty("Article 1 of our charter"));
    }
}
// end of first laws
