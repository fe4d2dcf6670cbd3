package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Finding;
import io.github.concertlib.core.law.Finding.Counterexample;
import io.github.concertlib.core.law.Law;
import io.github.concertlib.core.pathway.Waiver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Makes a JUnit test of each law; all coalitions of a small world, all boundary dates, then draws. */
final class DynamicLaws {

    private DynamicLaws() {}

    /** One test for each law; where there is more than one suite, in a container for each. */
    static Stream<? extends DynamicNode> of(LawContract contract) {
        List<Claim<?>> claims = contract.claims();
        return claims.size() == 1
                ? tests(contract, claims.get(0))
                : claims.stream()
                        .map(claim ->
                                DynamicContainer.dynamicContainer(claim.suite().title(), tests(contract, claim)));
    }

    private static Stream<DynamicTest> tests(LawContract contract, Claim<?> claim) {
        return claim.suite().laws().stream()
                .map(law -> DynamicTest.dynamicTest(name(contract, law), () -> tried(contract, claim, law)));
    }

    private static String name(LawContract contract, Law<?> law) {
        return law
                + contract.waivers().stream()
                        .filter(waiver -> waiver.law().equals(law.id()))
                        .map(Waiver::reason)
                        .findFirst()
                        .map(reason -> " (waived: " + reason + ")")
                        .orElse("");
    }

    private static void tried(LawContract contract, Claim<?> claim, Law<?> law) {
        Finding found = claim.tried(law.id(), contract.trial(), contract.waivers());
        Optional<String> words = found.counterexample().map(Counterexample::words);
        if (found.isFault()) {
            Counterexample smallest = found.counterexample().orElseThrow();
            throw Broken.by(
                    contract,
                    law,
                    found.subject(),
                    smallest.words(),
                    smallest.replay(),
                    claim.look(law.id(), smallest.replay()).thrown());
        }
        switch (found.status()) {
            case HOLDS -> {}
            case FAILS -> throw Aborted.optional(law, found.subject(), words.orElse(""));
            case WAIVED -> throw Aborted.waived(law, found.note().orElse(""), found.subject(), words.orElse(""));
            case NOT_APPLICABLE -> throw Aborted.notApplicable(law);
            case UNTESTABLE -> throw Aborted.untestable(law, found.note().orElse(""));
        }
    }
}
