package io.github.concertlib.examples;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Ballot;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.money.AssistanceAccount;
import io.github.concertlib.eu.money.AssistanceAccount.Measure;
import io.github.concertlib.eu.money.ContributionKey;
import io.github.concertlib.eu.money.Euros;
import io.github.concertlib.eu.money.OperationBill;
import io.github.concertlib.examples.dataset.MoneyTables;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.study.StudyReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Who pays how much, to the cent, for an operation or for aid to a partner, and who makes up for it elsewhere. */
@Command(
        name = "bill",
        header = "Who pays how much for an operation or for aid to a partner, and who makes up for it elsewhere.",
        description =
                "Divides the cost by a key, to the cent. For an operation, who declares an abstention pays nothing of the"
                        + " common cost, and other costs lie where they fall. For lethal aid from the European Peace Facility,"
                        + " who declares pays as much towards the other measures. No key of national income is shipped: hand one"
                        + " in, or take the population.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert bill examples/studies/eu-lethal-aid-bill.yaml",
            "  concert bill examples/studies/eu-operation-bill.yaml --json"
        })
final class BillCommand implements Runnable {

    @Parameters(
            paramLabel = "BILL.yaml",
            description =
                    "The bill: date, key (population, or id, title, source and weights), and operation or measures.")
    private Path file = Path.of("");

    @Mixin
    private final Output output = MoneyTables.bill();

    private final States states = States.standard();

    @Override
    public void run() {
        Entry entry = Documents.read(file).only("title", "date", "key", "operation", "measures");
        Entry date = entry.field("date");
        Sitting sitting = date.make(() -> Sitting.on(date.date()));
        Entry words = entry.field("key");
        ContributionKey key = words.isText() ? population(words, sitting) : ContributionKey.read(words, states);
        String title = entry.optional("title").map(Entry::text).orElse("Who pays");
        if (entry.optional("operation").isPresent()) {
            operation(title, entry.field("operation"), sitting, key);
        } else {
            measures(title, entry.field("measures"), sitting, key);
        }
    }

    private static ContributionKey population(Entry word, Sitting sitting) {
        if (!word.text().equals("population")) {
            throw word.error("unknown key '" + word.text()
                    + "'; take 'population', or give id, title, source and weights of your own");
        }
        return ContributionKey.byPopulation(sitting.populations());
    }

    private void operation(String title, Entry words, Sitting sitting, ContributionKey key) {
        words.only("commonCostEur", "ownCostEur", "positions");
        Procedure launch = last(sitting, "p12");
        Ballot ballot = new Ballot(launch.electorate(), positions(words.field("positions"), launch));
        requireAdopted(launch, ballot.positions(), words.field("positions"));
        Map<ActorId, Long> own = new TreeMap<>();
        words.optional("ownCostEur")
                .ifPresent(costs -> costs.fields()
                        .forEach((code, euros) -> own.put(states.actor(euros.naming(code)), cents(euros))));
        OperationBill bill = words.make(() -> OperationBill.of(ballot, cents(words.field("commonCostEur")), own, key));
        Table table = new Table().row("member", "common cost", "own cost", "in all");
        List<Map<String, Object>> rows = new ArrayList<>();
        bill.total().forEach((state, cents) -> {
            table.row(
                    state.code(),
                    euros(bill.common().of(state)),
                    euros(bill.own().getOrDefault(state, 0L)),
                    euros(cents));
            rows.add(row(
                    "state", state.code(),
                    "commonInCents", bill.common().of(state),
                    "ownInCents", bill.own().getOrDefault(state, 0L),
                    "totalInCents", cents));
        });
        Set<ActorId> exempt = ImmutableSortedSet.copyOf(Sets.difference(
                launch.electorate().voters(), bill.common().cents().keySet()));
        MoneyTables.Bill which = new MoneyTables.Bill(title, sitting.at(), key.title());
        MoneyTables.offerShares(
                        output,
                        Sets.union(bill.total().keySet(), exempt).stream()
                                .map(state -> new MoneyTables.Share(
                                        which,
                                        state,
                                        bill.common().of(state),
                                        bill.own().getOrDefault(state, 0L),
                                        exempt.contains(state)))
                                .sorted(Comparator.comparing(MoneyTables.Share::state))
                                .toList())
                .citing(() -> List.of(key.source()));
        String left = "pays nothing of the common cost, having declared an abstention: " + codes(exempt);
        output.print(
                head(title, sitting, key) + table.render() + "common cost in all: "
                        + euros(bill.common().total()) + System.lineSeparator() + left,
                row(
                        "title", title,
                        "date", sitting.at().toString(),
                        "key", key.title(),
                        "commonCostInCents", bill.common().total(),
                        "exemptFromCost", Codes.list(exempt),
                        "shares", rows));
    }

    private void measures(String title, Entry words, Sitting sitting, ContributionKey key) {
        Procedure adoption = last(sitting, "p42");
        List<Measure> measures = new ArrayList<>();
        for (Entry measure : words.items()) {
            measure.only("name", "costEur", "lethal", "positions");
            Positions positions = positions(measure.field("positions"), adoption);
            requireAdopted(adoption, positions, measure.field("positions"));
            measures.add(new Measure(
                    measure.field("name").text(),
                    cents(measure.field("costEur")),
                    measure.field("lethal").flag(),
                    new Ballot(adoption.electorate(), positions).where(level -> level == Level.ABSTAIN_DECLARED)));
        }
        AssistanceAccount account = words.make(() ->
                AssistanceAccount.settle(measures, key, adoption.electorate().voters()));
        List<String> columns = new ArrayList<>(List.of("member", "owes in all"));
        measures.forEach(measure -> columns.add(measure.name()));
        columns.add("remark");
        Table table = new Table().row(columns.toArray(String[]::new));
        List<Map<String, Object>> rows = new ArrayList<>();
        List<MoneyTables.Account> accounts = new ArrayList<>();
        MoneyTables.Bill which = new MoneyTables.Bill(title, sitting.at(), key.title());
        for (ActorId state : account.due().keySet()) {
            List<String> cells =
                    new ArrayList<>(List.of(state.code(), euros(account.due().get(state))));
            Map<String, Long> paid = new LinkedHashMap<>();
            for (Measure measure : measures) {
                long cents = account.paid().get(measure.name()).getOrDefault(state, 0L);
                cells.add(euros(cents));
                paid.put(measure.name(), cents);
            }
            boolean elsewhere = measures.stream()
                    .anyMatch(measure -> measure.lethal() && measure.declarers().contains(state));
            long missing = account.due().get(state) - account.paidBy(state);
            cells.add(!elsewhere ? "" : missing == 0 ? "makes up elsewhere" : "still owes " + euros(missing));
            table.row(cells.toArray(String[]::new));
            accounts.add(new MoneyTables.Account(which, state, account.due().get(state), paid, elsewhere, missing));
            rows.add(row(
                    "state",
                    state.code(),
                    "dueInCents",
                    account.due().get(state),
                    "paidInCents",
                    paid,
                    "makesUpElsewhere",
                    elsewhere,
                    "stillOwesInCents",
                    missing));
        }
        MoneyTables.offerAccounts(output, accounts).citing(() -> List.of(key.source()));
        StringBuilder text = new StringBuilder(head(title, sitting, key)).append(table.render());
        account.uncovered()
                .forEach((name, cents) -> text.append("not covered for ")
                        .append(name)
                        .append(": ")
                        .append(euros(cents))
                        .append("; it waits for other measures")
                        .append(System.lineSeparator()));
        output.print(
                text.toString(),
                row(
                        "title",
                        title,
                        "date",
                        sitting.at().toString(),
                        "key",
                        key.title(),
                        "uncoveredInCents",
                        new LinkedHashMap<>(account.uncovered()),
                        "shares",
                        rows));
    }

    private static Procedure last(Sitting sitting, String id) {
        List<Procedure> steps = sitting.route(id).steps();
        return steps.get(steps.size() - 1);
    }

    /** Nobody pays for what was not adopted. */
    private static void requireAdopted(Procedure act, Positions positions, Entry where) {
        if (act.condition().evaluate(positions) != Verdict.HOLDS) {
            throw where.error("with these positions the Council does not " + act.act() + ", and nobody pays: "
                    + act.condition().explain(positions).reason());
        }
    }

    private Positions positions(Entry entry, Procedure act) {
        Positions positions = Positions.unknown();
        Map<String, Entry> votes = entry.fields();
        if (votes.containsKey("otherwise")) {
            positions = Positions.all(StudyReader.level(votes.get("otherwise")));
        }
        for (Map.Entry<String, Entry> vote : votes.entrySet()) {
            if (!vote.getKey().equals("otherwise")) {
                ActorId state = states.actor(vote.getValue().naming(vote.getKey()));
                if (!act.electorate().voters().contains(state)) {
                    throw vote.getValue().error(state + " has no vote in it");
                }
                positions = positions.with(state, StudyReader.level(vote.getValue()));
            }
        }
        return positions;
    }

    private static long cents(Entry euros) {
        if (euros.integer() < 0) {
            throw euros.error("a cost of EUR " + euros.integer() + " is negative");
        }
        return Euros.cents(euros);
    }

    private static String head(String title, Sitting sitting, ContributionKey key) {
        return title + System.lineSeparator() + sitting.at() + ", by key: " + key.title() + " [" + key.source() + "]"
                + System.lineSeparator() + System.lineSeparator();
    }

    private static String codes(Set<ActorId> states) {
        return states.isEmpty() ? "nobody" : Codes.joined(states);
    }

    private static String euros(long cents) {
        return String.format(Locale.ROOT, "%,d.%02d", cents / 100, cents % 100);
    }

    /** Names and values in turn. */
    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return row;
    }
}
