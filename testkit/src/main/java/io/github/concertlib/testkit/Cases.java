package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Generates the cases on which laws are tried: the answers to a {@linkplain io.github.concertlib.core.law.Draw draw}. They
 * shrink to few small numbers, and small numbers are simple answers.
 */
public final class Cases implements ArbitrarySupplier<Choices> {

    /** Long enough for everybody in a large body to take a level of its own, and for a few more choices. */
    private static final int LONGEST = 80;

    /** Reduced to each bound asked for; a multiple of all small bounds, so that no answer is more likely than another. */
    private static final int LARGEST = 5039;

    /** Any case: half of them of plain yes and no, and any number of choices made before the simplest ones are taken. */
    public static Arbitrary<Choices> any() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers()
                                .between(0, LARGEST)
                                .withDistribution(RandomDistribution.uniform())
                                .list()
                                .ofMaxSize(LONGEST)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as(Choices::new);
    }

    @Override
    public Arbitrary<Choices> get() {
        return any();
    }
}
