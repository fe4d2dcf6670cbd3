package io.github.concertlib.core.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigInteger;

/**
 * An exact fraction between nought and one, such as 55 % or two thirds.
 *
 * @param numerator 0 to {@code denominator}
 * @param denominator at least 1
 */
public record Share(long numerator, long denominator) {

    /** @throws IllegalArgumentException when the share lies outside 0..1 */
    public Share {
        checkArgument(
                denominator > 0 && numerator >= 0 && numerator <= denominator,
                "share %s/%s lies outside 0..1",
                numerator,
                denominator);
        long divisor = LongMath.gcd(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * So many parts of so many: two thirds is {@code of(2, 3)}.
     *
     * @param numerator 0 to {@code denominator}
     * @param denominator at least 1
     * @throws IllegalArgumentException when the share lies outside 0..1
     */
    public static Share of(long numerator, long denominator) {
        return new Share(numerator, denominator);
    }

    /**
     * So many hundredths: {@code percent(55)} is 11/20.
     *
     * @param percent 0 to 100
     * @throws IllegalArgumentException when the share lies outside 0..1
     */
    public static Share percent(long percent) {
        return new Share(percent, 100);
    }

    /** The least whole number that is at least this share of {@code whole}: 65 % of 450 646 971 is 292 920 532. */
    public long leastPartOf(long whole) {
        BigInteger[] parts = BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(BigInteger.valueOf(denominator));
        return parts[0].longValueExact() + (parts[1].signum() > 0 ? 1 : 0);
    }

    /** The least whole number that is more than this share of {@code whole}. */
    public long leastPartAbove(long whole) {
        return BigInteger.valueOf(whole)
                        .multiply(BigInteger.valueOf(numerator))
                        .divide(BigInteger.valueOf(denominator))
                        .longValueExact()
                + 1;
    }

    /** What this share leaves: 65 % leaves 35 %. */
    public Share complement() {
        return new Share(denominator - numerator, denominator);
    }

    @Override
    public String toString() {
        return 100 % denominator == 0 ? numerator * (100 / denominator) + " %" : numerator + "/" + denominator;
    }
}
