package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.Actor;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Ballot;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.eu.EuRules;
import io.github.concertlib.eu.Populations;
import io.github.concertlib.eu.vote.Comitology;
import io.github.concertlib.eu.vote.CommitteeStage;
import io.github.concertlib.nato.union.BerlinPlus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts questions to the library: casts the ballot that the stances add up to, evaluates the library's own condition, and
 * reads off who is bound, who pays, who stood in the way and what was still open. It never sees a case's name or outcome.
 */
public final class Replay {

    private static final Pattern LEAVES_OUT = Pattern.compile(
            "(?i)\\b(without|but|except|excluding|exempt|other than|not (pay|contribute|liable)|no cost for)\\b");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    /** The longest name of a state: "Bosnia and Herzegovina" has three words. */
    private static final int WORDS_OF_A_NAME = 4;

    private final Almanac almanac;
    private final Rulebook rulebook;
    private final Fallbacks fallbacks;

    /** With the population tables shipped. */
    public Replay() {
        this(List.of());
    }

    /** @param more population tables besides those shipped, by the names that records use */
    public Replay(List<Populations> more) {
        almanac = new Almanac(more);
        rulebook = new Rulebook(almanac);
        fallbacks = new Fallbacks(almanac);
    }

    Almanac almanac() {
        return almanac;
    }

    /**
     * What the library makes of a question.
     *
     * @throws NotModelledException where it has no rule for it
     */
    Finding answer(Question question) {
        return new Run(question, rulebook.ask(question)).finding();
    }

    /** One question, in the library's terms. */
    private final class Run {

        private final Question question;
        private final Asked asked;
        private final Condition condition;

        Run(Question question, Asked asked) {
            this.question = question;
            this.asked = asked;
            List<Condition> all = asked.steps().stream()
                    .map(step -> step.procedure().condition())
                    .toList();
            this.condition = all.size() == 1 ? all.get(0) : Condition.all(all);
        }

        Finding finding() {
            boolean retried = question.hasAttempt();
            Positions first = positions(retried ? Stage.ATTEMPT : Stage.FINAL, question.date());
            Explanation why = condition.explain(first);
            List<String> notes = new ArrayList<>(asked.notes());
            Optional<CommitteeStage.Sequel> sequel = sequel(first);
            sequel.ifPresent(next -> notes.add("opinion of the committee: " + next));
            boolean adopted = sequel.map(CommitteeStage.Sequel::isOpen).orElse(why.verdict() == Verdict.HOLDS);
            if (!adopted && why.verdict() == Verdict.OPEN) {
                notes.add("not adopted as long as this is missing: "
                        + condition.given(first).describe());
            }
            Optional<Positions> later = adopted ? Optional.empty() : later(retried);
            Set<ActorId> against = adopted ? Set.of() : against(first, sequel);
            Set<ActorId> named = bestAttested(against, retried ? Stage.ATTEMPT : Stage.FINAL);
            Optional<Boolean> adoptedLater = adopted
                    ? Optional.empty()
                    : Optional.of(later.filter(end -> condition.evaluate(end) == Verdict.HOLDS)
                            .isPresent());
            Positions end = later.orElse(first);
            boolean cameAbout = adopted || adoptedLater.orElse(false);
            Set<ActorId> away = away();
            return new Finding(
                    adopted,
                    adoptedLater,
                    named,
                    Sets.difference(against, named),
                    cameAbout ? boundExempt(end) : Set.of(),
                    cameAbout ? paysExempt(end) : Set.of(),
                    cameAbout ? takesPart(away) : Set.of(),
                    away,
                    count(first),
                    fallbacks.after(question, asked, first, against, sequel),
                    question.requested()
                            .flatMap(start -> question.decided().map(day -> ChronoUnit.DAYS.between(start, day))),
                    why,
                    notes);
        }

        // ---------------------------------------------------------------------------------------- the ballot

        private Positions positions(Stage moment, LocalDate on) {
            Positions positions = Positions.unknown();
            for (Step step : asked.steps()) {
                for (ActorId voter : step.procedure().electorate().voters()) {
                    positions = positions.with(
                            voter, step.procedure().electorate().forum(), level(voter, step, moment, on));
                }
            }
            return positions;
        }

        /**
         * The default speaks of states; of an institution that is not named nothing is known. A state outside the act of one
         * organisation that votes in another is there like any other.
         */
        private Level level(ActorId voter, Step step, Stage moment, LocalDate on) {
            if (question.stancesOf(voter).isEmpty() && voter.code().startsWith("european-")) {
                return Level.UNKNOWN;
            }
            StanceRow row = question.heldBy(voter, moment)
                    .filter(held -> !held.stance().isOutside())
                    .orElseGet(() -> new StanceRow(
                            voter,
                            question.byDefault(),
                            Certainty.HIGH,
                            Stage.DECISION,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            return step.levels().of(row, on);
        }

        /** The positions at a second try, or once every hold has ended; empty where neither is on record. */
        private Optional<Positions> later(boolean retried) {
            Optional<LocalDate> lastHold = question.stances().stream()
                    .filter(row -> row.stance() == Stance.HOLD)
                    .flatMap(row -> row.until().stream())
                    .max(LocalDate::compareTo)
                    .filter(end -> end.isAfter(question.date()));
            return retried || lastHold.isPresent()
                    ? Optional.of(positions(Stage.FINAL, lastHold.orElse(question.date())))
                    : Optional.empty();
        }

        private Ballot ballot(Positions positions) {
            return new Ballot(asked.act().procedure().electorate(), positions);
        }

        // ---------------------------------------------------------------------------------------- who stood in the way

        /** Under a majority everybody not in favour; otherwise those of whom the first failing step asked more. */
        private Set<ActorId> against(Positions positions, Optional<CommitteeStage.Sequel> sequel) {
            if (sequel.isPresent()) {
                return opinion(positions) == Comitology.NEGATIVE
                        ? ballot(positions).where(level -> level == Level.OBJECT)
                        : Set.of();
            }
            return asked.steps().stream()
                    .filter(step -> step.procedure().condition().evaluate(positions) == Verdict.FAILS)
                    .findFirst()
                    .map(step -> against(step, positions))
                    .orElse(Set.of());
        }

        private static Set<ActorId> against(Step step, Positions positions) {
            if (step.levels() == Levels.MAJORITY) {
                return new Ballot(step.procedure().electorate(), positions).where(level -> level != Level.ASSENT);
            }
            return step.procedure()
                    .condition()
                    .explain(positions)
                    .steps()
                    .filter(leaf -> leaf.verdict() == Verdict.FAILS)
                    .map(Explanation::act)
                    .flatMap(Optional::stream)
                    .map(Act::actor)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
        }

        /**
         * Where single objections block, those whose objection is attested best. One alone is enough to block, so an
         * objection that is less sure explains nothing that a sure one does not.
         */
        private Set<ActorId> bestAttested(Set<ActorId> against, Stage moment) {
            if (asked.act().levels() == Levels.MAJORITY) {
                return against;
            }
            Map<ActorId, Certainty> certainty = new HashMap<>();
            against.forEach(actor -> certainty.put(
                    actor,
                    question.heldBy(actor, moment).map(StanceRow::certainty).orElse(Certainty.HIGH)));
            Optional<Certainty> best = certainty.values().stream().min(Certainty::compareTo);
            return against.stream()
                    .filter(actor -> best.equals(Optional.ofNullable(certainty.get(actor))))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
        }

        // ---------------------------------------------------------------------------------------- what follows

        private Set<ActorId> boundExempt(Positions end) {
            Set<ActorId> exempt = new TreeSet<>(asked.exempt());
            if (asked.act().procedure().effects().bound() != Circle.NOBODY && !isBerlinPlusFramework()) {
                exempt.addAll(consequences(end).exempt());
            }
            if (asked.act().levels() == Levels.CONSENSUS && question.isOperation()) {
                exempt.addAll(carvedOut());
            }
            return exempt;
        }

        private boolean isBerlinPlusFramework() {
            return question.type().equals("treaty") && asked.steps().size() > 1;
        }

        private Consequences consequences(Positions end) {
            return asked.act().procedure().consequences(end);
        }

        /** By the rule on cost where the record gives one, otherwise by the purse of the procedure. */
        private Set<ActorId> paysExempt(Positions end) {
            Set<ActorId> exempt = new TreeSet<>(asked.exempt());
            exempt.addAll(carvedOut());
            boolean common = question.isPaid("common", "gni key", "athena", "epf", "peace facility");
            boolean voluntary = question.isPaid("voluntary")
                    || !common
                            && question.isPaid(
                                    "national", "its own", "their own", "contributor", "participant", "lie where");
            boolean club = question.mentions("enhanced cooperation", "332");
            if (voluntary || club) {
                exempt.addAll(staying());
            } else if (common) {
                exempt.addAll(ballot(end).where(level -> level == Level.ABSTAIN_DECLARED));
            } else if (!question.isPaid("budget")
                    && asked.act().procedure().effects().pays() != Circle.NOBODY) {
                exempt.addAll(consequences(end).exemptFromCost());
            }
            return exempt;
        }

        /** States that the rule on cost itself leaves out by name: "by key, without Hungary". */
        private Set<ActorId> carvedOut() {
            return question.costRule().stream()
                    .flatMap(text -> Stream.of(text.split("[;.]")))
                    .filter(clause -> LEAVES_OUT.matcher(clause).find())
                    .flatMap(clause -> phrases(clause.strip().split("[^\\p{L}]+")))
                    .flatMap(words -> state(words).stream())
                    .filter(asked.circle()::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Optional<ActorId> state(String words) {
            return CODE.matcher(words).matches()
                    ? almanac.states()
                            .find(ActorId.of(words))
                            .map(Actor::id)
                            .or(() -> almanac.states().called(words))
                    : almanac.states().called(words);
        }

        /** Every run of words that could be the name of a state. */
        private static Stream<String> phrases(String... words) {
            return IntStream.range(0, words.length)
                    .boxed()
                    .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(words.length, from + WORDS_OF_A_NAME))
                            .mapToObj(to -> String.join(" ", Arrays.copyOfRange(words, from, to))));
        }

        /** Those that consent without joining: they pay nothing where only those who join pay. */
        private Set<ActorId> staying() {
            return question.stances().stream()
                    .filter(row -> row.stage() != Stage.ATTEMPT && row.stance().staysAway())
                    .map(StanceRow::actor)
                    .filter(asked.circle()::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Those known to stay away, by their own choice or by law. */
        private Set<ActorId> away() {
            Set<ActorId> away = new TreeSet<>();
            boolean voluntary = asked.act().levels() == Levels.WILLING;
            for (StanceRow row : question.stances()) {
                boolean refuses = row.stance() == Stance.OPPOSE && voluntary;
                boolean dissociates = row.stance() == Stance.RESERVATION && question.isOperation();
                if (row.stage() != Stage.ATTEMPT && (row.stance().staysAway() || refuses || dissociates)) {
                    away.add(row.actor());
                }
            }
            if (question.isOperation()) {
                away.addAll(Sets.difference(
                        asked.circle(), asked.act().procedure().electorate().voters()));
                if (question.mentions("berlin plus")) {
                    away.addAll(Sets.intersection(asked.circle(), BerlinPlus.leftOut(question.date())));
                }
            }
            return away;
        }

        private Set<ActorId> takesPart(Set<ActorId> away) {
            Set<ActorId> offering = question.joined().isEmpty()
                    ? asked.act().procedure().electorate().voters()
                    : question.joined();
            return new TreeSet<>(Sets.difference(offering, away));
        }

        // ---------------------------------------------------------------------------------------- votes

        private Optional<Count> count(Positions positions) {
            if (asked.act().levels() != Levels.MAJORITY) {
                return Optional.empty();
            }
            Electorate electorate = asked.act().procedure().electorate();
            Count count = Count.of(
                    ballot(positions),
                    asked.act().procedure().condition(),
                    asked.circle(),
                    question.populationTable().flatMap(name -> almanac.table(name, electorate.voters())));
            return Optional.of(
                    question.rule().equals(Optional.of(RuleCode.QMV_EU12))
                            ? count.withMembersNamedBy(EuRules.weightedMajority(question.asOf(), false)
                                    .over(electorate))
                            : count);
        }

        private Comitology opinion(Positions positions) {
            DecisionRule majority = asked.act().procedure().rule();
            return Comitology.of(ballot(positions), majority);
        }

        private Optional<CommitteeStage.Sequel> sequel(Positions positions) {
            if (!question.rule().equals(Optional.of(RuleCode.COMITOLOGY))) {
                return Optional.empty();
            }
            Ballot ballot = ballot(positions);
            int opposed = ballot.where(level -> level == Level.OBJECT).size();
            return Optional.of(Committees.stage(question)
                    .after(opinion(positions), 2 * opposed > ballot.electorate().size()));
        }
    }
}
