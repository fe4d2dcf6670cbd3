package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The tables of {@code bill} and {@code loan}. */
public final class MoneyTables {

    /** Which bill a row belongs to. */
    public record Bill(String title, LocalDate at, String key) {}

    /** What one member pays for an operation, in cents. */
    public record Share(Bill bill, ActorId state, long common, long own, boolean exempt) {}

    /** What one member owes and pays for aid, in cents. */
    public record Account(
            Bill bill, ActorId state, long due, Map<String, Long> paid, boolean elsewhere, long missing) {}

    private record Payment(Account account, String measure, long cents) {}

    /** One member's case for a loan; rates in hundredths of a per cent. */
    public record Loan(
            String title,
            ActorId state,
            int ownRate,
            int unionRate,
            int years,
            int grace,
            long amount,
            long saving,
            boolean worthTaking) {}

    static final Dataset<Share> SHARES = Dataset.<Share>of(
                    "shares", "one member, and what it pays for an operation; for bills of operations")
            .text("bill", "the title of the bill", share -> share.bill().title())
            .date("date", "the day", share -> share.bill().at())
            .text(
                    "key",
                    "by which key the cost is divided",
                    share -> share.bill().key())
            .id("state", "which member", Share::state)
            .count("common_cents", "its part of the common cost, in cents of a euro", Share::common)
            .count("own_cents", "costs that lie where they fall, in cents", Share::own)
            .count("total_cents", "both", share -> Math.addExact(share.common(), share.own()))
            .flag(
                    "exempt",
                    "whether, having declared an abstention, it pays nothing of the common cost",
                    Share::exempt);

    static final Dataset<Account> ACCOUNTS = Dataset.<Account>of(
                    "accounts", "one member, and what it owes over all measures of aid; for bills of measures")
            .text("bill", "the title of the bill", account -> account.bill().title())
            .date("date", "the day", account -> account.bill().at())
            .text(
                    "key",
                    "by which key the cost is divided",
                    account -> account.bill().key())
            .id("state", "which member", Account::state)
            .count("due_cents", "what it owes over all measures, in cents of a euro", Account::due)
            .flag(
                    "makes_up_elsewhere",
                    "whether it declared an abstention on a lethal measure and pays as much for others",
                    Account::elsewhere)
            .count("still_owes_cents", "what it owes and no measure has taken yet, in cents", Account::missing);

    static final Dataset<Payment> PAYMENTS = Dataset.<Payment>of(
                    "payments", "one member and one measure of aid; for bills of measures")
            .text(
                    "bill",
                    "the title of the bill",
                    payment -> payment.account().bill().title())
            .date("date", "the day", payment -> payment.account().bill().at())
            .id("state", "which member", payment -> payment.account().state())
            .text("measure", "the name of the measure", Payment::measure)
            .count("paid_cents", "what it pays towards it, in cents of a euro", Payment::cents);

    public static final Dataset<Loan> LOANS = Dataset.<Loan>of("members", "one member, and what a loan would save it")
            .text("title", "the title of the comparison", Loan::title)
            .id("state", "which member", Loan::state)
            .number("own_rate", "what it pays on its own bonds, in per cent a year", loan -> loan.ownRate() / 100.0)
            .number("union_rate", "what the Union pays, in per cent a year", loan -> loan.unionRate() / 100.0)
            .integer("years", "how long the loan runs", Loan::years)
            .integer("years_of_grace", "how many of them without repayment", Loan::grace)
            .count("amount_cents", "the loan, in cents of a euro; 0 where none is allocated", Loan::amount)
            .count(
                    "saving_cents",
                    "what it saves over all years, in cents, not discounted; negative where it costs more",
                    Loan::saving)
            .flag("worth_taking", "whether its own rate is the higher one", Loan::worthTaking);

    private MoneyTables() {}

    public static Output bill() {
        return Output.of(SHARES, ACCOUNTS, PAYMENTS).citing();
    }

    public static Output loan() {
        return Output.of(LOANS);
    }

    public static Output offerShares(Output output, List<Share> shares) {
        return output.first(SHARES).offer(SHARES, () -> shares);
    }

    public static Output offerAccounts(Output output, List<Account> accounts) {
        return output.first(ACCOUNTS)
                .offer(ACCOUNTS, () -> accounts)
                .offer(
                        PAYMENTS,
                        () -> accounts.stream()
                                .flatMap(account -> account.paid().entrySet().stream()
                                        .map(paid -> new Payment(account, paid.getKey(), paid.getValue())))
                                .toList());
    }
}
