package io.github.concertlib.examples.backtest;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.eu.EuProcedure;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.vote.CommitteeStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the order of the day still offers after a refusal, nearest first.
 *
 * <p>A fallback is another proposal, or the same before another body. What a state held against the first says nothing of
 * what it holds against the second, so whoever refused is undecided here and everybody else stays where it was. A route that
 * needs none of those who refused is therefore open to take; one that does is undecided, and says who can end it.
 */
final class Fallbacks {

    /** Article 43 TEC, as amended at Amsterdam: closer cooperation within the Union begins. */
    private static final LocalDate CLOSER_COOPERATION = LocalDate.of(1999, 5, 1);

    private static final LocalDate LISBON = LocalDate.of(2009, 12, 1);

    /** Article 20(2) TEU: at least nine members; eight before Lisbon, and a majority of them before Nice. */
    private static final int LEAST_CLUB = 9;

    private static final List<RouteCode> SAME_BODY = List.of(
            RouteCode.LATER_SAME_BODY,
            RouteCode.NARROWED_PROPOSAL,
            RouteCode.REDESIGNED_PROPOSAL,
            RouteCode.UNBUNDLE_DECISION,
            RouteCode.PARTIAL_RENEWAL,
            RouteCode.WEAKER_INSTRUMENT,
            RouteCode.NEW_OPERATION);

    private static final List<RouteCode> OUTSIDE_ANY_BODY = List.of(
            RouteCode.UN_MANDATED_COALITION,
            RouteCode.AD_HOC_COALITION,
            RouteCode.NATIONAL_OPERATION,
            RouteCode.BILATERAL_AID);

    private final Almanac almanac;

    Fallbacks(Almanac almanac) {
        this.almanac = almanac;
    }

    List<Offer> after(
            Question question,
            Asked asked,
            Positions first,
            Set<ActorId> against,
            Optional<CommitteeStage.Sequel> sequel) {
        return new Search(question, asked, first, against).offers(sequel);
    }

    /** One search. */
    private final class Search {

        private final Question question;
        private final Asked asked;
        private final Positions first;
        private final Set<ActorId> against;
        private final List<Offer> offers = new ArrayList<>();
        private final boolean inUnion;
        private final boolean inNato;

        Search(Question question, Asked asked, Positions first, Set<ActorId> against) {
            this.question = question;
            this.asked = asked;
            this.first = first;
            this.against = against;
            String forum = asked.act().procedure().electorate().forum().id();
            inUnion = forum.startsWith("eu:")
                    || question.group()
                            .filter(List.of("EU", "PESCO", "EDA")::contains)
                            .isPresent();
            inNato = asked.steps().stream()
                    .anyMatch(step -> step.procedure().electorate().forum().id().startsWith("nato:"));
        }

        List<Offer> offers(Optional<CommitteeStage.Sequel> sequel) {
            sequel.ifPresentOrElse(this::committee, this::sameBody);
            chair();
            if (inUnion && sequel.isEmpty()) {
                union();
            }
            if (sequel.isEmpty()) {
                organisations();
            }
            if (question.rule().equals(Optional.of(RuleCode.THIRD_COUNTRY_AGREEMENT))) {
                free(RouteCode.DEFAULT_THIRD_COUNTRY_TERMS, "the third state");
            }
            OUTSIDE_ANY_BODY.forEach(code -> free(code, "those willing"));
            free(RouteCode.STATUS_QUO, question.body());
            free(RouteCode.NONE, "nobody");
            return offers.stream().sorted(Comparator.comparing(Offer::code)).collect(ImmutableList.toImmutableList());
        }

        // ---------------------------------------------------------------------------------------- kinds of routes

        /** A route that nobody can end. */
        private void free(RouteCode code, String body) {
            offers.add(new Offer(code, body, code.words(), Verdict.HOLDS, Set.of()));
        }

        /** A route that takes the consent of whoever refused, and of nobody else. */
        private void withThoseWhoRefused(RouteCode code, String body) {
            offers.add(new Offer(code, body, code.words(), Verdict.OPEN, against));
        }

        /** A route by a procedure of the library. */
        private void by(RouteCode code, Procedure procedure) {
            by(
                    code,
                    procedure.body(),
                    procedure.condition(),
                    procedure.electorate().voters());
        }

        private void by(RouteCode code, String body, Condition condition, Set<ActorId> voters) {
            Set<ActorId> blockers = voters.stream()
                    .filter(voter ->
                            condition.evaluate(Positions.all(Level.ASSENT).with(voter, Level.OBJECT)) == Verdict.FAILS)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
            offers.add(new Offer(code, body, code.words(), condition.evaluate(undecided(condition)), blockers));
        }

        /** The ballot as it was, in whatever forum, with those who refused undecided. */
        private Positions undecided(Condition condition) {
            Positions positions = Positions.all(Level.ASSENT);
            for (ActorId actor : condition.actors()) {
                positions = positions.with(actor, against.contains(actor) ? Level.UNKNOWN : heldBefore(actor));
            }
            return positions;
        }

        private Level heldBefore(ActorId actor) {
            return asked.steps().stream()
                    .map(step -> step.procedure().electorate())
                    .filter(electorate -> electorate.voters().contains(actor))
                    .map(electorate -> first.of(actor, electorate.forum()))
                    .findFirst()
                    .orElse(Level.ASSENT);
        }

        // ---------------------------------------------------------------------------------------- the body asked

        private void sameBody() {
            Condition condition = Condition.all(asked.steps().stream()
                    .map(step -> step.procedure().condition())
                    .toList());
            Set<ActorId> voters = asked.steps().stream()
                    .flatMap(step -> step.procedure().electorate().voters().stream())
                    .collect(toCollection(TreeSet::new));
            SAME_BODY.forEach(code -> by(code, question.body(), condition, voters));
            withThoseWhoRefused(RouteCode.SIDE_AGREEMENT, "outside the body");
        }

        private void committee(CommitteeStage.Sequel sequel) {
            switch (sequel) {
                case COMMISSION_SHALL_ADOPT -> free(RouteCode.COMMISSION_SHALL_ADOPT, "Commission");
                case COMMISSION_MAY_ADOPT -> free(RouteCode.COMMISSION_MAY_ADOPT, "Commission");
                case TO_APPEAL_COMMITTEE -> {
                    free(RouteCode.COMITOLOGY_APPEAL, "Appeal committee");
                    appealed();
                }
                case TO_COUNCIL -> {
                    free(RouteCode.COMITOLOGY_APPEAL, "Council");
                    free(RouteCode.COMMISSION_SHALL_ADOPT, "Commission");
                }
                case MAY_NOT_ADOPT -> {}
            }
        }

        /** What the same votes would lead to before the appeal committee. */
        private void appealed() {
            boolean refused = !against.isEmpty();
            offers.add(new Offer(
                    RouteCode.COMMISSION_MAY_ADOPT,
                    "Commission",
                    RouteCode.COMMISSION_MAY_ADOPT.words() + ", once the appeal committee has given no opinion either",
                    refused ? Verdict.OPEN : Verdict.HOLDS,
                    Set.of()));
        }

        private void chair() {
            if (inUnion || inNato) {
                free(RouteCode.CHAIR_STATEMENT, "chair");
            }
            if (inNato) {
                almanac.ofNato("nato:convene", question.asOf())
                        .ifPresent(convene -> by(RouteCode.CHAIR_CONVENES, convene));
            }
        }

        // ---------------------------------------------------------------------------------------- the Union

        private void union() {
            Sitting sitting = almanac.sitting(question.asOf());
            free(RouteCode.STATEMENT_BY_26, "those who agree");
            if (!asked.act().procedure().electorate().forum().id().equals("eu:european-council")) {
                ofUnion("eu:p01").ifPresent(conclude -> by(RouteCode.REFER_TO_EUROPEAN_COUNCIL, conclude));
            }
            free(RouteCode.TREATY_OUTSIDE_EU, "those who agree");
            free(RouteCode.NATIONAL_GUARANTEES, "each state for itself");
            if (EuProcedures.named("eu:p05").validity().contains(sitting.at())) {
                offers.add(new Offer(
                        RouteCode.DIFFERENT_MONEY_WITHOUT_ABSTAINER,
                        "Council",
                        RouteCode.DIFFERENT_MONEY_WITHOUT_ABSTAINER.words(),
                        Verdict.OPEN,
                        asked.act().procedure().electorate().voters()));
            }
            club(sitting);
        }

        /** Enhanced cooperation: by majority in most matters, by unanimity of all in foreign and defence policy. */
        private void club(Sitting sitting) {
            boolean enough = asked.circle().size() - against.size() >= LEAST_CLUB;
            boolean foreign = asked.act().levels() == Levels.CONSTRUCTIVE;
            if (!enough || sitting.at().isBefore(foreign ? LISBON : CLOSER_COOPERATION)) {
                return;
            }
            ofUnion(foreign ? "eu:p32" : "eu:p31")
                    .ifPresentOrElse(
                            authorise -> by(RouteCode.ENHANCED_COOPERATION, authorise),
                            () -> withThoseWhoRefused(RouteCode.ENHANCED_COOPERATION, "Council"));
        }

        /** The last stage of a procedure of the Union that is in force on the day; there was no Union on some. */
        private Optional<Procedure> ofUnion(String id) {
            EuProcedure procedure = EuProcedures.named(id);
            if (!procedure.validity().contains(question.asOf())) {
                return Optional.empty();
            }
            List<Procedure> stages = almanac.sitting(question.asOf()).procedures(procedure);
            return Optional.of(stages.get(stages.size() - 1));
        }

        // ---------------------------------------------------------------------------------------- other organisations

        private void organisations() {
            LocalDate on = question.asOf();
            if (inNato) {
                almanac.ofNato("nato:d06-dpc", on)
                        .filter(dpc -> !dpc.electorate().voters().contains(ActorId.of("FR")))
                        .ifPresent(dpc -> by(RouteCode.DPC_WITHOUT_FRANCE, dpc));
            }
            List<Procedure> able = able(on);
            able.stream()
                    .filter(procedure -> procedure.id().equals("nato:d06"))
                    .forEach(procedure -> by(RouteCode.NATO_ACTIVITY, procedure));
            able.stream()
                    .filter(procedure -> procedure.id().equals("eu:p12"))
                    .forEach(procedure -> by(RouteCode.AUTONOMOUS_EU_OPERATION, procedure));
            String asking = asked.act().procedure().electorate().forum().id();
            able.stream()
                    .filter(procedure -> !procedure.electorate().forum().id().equals(asking))
                    .forEach(procedure -> by(RouteCode.OTHER_ORGANISATION, procedure));
        }

        /** What can start an operation on the day: NATO, the Union, and the groups that may. */
        private List<Procedure> able(LocalDate on) {
            return Stream.of(
                            almanac.ofNato("nato:d06", on).stream(),
                            ofUnion("eu:p12").stream(),
                            Stream.of("WEU", "JEF", "EUROCORPS")
                                    .flatMap(name -> almanac.group(name, on).stream())
                                    .flatMap(group -> group.procedures(on).stream())
                                    .filter(procedure -> procedure.function().equals(Function.AUTHORISE)))
                    .flatMap(procedures -> procedures)
                    .filter(procedure -> !procedure.electorate().voters().isEmpty())
                    .toList();
        }
    }
}
