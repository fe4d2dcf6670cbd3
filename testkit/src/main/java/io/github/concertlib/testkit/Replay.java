package io.github.concertlib.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.law.Choices;
import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Trial;

/** One case of one law, as printed. */
record Replay(String law, Choices choices) {

    static Replay of(String written) {
        int colon = written.indexOf(':');
        checkArgument(colon > 0, "'%s' is not a law and a case such as 'D-01:y0.0.1'", written);
        return new Replay(written.substring(0, colon), Choices.parse(written.substring(colon + 1)));
    }

    void on(LawContract contract) {
        Claim<?> claim = Claim.about(law, contract.claims());
        Trial.Seen seen = claim.look(law, choices);
        seen.violation().ifPresent(words -> {
            throw Broken.by(contract, claim.law(law), claim.subject(choices), words, seen.choices(), seen.thrown());
        });
    }
}
