package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.pathway.Waiver;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * What a test class takes on: its subject keeps the laws. Implement one of the contracts below it; implement this one for
 * laws of your own.
 *
 * <p>Both engines run each contract. JUnit goes through all cases of a small world one by one, as dynamic tests; jqwik draws
 * cases with all levels and shrinks what breaks a law, as properties. A test is aborted, and says why, where the law has
 * nothing to say about the subject, is optional and does not hold, is waived, or can only be looked after by a person.
 */
public interface LawContract {

    /** Which laws are tried, and on what. */
    List<Claim<?>> claims();

    /** The laws that the subject rightly breaks, each with the reason. They are tried all the same, and shown as waived. */
    default List<Waiver> waivers() {
        return List.of();
    }

    /** How thoroughly: how many cases JUnit goes through one by one, and how many each engine draws. */
    default Trial trial() {
        return Trial.thorough();
    }

    /** A test for each law, named after it. */
    @TestFactory
    default Stream<? extends DynamicNode> laws() {
        return DynamicLaws.of(this);
    }

    /**
     * Tries one case again. A failing test prints the line to paste.
     *
     * @param written the id of a law and a case, such as {@code D-01:y0.0.1}
     * @throws IllegalArgumentException when it reads otherwise, or no claim is about the law
     * @throws AssertionError while the law is still broken in this case
     */
    default void replay(String written) {
        Replay.of(written).on(this);
    }
}
