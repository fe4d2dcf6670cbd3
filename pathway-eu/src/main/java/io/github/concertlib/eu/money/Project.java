package io.github.concertlib.eu.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that states want to have paid.
 *
 * @param title in words
 * @param buyers the states that buy, or whose entities take part; one at least
 * @param components where the value comes from; the shares add up to the whole
 * @param product the category of what is bought, such as {@code artillery}
 * @param contractDate the day on which the contract is signed
 * @param amountInCents what it costs, 1 or more
 * @param spending what kind of spending it is
 * @param designAuthorityFree whether the supplier may change the design without the leave of a third state
 * @param controlledFromOutside whether a supplier is controlled by a state that is not associated
 */
public record Project(
        String title,
        Set<ActorId> buyers,
        List<Component> components,
        String product,
        LocalDate contractDate,
        long amountInCents,
        Spending spending,
        boolean designAuthorityFree,
        boolean controlledFromOutside) {

    /** The whole, in hundredths of a per cent. */
    public static final int WHOLE = 10_000;

    private static final LocalDate TREATY_OF_ROME = LocalDate.of(1958, 1, 1);

    /**
     * Part of the value.
     *
     * @param origin the state it comes from
     * @param share in hundredths of a per cent of the cost, 0 to 10 000
     */
    public record Component(ActorId origin, int share) {

        public Component {
            checkArgument(
                    share >= 0 && share <= WHOLE,
                    "share of %s is %s hundredths of a per cent; it lies between 0 and 10000",
                    origin,
                    share);
        }
    }

    public Project {
        buyers = ImmutableSortedSet.copyOf(buyers);
        components = ImmutableList.copyOf(components);
        checkArgument(!buyers.isEmpty(), "project '%s' has no buyers; name one at least", title);
        checkArgument(amountInCents > 0, "project '%s' costs %s cents; it has to cost something", title, amountInCents);
        int sum = components.stream().mapToInt(Component::share).sum();
        checkArgument(sum == WHOLE, "%s", unfinished(title, sum));
    }

    private static String unfinished(String title, int sum) {
        return "component shares of project '" + title + "' add up to " + sum / 100.0
                + " per cent, not to 100 per cent";
    }

    /** The share of the value that comes from outside a set of states, in hundredths of a per cent. */
    public int shareFromOutside(Set<ActorId> inside) {
        return components.stream()
                .filter(component -> !inside.contains(component.origin()))
                .mapToInt(Component::share)
                .sum();
    }

    /** The states outside a set from which value comes, sorted by code. */
    public Set<ActorId> originsOutside(Set<ActorId> inside) {
        return components.stream()
                .filter(component -> component.share() > 0 && !inside.contains(component.origin()))
                .map(Component::origin)
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSortedSet::copyOf));
    }

    /** The same project with other buyers. */
    public Project boughtBy(Set<ActorId> others) {
        return new Project(
                title,
                others,
                components,
                product,
                contractDate,
                amountInCents,
                spending,
                designAuthorityFree,
                controlledFromOutside);
    }

    /** The same project at another cost. */
    public Project costing(long cents) {
        return new Project(
                title,
                buyers,
                components,
                product,
                contractDate,
                cents,
                spending,
                designAuthorityFree,
                controlledFromOutside);
    }

    /** The same project with other components. */
    public Project from(List<Component> others) {
        return new Project(
                title,
                buyers,
                others,
                product,
                contractDate,
                amountInCents,
                spending,
                designAuthorityFree,
                controlledFromOutside);
    }

    /** The same project, the contract being signed on another day. */
    public Project signedOn(LocalDate day) {
        return new Project(
                title,
                buyers,
                components,
                product,
                day,
                amountInCents,
                spending,
                designAuthorityFree,
                controlledFromOutside);
    }

    /**
     * Reads {@code {title, buyers: [PL, UA], components: {PL: 60, US: 40}, product, contractDate, amountEur, spending,
     * designAuthorityFree, controlledFromOutside}}; shares are percentages with at most two decimals. A field {@code reforms} is
     * left to {@link PurchaseReforms}.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field and value
     */
    public static Project read(Entry file, States states) {
        file.only(
                "title",
                "buyers",
                "components",
                "product",
                "contractDate",
                "amountEur",
                "spending",
                "designAuthorityFree",
                "controlledFromOutside",
                "reforms");
        Entry buyers = file.field("buyers");
        if (buyers.items().isEmpty()) {
            throw buyers.error("a project has buyers; name one at least");
        }
        Entry parts = file.field("components");
        List<Component> components = parts.fields().entrySet().stream()
                .map(part -> component(part.getKey(), part.getValue(), states))
                .toList();
        int sum = components.stream().mapToInt(Component::share).sum();
        if (sum != WHOLE) {
            throw parts.error(unfinished(file.field("title").text(), sum));
        }
        Entry amount = file.field("amountEur");
        if (amount.integer() <= 0) {
            throw amount.error("a project of EUR " + amount.integer() + " costs nothing; give 1 or more");
        }
        Entry signed = file.field("contractDate");
        if (signed.date().isBefore(TREATY_OF_ROME)) {
            throw signed.error("a contract of " + signed.date() + " is older than the Union");
        }
        Set<String> seen = new HashSet<>();
        buyers.items().forEach(buyer -> {
            if (!seen.add(buyer.text())) {
                throw buyer.error("buyer '" + buyer.text() + "' stands here twice");
            }
        });
        return file.make(() -> new Project(
                file.field("title").text(),
                buyers.items().stream().map(states::actor).collect(Collectors.toSet()),
                components,
                file.field("product").text(),
                file.field("contractDate").date(),
                Euros.cents(amount),
                file.field("spending").oneOf(Spending.class),
                file.optional("designAuthorityFree").map(Entry::flag).orElse(true),
                file.optional("controlledFromOutside").map(Entry::flag).orElse(false)));
    }

    private static Component component(String code, Entry share, States states) {
        ActorId origin = share.make(() -> ActorId.of(code));
        if (states.find(origin).isEmpty()) {
            throw share.error("unknown actor '" + code + "'; states are written as ISO 3166 alpha-2, such as GR");
        }
        double hundredths = share.decimal() * 100;
        if (hundredths < 0 || hundredths > WHOLE) {
            throw share.error("a share of " + share.decimal() + " % lies outside 0..100 %");
        }
        if (Math.abs(hundredths - Math.rint(hundredths)) > 1e-6) {
            throw share.error("a share of " + share.decimal() + " % has more than two decimals");
        }
        return new Component(origin, (int) Math.rint(hundredths));
    }
}
