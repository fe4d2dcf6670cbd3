package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;

/**
 * Enough moduli to tell apart all counts below a bound, and the way back from the remainders to the count by the Chinese
 * remainder theorem. Counts of up to 62 bits need one, which is plain 64-bit arithmetic.
 */
final class Moduli {

    private static final int PLAIN_BITS = 62;
    private static final int PRIME_BITS = 49;

    private final List<Modulus> all;
    private final BigInteger[] products;
    private final BigInteger[] inverses;

    /** @param bits every count is below 2 to this power */
    Moduli(int bits) {
        ImmutableList.Builder<Modulus> moduli = ImmutableList.builder();
        if (bits <= PLAIN_BITS) {
            moduli.add(new Modulus(0));
        } else {
            long candidate = 1L << PRIME_BITS + 1;
            for (int covered = 0; covered < bits; covered += PRIME_BITS) {
                do {
                    candidate--;
                } while (!BigInteger.valueOf(candidate).isProbablePrime(50));
                moduli.add(new Modulus(candidate));
            }
        }
        all = moduli.build();
        products = new BigInteger[all.size()];
        inverses = new BigInteger[all.size()];
        BigInteger product = BigInteger.ONE;
        for (int k = 0; k < products.length; k++) {
            BigInteger prime = BigInteger.valueOf(all.get(k).prime());
            products[k] = product;
            inverses[k] = k == 0 ? BigInteger.ONE : product.modInverse(prime);
            product = product.multiply(prime);
        }
    }

    List<Modulus> all() {
        return all;
    }

    /** The count that leaves these remainders. */
    BigInteger count(long[] remainders) {
        BigInteger count = BigInteger.valueOf(remainders[0]);
        for (int k = 1; k < remainders.length; k++) {
            BigInteger step = BigInteger.valueOf(remainders[k])
                    .subtract(count)
                    .multiply(inverses[k])
                    .mod(BigInteger.valueOf(all.get(k).prime()));
            count = count.add(products[k].multiply(step));
        }
        return count;
    }

    /** Several counts: one row of remainders per modulus. */
    BigInteger[] counts(long[][] rows) {
        BigInteger[] counts = new BigInteger[rows[0].length];
        long[] remainders = new long[rows.length];
        for (int k = 0; k < counts.length; k++) {
            for (int m = 0; m < rows.length; m++) {
                remainders[m] = rows[m][k];
            }
            counts[k] = count(remainders);
        }
        return counts;
    }
}
