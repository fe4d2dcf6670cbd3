package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which order is kept, how much is built on the way, and which rule a refusal names. */
class CompilerTest {

    private static final int PATIENT = 20_000;

    private static final Formula SMALL = Quotas.formulaFrom(0, 2, 1, 1, 1);
    private static final Formula LARGE = Quotas.formulaFrom(0, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    private static final Formula APART = Quotas.formulaFrom(9, 3, 1, 1, 1, 1, 1);

    /** The order that looks most promising takes more nodes than another one. */
    private static final Formula MISJUDGED =
            Junction.all(List.of(Quotas.formula(2, 1, 3, 0, 3), Quotas.formula(4, 1, 2, 0, 0, 0, 4)));

    private static int size(Formula formula, int candidate) {
        return new Compiler(Map.of(), 2)
                .compile(formula, Ordering.candidates(formula).get(candidate), Budget.standard())
                .size();
    }

    @Test
    void otherOrdersAreTriedForDiagramsThatTryThePatience() {
        int first = size(MISJUDGED, 0);
        int best = Math.min(first, Math.min(size(MISJUDGED, 1), size(MISJUDGED, 2)));
        assertThat(best).isLessThan(first);
        assertThat(new Compiler(Map.of(), 2, first, PATIENT)
                        .compile(MISJUDGED, PATIENT)
                        .size())
                .isEqualTo(first);
        assertThat(new Compiler(Map.of(), 2, first - 1, PATIENT)
                        .compile(MISJUDGED, PATIENT)
                        .size())
                .isEqualTo(best);
    }

    @Test
    void whatNoOrderMakesModestIsMadeInTheFirstOrder() {
        Diagram diagram = new Compiler(Map.of(), 2, PATIENT, 3).compile(MISJUDGED, PATIENT);
        assertThat(diagram.size()).isEqualTo(size(MISJUDGED, 0));
        assertThat(diagram.isInOrder(Ordering.candidates(MISJUDGED).get(0))).isTrue();
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> new Compiler(Map.of(), 2, PATIENT, 3).compile(MISJUDGED, 4));
    }

    /** Parts are joined from the smallest to the largest, however they are written. */
    @Test
    void theOrderOfWritingDoesNotChangeHowMuchIsBuilt() {
        List<Formula> parts = List.of(SMALL, LARGE, APART);
        List<Integer> needed = new ArrayList<>();
        for (int first = 0; first < 3; first++) {
            for (int turn = 1; turn < 3; turn++) {
                int second = (first + turn) % 3;
                Formula all = Junction.all(List.of(parts.get(first), parts.get(second), parts.get(3 - first - second)));
                needed.add(refusals(all, Map.of(), PATIENT).size());
            }
        }
        assertThat(needed).hasSize(6).containsOnly(needed.get(0));
    }

    /** The rule named for each budget that is not enough, the smallest budget first. */
    private static List<String> refusals(Formula formula, Map<Formula, String> names, int patience) {
        int[] order = Ordering.candidates(formula).get(0);
        List<String> rules = new ArrayList<>();
        while (true) {
            try {
                new Compiler(names, 2, patience, PATIENT).compile(formula, order, new Budget(rules.size()));
                return rules;
            } catch (TooLargeException refusal) {
                rules.add(refusal.rule());
            }
        }
    }

    private static List<String> inTurn(Formula formula, Map<Formula, String> names, int patience) {
        List<String> inTurn = new ArrayList<>();
        for (String rule : refusals(formula, names, patience)) {
            if (inTurn.isEmpty() || !inTurn.get(inTurn.size() - 1).equals(rule)) {
                inTurn.add(rule);
            }
        }
        return inTurn;
    }

    @Test
    void aRuleThatIsDoneIsNotBlamedForTheNext() {
        assertThat(inTurn(Junction.all(List.of(SMALL, LARGE)), Map.of(SMALL, "two of three"), PATIENT))
                .containsExactly("two of three", "the whole condition");
        assertThat(inTurn(Junction.all(List.of(SMALL, LARGE)), Map.of(LARGE, "five of nine"), PATIENT))
                .containsExactly("the whole condition", "five of nine");
    }

    @Test
    void aRuleWithinAnotherOneThatIsDoneIsNotBlamedEither() {
        Formula inner = Junction.any(List.of(SMALL, APART));
        Formula whole = Junction.all(List.of(inner, LARGE));
        assertThat(inTurn(whole, Map.of(SMALL, "two of three", APART, "three of five"), PATIENT))
                .containsExactly("two of three", "three of five", "the whole condition");
    }

    /** Without patience the parts are left open and joined at the end, the largest first. */
    @Test
    void aPartThatWasLeftOpenIsNotBlamedForTheOthers() {
        assertThat(inTurn(Junction.all(List.of(APART, LARGE)), Map.of(LARGE, "five of nine"), 0))
                .containsExactly("the whole condition", "five of nine", "the whole condition");
        Formula choice = Junction.any(List.of(LARGE, APART));
        Formula whole = Junction.all(List.of(Quotas.formulaFrom(14, 2, 1, 1, 1), choice));
        assertThat(inTurn(whole, Map.of(LARGE, "five of nine"), 0)).endsWith("five of nine", "the whole condition");
    }
}
