package io.github.concertlib.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Parts of a whole are found by multiplication, exactly, up to the largest 64-bit number. */
class ShareProperties {

    @Property
    void theLeastPartReachesTheShareAndOneLessDoesNot(
            @ForAll @LongRange(min = 1) long denominator,
            @ForAll @LongRange(min = 0) long any,
            @ForAll @LongRange(min = 0) long whole) {
        Share share = Share.of(any % denominator, denominator);
        long part = share.leastPartOf(whole);
        assertThat(compare(part, share, whole)).isNotNegative();
        assertThat(compare(part - 1, share, whole)).isNegative();
    }

    @Property
    void theLeastPartAboveExceedsTheShareAndOneLessDoesNot(
            @ForAll @LongRange(min = 1) long denominator,
            @ForAll @LongRange(min = 0) long any,
            @ForAll @LongRange(min = 0) long whole) {
        Share share = Share.of(any % denominator, denominator);
        long part = share.leastPartAbove(whole);
        assertThat(compare(part, share, whole)).isPositive();
        assertThat(compare(part - 1, share, whole)).isNotPositive();
    }

    private static int compare(long part, Share share, long whole) {
        return BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(share.denominator()))
                .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share.numerator())));
    }
}
