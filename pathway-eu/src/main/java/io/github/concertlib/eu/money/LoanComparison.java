package io.github.concertlib.eu.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whether a loan of the Union is worth taking for a member: what it saves against borrowing on its own. Rates are input; none
 * are shipped. Both loans are repaid in equal parts of the principal after the years of grace, interest being paid each year
 * on what is left; nothing is discounted.
 *
 * @param ownRate what the member pays on its own bonds, in basis points a year
 * @param unionRate what the Union's loan costs, in basis points a year
 * @param amountInCents the principal
 * @param years until the last repayment; SAFE allows up to 45
 * @param yearsOfGrace without repayment; SAFE allows up to 10
 */
public record LoanComparison(int ownRate, int unionRate, long amountInCents, int years, int yearsOfGrace) {

    public LoanComparison {
        checkArgument(amountInCents >= 0, "a loan cannot be negative: %s cents", amountInCents);
        checkArgument(
                years > yearsOfGrace && yearsOfGrace >= 0,
                "a loan of %s years with %s years of grace leaves no year to repay it",
                years,
                yearsOfGrace);
    }

    /** What the loan of the Union saves over all years, in cents, rounded to the cent; negative where it costs more. */
    public long savingInCents() {
        int repayments = years - yearsOfGrace;
        // principal outstanding, summed over the years in units of one repayment
        long outstanding = (long) yearsOfGrace * repayments + (long) repayments * (repayments + 1) / 2;
        return BigDecimal.valueOf(amountInCents)
                .multiply(BigDecimal.valueOf(outstanding))
                .multiply(BigDecimal.valueOf((long) ownRate - unionRate))
                .divide(BigDecimal.valueOf(10_000L * repayments), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /** Whether it saves anything. */
    public boolean isWorthTaking() {
        return savingInCents() > 0;
    }
}
