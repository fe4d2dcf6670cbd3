package io.github.concertlib.examples;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.eu.money.Euros;
import io.github.concertlib.eu.money.LoanComparison;
import io.github.concertlib.eu.money.Loans;
import io.github.concertlib.examples.dataset.MoneyTables;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** For whom a loan of the Union is worth taking. */
@Command(
        name = "loan",
        header = "For whom a loan under SAFE is worth taking, given what each member pays on its own bonds.",
        description =
                "Holds the rate of the Union against the own rate of each member, over the years of the loan, and says what"
                        + " the loan saves. Rates are input: none are shipped. Without an amount, each member is asked for the"
                        + " loan allocated to it in September 2025.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert loan examples/studies/eu-safe-loans.yaml"})
final class LoanCommand implements Runnable {

    /** What SAFE allows at most. */
    private static final int YEARS = 45;

    private static final int YEARS_OF_GRACE = 10;

    @Parameters(
            paramLabel = "RATES.yaml",
            description =
                    "The rates: unionRate, ownRates by member, in per cent a year; years, yearsOfGrace, amountEur.")
    private Path file = Path.of("");

    @Mixin
    private final Output output = MoneyTables.loan();

    /** One member's case. */
    private record Offer(ActorId state, int ownRate, LoanComparison loan) {}

    @Override
    public void run() {
        Entry entry = Documents.read(file)
                .only("title", "source", "unionRate", "years", "yearsOfGrace", "amountEur", "ownRates");
        int unionRate = basisPoints(entry.field("unionRate"));
        int years = years(entry, "years", YEARS);
        int grace = years(entry, "yearsOfGrace", YEARS_OF_GRACE);
        Entry time =
                entry.optional("yearsOfGrace").or(() -> entry.optional("years")).orElse(entry);
        List<Offer> offers = new ArrayList<>();
        ImmutableSortedMap.copyOf(entry.field("ownRates").fields()).forEach((code, rate) -> {
            ActorId state = States.standard().actor(rate.naming(code));
            long amount = entry.optional("amountEur")
                    .map(LoanCommand::cents)
                    .orElseGet(() -> Loans.shipped().of(state));
            int own = basisPoints(rate);
            offers.add(
                    new Offer(state, own, time.make(() -> new LoanComparison(own, unionRate, amount, years, grace))));
        });
        String title = entry.optional("title").map(Entry::text).orElse("Loans under SAFE");
        output.offer(
                MoneyTables.LOANS,
                () -> offers.stream()
                        .map(offer -> new MoneyTables.Loan(
                                title,
                                offer.state(),
                                offer.ownRate(),
                                unionRate,
                                years,
                                grace,
                                offer.loan().amountInCents(),
                                offer.loan().savingInCents(),
                                isWorthTaking(offer)))
                        .toList());
        output.print(
                text(title, unionRate, years, grace, offers),
                json(title, entry.optional("source").map(Entry::text).orElse("not stated"), unionRate, offers));
    }

    /** A number of years, up to what SAFE allows, which is what is taken where nothing is said. */
    private static int years(Entry rates, String field, int most) {
        int years = rates.optional(field).map(Entry::count).orElse(most);
        if (years > most) {
            throw rates.field(field).error(years + " years are more than the " + most + " that SAFE allows");
        }
        return years;
    }

    private static long cents(Entry amount) {
        if (amount.integer() <= 0) {
            throw amount.error("'" + amount.integer() + "' is not an amount in euros; give 1 or more");
        }
        return Euros.cents(amount);
    }

    /** Per cent with at most two decimals, as a whole number of basis points. */
    private static int basisPoints(Entry rate) {
        double points = rate.decimal() * 100;
        if (points < -10_000 || points > 10_000) {
            throw rate.error("a rate of " + rate.decimal() + " % a year lies outside -100..100 %");
        }
        if (Math.abs(points - Math.rint(points)) > 1e-6) {
            throw rate.error("a rate of " + rate.decimal() + " % has more than two decimals");
        }
        return (int) Math.rint(points);
    }

    private static String text(String title, int unionRate, int years, int grace, List<Offer> offers) {
        Table table = new Table().row("member", "own rate", "Union's rate", "loan", "saves in all", "worth taking");
        offers.forEach(offer -> table.row(
                offer.state().code(),
                percent(offer.ownRate()),
                percent(unionRate),
                offer.loan().amountInCents() == 0
                        ? "none allocated"
                        : millions(offer.loan().amountInCents()),
                millions(offer.loan().savingInCents()),
                answer(offer)));
        return title + System.lineSeparator() + "Over " + years + " years, " + grace
                + " of them without repayment; interest each year on what is left, nothing discounted."
                + System.lineSeparator() + System.lineSeparator() + table.render();
    }

    /** A member without an allocation is still told whether it would gain: the difference of the rates decides that. */
    private static boolean isWorthTaking(Offer offer) {
        return offer.ownRate() > offer.loan().unionRate();
    }

    private static String answer(Offer offer) {
        return isWorthTaking(offer) ? "yes" : offer.ownRate() == offer.loan().unionRate() ? "no difference" : "no";
    }

    private static Map<String, Object> json(String title, String source, int unionRate, List<Offer> offers) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", title);
        object.put("source", source);
        object.put("unionRate", unionRate / 100.0);
        object.put(
                "members",
                offers.stream()
                        .map(offer -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("state", offer.state().code());
                            row.put("ownRate", offer.ownRate() / 100.0);
                            row.put("amountInCents", offer.loan().amountInCents());
                            row.put("savingInCents", offer.loan().savingInCents());
                            row.put("worthTaking", isWorthTaking(offer));
                            return row;
                        })
                        .toList());
        return object;
    }

    private static String percent(int basisPoints) {
        return String.format(Locale.ROOT, "%.2f %%", basisPoints / 100.0);
    }

    private static String millions(long cents) {
        return String.format(Locale.ROOT, "EUR %,.1f m", cents / 100_000_000.0);
    }
}
