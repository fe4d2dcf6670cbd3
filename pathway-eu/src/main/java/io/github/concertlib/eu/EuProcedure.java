package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the Union performs one act: its legal basis fixes who votes, by which rule, the part of Parliament and the purse, all
 * at once.
 *
 * @param id its key, such as {@code eu:p12}
 * @param variantOf the procedure of which this is another form: by a member's initiative, for a civilian mission
 * @param kind what sort of provision it is
 * @param legalBasis the articles
 * @param act what is done, as an infinitive: "start a mission"
 * @param function what it makes possible; empty where nothing is decided
 * @param events the contingencies to which it answers; empty means all
 * @param stages what has to be done, in order; the last is the act itself
 * @param needs other procedures that must succeed first, each with its own voters
 * @param leastGroup the members that a group must have at least, where a group acts
 * @param reach whom it binds
 * @param purse whose money it uses
 * @param parliament the part of the European Parliament
 * @param defence whether the act has military or defence implications
 * @param proposers who may propose it: each entry is enough, those in one entry act together; empty where its legal basis
 *     names nobody, so that anybody may
 * @param limits conditions and exclusions, in words
 * @param validity when it is in force
 * @param standing whether it exists
 * @param source where it is written
 */
public record EuProcedure(
        String id,
        Optional<String> variantOf,
        Kind kind,
        String legalBasis,
        String act,
        Optional<Function> function,
        Set<Event> events,
        List<Stage> stages,
        List<String> needs,
        int leastGroup,
        Reach reach,
        Purse purse,
        ParliamentRole parliament,
        boolean defence,
        List<Set<Proposer>> proposers,
        Optional<String> limits,
        Validity validity,
        Standing standing,
        Source source) {

    /** What sort of provision a procedure is. */
    public enum Kind {
        /** Somebody votes. */
        DECISION,
        /** A state asks, notifies or invokes; nobody votes. */
        REQUEST,
        /** A form of vote that decisions use, and how it counts. */
        FORM,
        /** A matter or a member is left out. */
        EXCLUSION,
        /** Who pays, fixed without a vote. */
        CHARGE,
        /** Postpones without preventing. */
        DELAY,
        /** Somebody proposes it; it is not law. */
        PROPOSAL
    }

    /** Whom an act binds. */
    public enum Reach {
        ALL,
        /** All but those who abstained with a declaration. */
        DECLARERS_EXEMPT,
        /** Every other member, by law, as soon as the request is made. */
        OTHERS,
        NONE
    }

    /** Who votes at a stage. */
    public enum Voters {
        /** All members with a vote in the matter on the day. */
        MEMBERS,
        /** The participants in permanent structured cooperation. */
        PESCO,
        /** The participants but the one concerned, which is named when the procedure is used. */
        PESCO_BUT_TARGET,
        /** The members of the European Defence Agency. */
        EDA,
        /** The European Parliament, as one actor. */
        PARLIAMENT,
        /** Those in a convention on the Treaties: governments and parliaments of the members, Parliament and the Commission. */
        CONVENTION,
        /** The directors of the European Investment Bank: one for each member, one for the Commission. */
        EIB_DIRECTORS,
        /** A group named when the procedure is used: a club, a project, those entrusted with a task. */
        GROUP;

        /** Whether the voters follow from the day alone. */
        public boolean isFixed() {
            return this != GROUP && this != PESCO_BUT_TARGET;
        }
    }

    /**
     * One thing that has to be done.
     *
     * @param body where
     * @param voters by whom
     * @param rule by which rule
     */
    public record Stage(EuBody body, Voters voters, VotingRule rule) {}

    public EuProcedure {
        events = ImmutableSet.copyOf(events);
        stages = ImmutableList.copyOf(stages);
        needs = ImmutableList.copyOf(needs);
        proposers =
                proposers.stream().map(ImmutableSet::copyOf).collect(ImmutableList.<Set<Proposer>>toImmutableList());
    }

    /** Whether somebody decides or asks, so that it can be a step of a route. */
    public boolean isTaken() {
        return kind == Kind.DECISION || kind == Kind.REQUEST || kind == Kind.PROPOSAL;
    }

    /** Whether these may propose it together; anybody may where the legal basis names nobody. */
    public boolean mayBeProposedBy(Set<Proposer> together) {
        return proposers.isEmpty() || proposers.stream().anyMatch(together::containsAll);
    }

    /** Who may propose it, in words: "high representative, or member"; empty where the legal basis names nobody. */
    public Optional<String> proposal() {
        return proposers.isEmpty()
                ? Optional.empty()
                : Optional.of(proposers.stream()
                        .map(together ->
                                together.stream().map(Proposer::toString).collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(", or ")));
    }

    /** Who pays, in words; who declares an abstention on aid to a partner makes up for it elsewhere. */
    public String contribution() {
        return purse == Purse.EPF && reach == Reach.DECLARERS_EXEMPT
                ? purse + "; who declares an abstention pays the same share to other measures (eu:p44)"
                : purse.toString();
    }

    /** Whether its voters follow from the day alone. */
    public boolean hasFixedVoters() {
        return stages.stream().allMatch(stage -> stage.voters().isFixed());
    }

    /** The same procedure with other voters or rules. */
    public EuProcedure withStages(List<Stage> changed) {
        return new EuProcedure(
                id,
                variantOf,
                kind,
                legalBasis,
                act,
                function,
                events,
                changed,
                needs,
                leastGroup,
                reach,
                purse,
                parliament,
                defence,
                proposers,
                limits,
                validity,
                standing,
                source);
    }

    @Override
    public String toString() {
        return id + " (" + legalBasis + ": " + act + ")";
    }
}
