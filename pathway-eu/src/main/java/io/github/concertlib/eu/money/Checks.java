package io.github.concertlib.eu.money;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Finding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds a project against the terms of an instrument, one condition after the other. */
final class Checks {

    private final Instrument instrument;
    private final Terms terms;
    private final Project project;
    private final World world;
    private final Source source;
    private final List<Finding> findings = new ArrayList<>();

    Checks(Instrument instrument, Project project, World world) {
        this.instrument = instrument;
        this.terms = instrument.terms();
        this.project = project;
        this.world = world;
        this.source = instrument.source();
    }

    List<Finding> all() {
        standing();
        time();
        spending();
        recipients();
        buyers();
        required();
        components();
        product();
        amount();
        terms.assumes().forEach(condition -> findings.add(Finding.met("assumed: " + condition, source)));
        return findings;
    }

    private void check(boolean met, String found, String otherwise, String remedy) {
        findings.add(met ? Finding.met(found, source) : Finding.unmet(otherwise, remedy, source));
    }

    private void standing() {
        if (instrument.standing() != Standing.EXISTS) {
            findings.add(Finding.unmet(
                    "the instrument is not adopted; it is a " + instrument.standing(),
                    "its adoption under "
                            + EuProcedures.named(instrument.decidedBy()).legalBasis() + " (" + instrument.decidedBy()
                            + ")",
                    source));
        }
    }

    private void time() {
        check(
                instrument.validity().contains(project.contractDate()),
                "signed on " + project.contractDate() + ", while the instrument runs",
                "signed on " + project.contractDate() + "; the instrument runs " + instrument.validity(),
                "a contract signed while it runs");
    }

    private void spending() {
        Finding purse = project.spending().mayBePaidFrom(instrument.purse());
        if (!purse.met() && !terms.pays().isEmpty()) {
            findings.add(purse);
        }
        boolean pays = terms.pays().contains(project.spending());
        findings.add(
                pays
                        ? Finding.met("pays for " + project.spending(), source)
                        : Finding.barred(
                                "does not pay for " + project.spending()
                                        + (terms.pays().isEmpty()
                                                ? ": it is no fund of its own"
                                                : " but for " + list(terms.pays())),
                                source));
    }

    private void recipients() {
        switch (terms.money()) {
            case MEMBERS_WITH_A_LOAN -> {
                Set<ActorId> borrowers = borrowers();
                check(
                        !borrowers.isEmpty(),
                        "the loan goes to " + borrowers + notYetApproved(borrowers),
                        "no buyer has a loan; loans are for members that applied",
                        "a member with a loan among the buyers");
            }
            case MEMBERS_WITH_THE_CLAUSE -> {
                Set<ActorId> members =
                        ImmutableSortedSet.copyOf(Sets.intersection(project.buyers(), Family.MEMBERS.on(world)));
                Set<ActorId> without = ImmutableSortedSet.copyOf(Sets.filter(members, buyer -> !hasClause(buyer)));
                if (members.isEmpty()) {
                    findings.add(Finding.unmet(
                            "no member among the buyers; the clause is for members",
                            "a member with the clause among the buyers",
                            source));
                } else {
                    check(
                            without.isEmpty(),
                            "the clause is active for every member that buys",
                            "the clause is not active for " + without,
                            "the activation of the clause for " + without);
                }
            }
            case UKRAINE ->
                check(
                        contains(Family.UKRAINE),
                        "the money goes to Ukraine",
                        "the money is for Ukraine, which is not among the buyers",
                        "Ukraine among the buyers");
            case MEMBERS_AND_ASSOCIATED, ANYBODY -> {}
        }
    }

    private boolean hasClause(ActorId buyer) {
        return world.loans().escapeClause().containsKey(buyer)
                && !project.contractDate().isBefore(world.loans().escapeClause().get(buyer));
    }

    /** The buyers that have a loan: members, and those outside to which the instrument lends under a reform. */
    private Set<ActorId> borrowers() {
        Set<ActorId> may = Sets.union(Family.MEMBERS.on(world), terms.lendsTo());
        return ImmutableSortedSet.copyOf(Sets.filter(
                project.buyers(), buyer -> may.contains(buyer) && world.loans().of(buyer) > 0));
    }

    /** What is known to be missing before the money flows; whether it came since was not seen. */
    private String notYetApproved(Set<ActorId> borrowers) {
        Set<ActorId> assessed = ImmutableSortedSet.copyOf(
                Sets.filter(borrowers, state -> world.loans().status().get(state) == Loans.Status.UNDER_ASSESSMENT));
        return assessed.isEmpty()
                ? ""
                : "; the plan of " + assessed + " still awaited its approval (" + instrument.decidedBy()
                        + ") when last seen";
    }

    private boolean contains(Family family) {
        return !Sets.intersection(family.on(world), project.buyers()).isEmpty();
    }

    private Set<ActorId> union(Collection<Family> families) {
        return families.stream()
                .flatMap(family -> family.on(world).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    private void buyers() {
        if (!terms.mayBuy().isEmpty()) {
            Set<ActorId> admitted = ImmutableSortedSet.copyOf(Sets.union(union(terms.mayBuy()), terms.admitted()));
            Set<ActorId> strangers = ImmutableSortedSet.copyOf(Sets.difference(project.buyers(), admitted));
            check(
                    strangers.isEmpty(),
                    "all buyers may take part",
                    strangers + " may not take part; open to " + list(terms.mayBuy()),
                    "a purchase without " + strangers);
        }
        int members =
                Sets.intersection(project.buyers(), Family.MEMBERS.on(world)).size();
        Set<ActorId> counting = Sets.union(union(terms.countingBuyers()), terms.admitted());
        int buyers = Sets.intersection(project.buyers(), counting).size();
        boolean alone = buyers < terms.leastBuyers();
        boolean inTime = members == 1
                && terms.singleUntil()
                        .map(last -> !project.contractDate().isAfter(last))
                        .orElse(false);
        String more = moreBuyers(terms.leastMembers() - members, inTime ? 0 : terms.leastBuyers() - buyers);
        if (terms.leastMembers() > 0) {
            String found = members + (members == 1 ? " member" : " members") + " among the buyers; needed: "
                    + terms.leastMembers();
            check(members >= terms.leastMembers(), found, found, more);
        }
        if (alone && inTime) {
            findings.add(Finding.met(
                    "one member alone may sign until " + terms.singleUntil().orElseThrow(), source));
        } else if (terms.leastBuyers() > 1) {
            String found = "bought by " + buyers + (buyers == 1 ? " state that counts" : " states that count")
                    + "; needed: " + terms.leastBuyers();
            String limit = terms.singleUntil()
                    .map(last -> "; one member alone could sign until " + last)
                    .orElse("");
            check(!alone, found, found + limit, more);
        }
    }

    /** What cures a lack of members and a lack of buyers together: a member counts as both. */
    private String moreBuyers(int members, int buyers) {
        if (members >= buyers) {
            return members + " more " + (members == 1 ? "member" : "members") + " among the buyers";
        }
        return buyers + " more " + (buyers == 1 ? "buyer" : "buyers") + " among " + list(terms.countingBuyers())
                + (members > 0 ? ", at least " + members + " of them from the members" : "");
    }

    private void required() {
        for (Family family : terms.required()) {
            check(
                    contains(family),
                    family + " takes part",
                    family + " does not take part",
                    "the participation of " + family);
        }
    }

    private void components() {
        terms.foreignCapPercent().ifPresent(cap -> {
            Set<ActorId> inside = Sets.union(union(terms.inside()), terms.admitted());
            int foreign = project.shareFromOutside(inside);
            int limit = cap * 100;
            String found = percent(foreign) + " of the components from outside " + list(terms.inside()) + "; allowed: "
                    + cap + " %";
            check(
                    foreign <= limit,
                    found,
                    found,
                    "to move " + percent(foreign - limit) + " of the components inside, or " + opening(inside, limit));
        });
        if (terms.freeOfOutsideControl()) {
            check(
                    !project.controlledFromOutside(),
                    "no supplier is controlled from outside",
                    "a supplier is controlled from outside",
                    "suppliers free of control from outside");
        }
    }

    /** To whom the instrument would have to open: those of whom one is enough, or the largest together. */
    private String opening(Set<ActorId> inside, int limit) {
        Set<ActorId> outside = project.originsOutside(inside);
        Set<ActorId> enough = ImmutableSortedSet.copyOf(Sets.filter(
                outside, origin -> project.shareFromOutside(Sets.union(inside, Set.of(origin))) <= limit));
        if (!enough.isEmpty()) {
            return "an agreement that opens the instrument to one of " + enough;
        }
        Set<ActorId> opened = new TreeSet<>();
        while (project.shareFromOutside(Sets.union(inside, opened)) > limit) {
            opened.add(outside.stream()
                    .filter(origin -> !opened.contains(origin))
                    .min(Comparator.comparingInt(
                            origin -> project.shareFromOutside(Sets.union(Sets.union(inside, opened), Set.of(origin)))))
                    .orElseThrow());
        }
        return "agreements that open the instrument to " + opened + " together";
    }

    private void product() {
        if (terms.bannedProducts().contains(project.product())) {
            findings.add(Finding.barred("never pays for " + project.product(), source));
        } else if (!terms.products().isEmpty()) {
            findings.add(
                    terms.products().contains(project.product())
                            ? Finding.met(project.product() + " is a listed product", source)
                            : Finding.barred(
                                    project.product() + " is not a listed product"
                                            + Nearest.hint(project.product(), terms.products()),
                                    source));
        }
        if (terms.designAuthorityFor().contains(project.product())) {
            check(
                    project.designAuthorityFree(),
                    "the supplier may change the design freely",
                    "the supplier needs a third state's leave to change the design",
                    "design authority free of third states, as asked for " + project.product());
        }
    }

    private void amount() {
        if (terms.money() == Terms.Recipients.MEMBERS_WITH_A_LOAN) {
            if (borrowers().isEmpty()) {
                return;
            }
            long loans = borrowers().stream().mapToLong(world.loans()::of).sum();
            check(
                    project.amountInCents() <= loans,
                    "costs no more than the loans of the buyers",
                    "costs " + euros(project.amountInCents()) + "; the loans of the buyers come to " + euros(loans),
                    euros(project.amountInCents() - loans) + " less, or from another purse");
        } else {
            long borne = borne();
            terms.amountInCents()
                    .ifPresent(amount -> check(
                            borne <= amount,
                            "costs no more than there is",
                            "costs " + euros(borne) + "; there are " + euros(amount),
                            "a smaller project"));
        }
    }

    /** The part of the cost that the instrument bears at most. */
    private long borne() {
        if (terms.contributionCapPercent().isEmpty()) {
            return project.amountInCents();
        }
        long cap = terms.contributionCapPercent().getAsInt();
        long borne = BigInteger.valueOf(project.amountInCents())
                .multiply(BigInteger.valueOf(cap))
                .divide(BigInteger.valueOf(100))
                .longValueExact();
        findings.add(Finding.met("bears at most " + cap + " % of the cost, " + euros(borne), source));
        return borne;
    }

    private static String percent(int hundredths) {
        return String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
    }

    private static String euros(long cents) {
        return String.format(Locale.ROOT, "EUR %,d", cents / 100);
    }

    private static String list(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
