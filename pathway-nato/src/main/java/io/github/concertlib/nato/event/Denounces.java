package io.github.concertlib.nato.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An ally gives notice that it leaves the treaty. It stays a party for a year, bound and able to block, and is out on the same
 * day of the next year.
 *
 * <p>Nobody can prevent it and nobody ever did it. France left the military structure in 1966, not the treaty.
 *
 * @param ally the one that leaves
 * @param notice the day on which the Government of the United States, the depositary, is told
 * @param consents what its own law asks for and has been given; looked at for the United States alone
 * @see "Article 13 NAT; 22 U.S.C. 1928f"
 */
public record Denounces(ActorId ally, LocalDate notice, Set<Consent> consents) implements AllianceEvent {

    /** The treaty was twenty years old; before that day nobody may give notice. */
    public static final LocalDate FIRST_NOTICE = LocalDate.of(1969, 8, 24);

    private static final ActorId US = ActorId.of("US");
    private static final ArrangementId NATO = ArrangementId.of("nato");

    /** What the law of the United States asks for before a withdrawal: either is enough. */
    public enum Consent {
        /** Two thirds of the Senators present. */
        SENATE,
        /** An Act of Congress. */
        ACT_OF_CONGRESS
    }

    /** Where a party stands on a day. */
    public enum Status {
        PARTY,
        /** Still a party: bound, and able to block. */
        UNDER_NOTICE,
        OUT
    }

    /** @throws IllegalArgumentException when notice is given before the treaty allows it */
    public Denounces {
        checkArgument(
                !notice.isBefore(FIRST_NOTICE),
                "notice by %s on %s: Article 13 allows it once the treaty is twenty years old, from %s on",
                ally,
                notice,
                FIRST_NOTICE);
        consents = ImmutableSet.copyOf(consents);
    }

    /** A notice to which nobody at home has consented. */
    public static Denounces on(ActorId ally, LocalDate notice) {
        return new Denounces(ally, notice, Set.of());
    }

    /** The first day on which it is no party any more. */
    public LocalDate effectiveOn() {
        return notice.plusYears(1);
    }

    /** Where the ally stands on a day. */
    public Status on(LocalDate day) {
        return day.isBefore(notice) ? Status.PARTY : day.isBefore(effectiveOn()) ? Status.UNDER_NOTICE : Status.OUT;
    }

    @Override
    public Provision apply(Provision provision) {
        if (on(provision.at()) != Status.OUT) {
            return provision;
        }
        String targets = "nato:d15:" + ally.code().toLowerCase(Locale.ROOT);
        return Edit.leave(NATO, ally)
                .apply(provision)
                .keeping(procedure -> !procedure.id().equals(targets), procedure -> procedure);
    }

    /** Whether the leaver's own law is kept. Always, where the model knows no condition. */
    public boolean isLawfulAtHome() {
        return !ally.equals(US) || !consents.isEmpty();
    }

    @Override
    public List<String> notes() {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        if (!isLawfulAtHome()) {
            notes.add(
                    "unlawful at home as it stands: 22 U.S.C. 1928f asks for two thirds of the Senators present or an Act of"
                            + " Congress, and neither is given; whether a President could ignore it is an open question");
        }
        if (ally.equals(US)) {
            notes.add(
                    "the United States is the depositary and would notify itself; afterwards there is none until one is agreed");
        }
        notes.add("under notice from " + notice + ", out from " + effectiveOn()
                + "; until then bound by Article 5 and able to block (a reading of Article 13, not tested)");
        return notes.build();
    }
}
