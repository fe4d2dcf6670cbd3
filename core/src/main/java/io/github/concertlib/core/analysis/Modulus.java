package io.github.concertlib.core.analysis;

/**
 * Arithmetic modulo a prime below 2<sup>50</sup>, or plain 64-bit arithmetic where all counts are known to fit.
 *
 * <p>Arguments and results lie between zero and the modulus. Plain arithmetic has the modulus zero: there, bringing a sum back
 * into range changes nothing.
 */
final class Modulus {

    private final long prime;
    private final double inverse;

    /** @param prime below 2 to the power of 50, or zero for plain arithmetic */
    Modulus(long prime) {
        this.prime = prime;
        this.inverse = 1.0 / prime;
    }

    long prime() {
        return prime;
    }

    boolean isPlain() {
        return prime == 0;
    }

    long add(long a, long b) {
        long sum = a + b;
        return sum >= prime ? sum - prime : sum;
    }

    long subtract(long a, long b) {
        long difference = a - b;
        return difference < 0 ? difference + prime : difference;
    }

    /** Exact because in double precision the quotient is off by one at most. */
    long multiply(long a, long b) {
        long product = a * b;
        if (prime == 0) {
            return product;
        }
        long rest = product - (long) ((double) a * b * inverse) * prime;
        return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest;
    }

    /** A small number of either sign, brought into range. */
    long reduced(long a) {
        return a < 0 ? a + prime : a;
    }

    /** Brings back into range what grew by additions, up to 2<sup>62</sup>; without the division that would take longest. */
    long reduce(long a) {
        if (prime == 0) {
            return a;
        }
        long rest = a - (long) (a * inverse) * prime;
        return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest;
    }
}
