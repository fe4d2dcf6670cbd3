package io.github.concertlib.eu.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * On what terms an instrument pays. What is empty is not asked for.
 *
 * @param amountInCents what there is in all, where it is fixed
 * @param pays the kinds of spending it may pay for
 * @param money who gets the money
 * @param mayBuy who may take part in the purchase; empty means anybody
 * @param countingBuyers whose states count towards the least number of buyers
 * @param leastMembers the least number of members among the buyers
 * @param leastBuyers the least number of buyers that count
 * @param singleUntil the last day on which a contract of one member alone will do
 * @param required who has to be among the buyers
 * @param foreignCapPercent how much of the component cost may come from outside
 * @param inside what counts as inside
 * @param admitted states counted inside by name, under a reform
 * @param lendsTo states outside the Union to which a loan may go as well, under a reform
 * @param products what it pays for; empty means all but what is banned
 * @param designAuthorityFor the products for which the supplier must be free to change the design
 * @param bannedProducts what it never pays for
 * @param contributionCapPercent the largest part of the cost that it bears
 * @param freeOfOutsideControl whether suppliers must not be controlled from outside
 * @param assumes conditions that a project says nothing about, taken to be fulfilled, in words
 */
public record Terms(
        Optional<Long> amountInCents,
        Set<Spending> pays,
        Recipients money,
        Set<Family> mayBuy,
        Set<Family> countingBuyers,
        int leastMembers,
        int leastBuyers,
        Optional<LocalDate> singleUntil,
        Set<Family> required,
        OptionalInt foreignCapPercent,
        Set<Family> inside,
        Set<ActorId> admitted,
        Set<ActorId> lendsTo,
        Set<String> products,
        Set<String> designAuthorityFor,
        Set<String> bannedProducts,
        OptionalInt contributionCapPercent,
        boolean freeOfOutsideControl,
        List<String> assumes) {

    /** Who gets the money of an instrument. */
    public enum Recipients {
        MEMBERS_WITH_A_LOAN,
        MEMBERS_WITH_THE_CLAUSE,
        MEMBERS_AND_ASSOCIATED,
        UKRAINE,
        ANYBODY
    }

    public Terms {
        pays = ImmutableSet.copyOf(pays);
        mayBuy = ImmutableSet.copyOf(mayBuy);
        countingBuyers = ImmutableSet.copyOf(countingBuyers);
        required = ImmutableSet.copyOf(required);
        inside = ImmutableSet.copyOf(inside);
        admitted = ImmutableSortedSet.copyOf(admitted);
        lendsTo = ImmutableSortedSet.copyOf(lendsTo);
        products = ImmutableSet.copyOf(products);
        designAuthorityFor = ImmutableSet.copyOf(designAuthorityFor);
        bannedProducts = ImmutableSet.copyOf(bannedProducts);
        assumes = ImmutableList.copyOf(assumes);
    }

    /**
     * The same terms with those parameters that a second round of SAFE might change.
     *
     * @param newAmountInCents what there is in all
     * @param newLeastBuyers how many buyers that count are needed
     * @param single whether a contract of one member alone will still do, and until when
     * @param newForeignCapPercent how much may come from outside
     * @param newAdmitted states counted inside by name
     * @param newLendsTo states outside the Union to which it lends as well
     */
    public Terms changed(
            long newAmountInCents,
            int newLeastBuyers,
            Optional<LocalDate> single,
            int newForeignCapPercent,
            Set<ActorId> newAdmitted,
            Set<ActorId> newLendsTo) {
        return new Terms(
                Optional.of(newAmountInCents),
                pays,
                money,
                mayBuy,
                countingBuyers,
                leastMembers,
                newLeastBuyers,
                single,
                required,
                OptionalInt.of(newForeignCapPercent),
                inside,
                newAdmitted,
                newLendsTo,
                products,
                designAuthorityFor,
                bannedProducts,
                contributionCapPercent,
                freeOfOutsideControl,
                assumes);
    }
}
