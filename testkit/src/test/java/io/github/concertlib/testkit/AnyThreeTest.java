package io.github.concertlib.testkit;

import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.source.Source;

/** A sound rule keeps the laws, in three lines. */
class AnyThreeTest implements DecisionRuleLaws {

    @Override
    public DecisionRule rule() {
        return DecisionRules.atLeast(3).citing(Source.treaty("Article 1 of a treaty made up for a test"));
    }
}
