package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;

/**
 * Arithmetic on counts that may be longer than 64 bits: plain while they fit, otherwise modulo several primes just below
 * 2<sup>50</sup>, from which the Chinese remainder theorem rebuilds the count.
 */
final class Modulus {

    private static final int PLAIN_BITS = 62;
    private static final int PRIME_BITS = 49;
    private static final Modulus PLAIN = new Modulus(0);

    private final long prime;
    private final double inverse;

    private Modulus(long prime) {
        this.prime = prime;
        this.inverse = 1.0 / prime;
    }

    /** As many moduli as tell apart all counts below 2 to the power of {@code bits}. */
    static List<Modulus> forCountsBelow(int bits) {
        if (bits <= PLAIN_BITS) {
            return List.of(PLAIN);
        }
        ImmutableList.Builder<Modulus> moduli = ImmutableList.builder();
        long candidate = 1L << PRIME_BITS + 1;
        for (int covered = 0; covered < bits; covered += PRIME_BITS) {
            do {
                candidate--;
            } while (!BigInteger.valueOf(candidate).isProbablePrime(50));
            moduli.add(new Modulus(candidate));
        }
        return moduli.build();
    }

    long add(long a, long b) {
        long sum = a + b;
        return prime != 0 && sum >= prime ? sum - prime : sum;
    }

    long subtract(long a, long b) {
        long difference = a - b;
        return prime != 0 && difference < 0 ? difference + prime : difference;
    }

    /** Exact because the quotient of two 50-bit numbers by a 50-bit number is off by one at most in double precision. */
    long multiply(long a, long b) {
        long product = a * b;
        if (prime == 0) {
            return product;
        }
        long rest = product - (long) ((double) a * b * inverse) * prime;
        return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest;
    }

    /** The count that leaves these remainders, one for each modulus. */
    static BigInteger combine(List<Modulus> moduli, long[] remainders) {
        BigInteger count = BigInteger.valueOf(remainders[0]);
        BigInteger product = BigInteger.valueOf(moduli.get(0).prime);
        for (int k = 1; k < remainders.length; k++) {
            BigInteger prime = BigInteger.valueOf(moduli.get(k).prime);
            BigInteger step = BigInteger.valueOf(remainders[k])
                    .subtract(count)
                    .multiply(product.modInverse(prime))
                    .mod(prime);
            count = count.add(product.multiply(step));
            product = product.multiply(prime);
        }
        return count;
    }
}
