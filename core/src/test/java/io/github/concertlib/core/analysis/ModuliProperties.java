package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Counting by remainders is counting: each step agrees with whole numbers, and the count comes back. */
class ModuliProperties {

    private static final Modulus MODULUS = new Moduli(100).all().get(0);

    @Property
    void remaindersAreAddedSubtractedAndMultipliedExactly(
            @ForAll @LongRange(min = 0) long first, @ForAll @LongRange(min = 0) long second) {
        long a = first % MODULUS.prime();
        long b = second % MODULUS.prime();
        BigInteger prime = BigInteger.valueOf(MODULUS.prime());
        BigInteger one = BigInteger.valueOf(a);
        BigInteger other = BigInteger.valueOf(b);
        assertThat(MODULUS.add(a, b)).isEqualTo(one.add(other).mod(prime).longValueExact());
        assertThat(MODULUS.subtract(a, b))
                .isEqualTo(one.subtract(other).mod(prime).longValueExact());
        assertThat(MODULUS.multiply(a, b))
                .isEqualTo(one.multiply(other).mod(prime).longValueExact());
    }

    /** The quotient of two large numbers is estimated, and now and then one too high or too low. */
    @Property(tries = 30)
    void remaindersAreExactAcrossTheirRange(@ForAll long seed) {
        Random random = new Random(seed);
        for (Modulus modulus : new Moduli(200).all()) {
            BigInteger prime = BigInteger.valueOf(modulus.prime());
            for (int k = 0; k < 100; k++) {
                BigInteger a = new BigInteger(100, random).mod(prime);
                BigInteger b = new BigInteger(100, random).mod(prime);
                assertThat(modulus.add(a.longValueExact(), b.longValueExact()))
                        .isEqualTo(a.add(b).mod(prime).longValueExact());
                assertThat(modulus.subtract(a.longValueExact(), b.longValueExact()))
                        .isEqualTo(a.subtract(b).mod(prime).longValueExact());
                assertThat(modulus.multiply(a.longValueExact(), b.longValueExact()))
                        .isEqualTo(a.multiply(b).mod(prime).longValueExact());
            }
        }
    }

    @Example
    void multiplesOfAPrimeAndTheirNeighboursAreBroughtBack() {
        for (Modulus modulus : new Moduli(200).all()) {
            long prime = modulus.prime();
            assertThat(modulus.add(prime - 1, 1)).isZero();
            assertThat(modulus.reduced(0)).isZero();
            for (long multiple = prime; multiple <= (1L << 62) - 2; multiple += prime) {
                for (long sum = multiple - 2; sum <= multiple + 2; sum++) {
                    assertThat(modulus.reduce(sum)).isEqualTo(sum % prime);
                }
            }
        }
    }

    @Property
    void whatGrewByAdditionsIsBroughtBack(@ForAll @LongRange(min = 0, max = 1L << 62) long sum) {
        assertThat(MODULUS.reduce(sum)).isEqualTo(sum % MODULUS.prime());
    }

    @Property
    void aCountComesBackFromItsRemainders(@ForAll @IntRange(min = 1, max = 300) int bits, @ForAll long seed) {
        Moduli moduli = new Moduli(bits);
        BigInteger count = new BigInteger(bits, new Random(seed));
        long[][] rows = new long[moduli.all().size()][2];
        for (int m = 0; m < rows.length; m++) {
            Modulus modulus = moduli.all().get(m);
            rows[m][1] = modulus.isPlain()
                    ? count.longValueExact()
                    : count.mod(BigInteger.valueOf(modulus.prime())).longValueExact();
        }
        assertThat(moduli.counts(rows)).containsExactly(BigInteger.ZERO, count);
    }

    @Example
    void countsOf62BitsAreCountedPlainlyAndLongerOnesByDifferentPrimes() {
        assertThat(new Moduli(62).all()).singleElement().matches(Modulus::isPlain);
        assertThat(new Moduli(98).all()).hasSize(2);
        assertThat(new Moduli(99).all()).hasSize(3);
        Moduli longer = new Moduli(200);
        assertThat(longer.all()).hasSize(5).noneMatch(Modulus::isPlain);
        assertThat(longer.all().stream().map(Modulus::prime))
                .doesNotHaveDuplicates()
                .allMatch(prime -> prime > 1L << 49 && prime < 1L << 50)
                .allMatch(prime -> BigInteger.valueOf(prime).isProbablePrime(50));
    }

    @Example
    void plainArithmeticIsThatOf64Bits() {
        Modulus plain = new Modulus(0);
        assertThat(plain.add(1L << 61, 5)).isEqualTo((1L << 61) + 5);
        assertThat(plain.subtract(3, 5)).isEqualTo(-2);
        assertThat(plain.multiply(-3, 1L << 40)).isEqualTo(-3 * (1L << 40));
        assertThat(plain.reduce(1L << 62)).isEqualTo(1L << 62);
        assertThat(plain.reduced(-1)).isEqualTo(-1);
        assertThat(MODULUS.reduced(-1)).isEqualTo(MODULUS.prime() - 1);
        assertThat(MODULUS.reduced(7)).isEqualTo(7);
    }
}
