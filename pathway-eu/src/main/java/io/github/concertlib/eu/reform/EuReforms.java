package io.github.concertlib.eu.reform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuBody;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.EuRules;
import io.github.concertlib.eu.Purse;
import io.github.concertlib.eu.Sitting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Reforms of the Union's part in defence that have been put forward. Each takes the day from which it is to hold; none is law.
 *
 * <p>A second round of SAFE is a matter of terms, not of votes: see {@link
 * io.github.concertlib.eu.money.Instruments#secondSafe}.
 */
public final class EuReforms {

    private static final ArrangementId EU = ArrangementId.of("eu");
    private static final ActorId PARLIAMENT = ActorId.of("european-parliament");
    private static final Set<Event> CRISIS = ImmutableSet.of(Event.CRISIS);
    private static final Set<Event> ARMED_ATTACK = ImmutableSet.of(Event.ARMED_ATTACK);

    private EuReforms() {}

    /** How Parliament's proposal of 2023 would count votes on missions. */
    public enum Majority {
        /** 55 % of the members with 65 % of the population. */
        STANDARD,
        /** 72 % of the members with 65 % of the population, as one amendment in committee had it. */
        REINFORCED
    }

    /**
     * Parliament's proposal: qualified majority for operations, the consent of Parliament to each, paid from a defence budget
     * of the Union. Takes an ordinary revision of the Treaties, ratified by all ({@code eu:p45}).
     *
     * @see "European Parliament, resolution of 22 November 2023; the final wording on executive missions is not verified"
     */
    public static Reform parliament2023(LocalDate from, Majority majority) {
        return parliament2023(from, majority, Sitting::on);
    }

    /** The same, populations being counted as the Union of each day counts them under the readings chosen. */
    public static Reform parliament2023(
            LocalDate from, Majority majority, java.util.function.Function<LocalDate, Sitting> union) {
        Source source = Source.of(
                "European Parliament, resolution of 22 November 2023", Quality.PROPOSAL, Confidence.PARTLY_VERIFIED);
        Edit edit = provision -> with(
                provision,
                consent(provision, source),
                operationByMajority(union.apply(provision.at()), majority, source));
        return reform(
                "eu-parliament-2023",
                "Defence Union: qualified majority with the consent of Parliament",
                from,
                source,
                ImmutableList.of("European Parliament"),
                edit);
    }

    private static Procedure consent(Provision provision, Source source) {
        return procedure(
                "eu:p12:1",
                "consent to a military operation",
                "European Parliament",
                Function.AUTHORISE,
                CRISIS,
                Electorate.of(EuBody.PARLIAMENT.forum(), ImmutableSet.of(PARLIAMENT)),
                DecisionRules.agreementOfAll().citing(source),
                Effects.none(source),
                source);
    }

    private static Procedure operationByMajority(Sitting sitting, Majority majority, Source source) {
        DecisionRule rule = majority == Majority.STANDARD
                ? EuRules.qualifiedMajority(sitting.populations())
                : EuRules.reinforcedQualifiedMajority(sitting.populations());
        return procedure(
                "eu:p12",
                EuProcedures.named("p12").act(),
                "Council",
                Function.AUTHORISE,
                CRISIS,
                Electorate.of(EuBody.COUNCIL.forum(), sitting.members()),
                rule.citing(source),
                new Effects(Circle.ALL_BUT_DECLARED_ABSTAINERS, Circle.NOBODY, Purse.UNION_BUDGET.toString(), source),
                source);
    }

    /**
     * Entrusting by habit: the Council lets a willing group act whenever one is ready, and those who are not willing abstain.
     * The vote stays unanimous and each member can still refuse; what changes is that those alone who say yes are bound and
     * pay. Needs nothing new in law.
     *
     * @see "Articles 42(5) and 44 TEU; IAI paper 2026"
     */
    public static Reform article44ByDefault(LocalDate from) {
        Source source = Source.of("Article 44 TEU by default; IAI paper 2026", Quality.PROPOSAL, Confidence.STATED);
        Edit edit = provision -> with(
                provision,
                procedure(
                        "eu:entrust-by-default",
                        "entrust an operation to the members that are willing",
                        "Council",
                        Function.AUTHORISE,
                        CRISIS,
                        council(provision),
                        rule(provision, "eu:p12"),
                        Effects.onThoseWhoAssent("the willing send what they choose", source),
                        source));
        return reform(
                "eu-article-44-default",
                "Entrusting a willing group by default",
                from,
                source,
                ImmutableList.of(),
                edit);
    }

    /**
     * A handbook for Article 42(7) TEU: the victim convenes a fixed round of consultation, the Union's headquarters may be
     * used by decision of the Council, and like-minded outsiders may help if they wish. No step becomes a condition of the
     * duty: the request alone still calls it up.
     *
     * @param outsiders the states that may offer help
     * @see "CEPS task force report 2026, section 3.3"
     */
    public static Reform mutualAssistanceHandbook(LocalDate from, Set<ActorId> outsiders) {
        Source source = Source.of("CEPS task force report 2026, section 3.3", Quality.PROPOSAL, Confidence.VERIFIED)
                .noting("that the Council decides on the use of its headquarters is assumed");
        Edit edit = provision -> with(
                provision,
                procedure(
                        "eu:handbook-consultation",
                        "convene the consultation round of the handbook",
                        "Mutual assistance",
                        Function.CONSULT,
                        ARMED_ATTACK,
                        Electorate.of(
                                EuBody.MUTUAL_ASSISTANCE.forum(),
                                council(provision).voters()),
                        DecisionRules.onRequestOfOne().citing(source),
                        Effects.none(source),
                        source),
                procedure(
                        "eu:handbook-headquarters",
                        "put the Union's headquarters at the service of those who help",
                        "Council",
                        Function.COMMAND,
                        ARMED_ATTACK,
                        council(provision),
                        rule(provision, "eu:p12"),
                        Effects.onThoseWhoAssent("those who help lend staff", source),
                        source),
                procedure(
                        "eu:handbook-outsiders",
                        "offer help from outside the Union",
                        "Like-minded states",
                        Function.of("ASSIST_FROM_OUTSIDE"),
                        ARMED_ATTACK,
                        Electorate.of(Forum.of("eu:42.7-outsiders"), outsiders),
                        DecisionRules.onRequestOfOne().citing(source),
                        Effects.onThoseWhoAssent("each outsider chooses what it sends", source),
                        source));
        return reform(
                "eu-mutual-assistance-handbook",
                "A handbook for Article 42(7)",
                from,
                source,
                ImmutableList.of(),
                edit);
    }

    /**
     * A European Security Council tied to the European Council: its members agree among themselves, and the European Council
     * raises no objection.
     *
     * @param members those with a vote in it
     * @param tied whether the European Council has to let the decision pass; how such a body would be set up is unclear
     * @see "IAI paper 2026"
     */
    public static Reform anchoredSecurityCouncil(LocalDate from, Set<ActorId> members, boolean tied) {
        Source source = Source.of(
                "IAI paper 2026: European Security Council anchored in the European Council",
                Quality.PROPOSAL,
                Confidence.STATED);
        Procedure decision = procedure(
                "eu:security-council",
                "start an operation",
                "European Security Council",
                Function.AUTHORISE,
                CRISIS,
                Electorate.of(Forum.of("eu:security-council"), members),
                DecisionRules.unanimity().citing(source),
                Effects.onAllVoters("its members send what they choose", source),
                source);
        Edit edit = provision -> tied ? with(provision, pass(provision, source), decision) : with(provision, decision);
        return reform(
                "eu-security-council",
                "A European Security Council anchored in the European Council",
                from,
                source,
                ImmutableList.of(),
                edit);
    }

    private static Procedure pass(Provision provision, Source source) {
        return procedure(
                "eu:security-council:1",
                "let a decision of the European Security Council pass",
                EuBody.EUROPEAN_COUNCIL.toString(),
                Function.AUTHORISE,
                CRISIS,
                Electorate.of(
                        EuBody.EUROPEAN_COUNCIL.forum(), council(provision).voters()),
                EuRules.consensus(),
                Effects.none(source),
                source);
    }

    private static Electorate council(Provision provision) {
        return provision.procedures().stream()
                .filter(procedure -> procedure.id().equals("eu:p12"))
                .findFirst()
                .map(Procedure::electorate)
                .orElseGet(() -> Electorate.of(
                        EuBody.COUNCIL.forum(), Sitting.on(provision.at()).membersOnDefence()));
    }

    private static DecisionRule rule(Provision provision, String id) {
        return provision.procedures().stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .map(Procedure::rule)
                .orElseGet(EuRules::unanimity);
    }

    private static Procedure procedure(
            String id,
            String act,
            String body,
            Function function,
            Set<Event> events,
            Electorate electorate,
            DecisionRule rule,
            Effects effects,
            Source source) {
        return new Procedure(id, act, EU, body, function, events, electorate, rule, effects, source, Standing.PROPOSED);
    }

    /** Adds or replaces procedures, where the provision holds the Union at all. */
    private static Provision with(Provision provision, Procedure... procedures) {
        Provision changed = provision;
        if (provision.has(EU)) {
            for (Procedure procedure : procedures) {
                changed = changed.replacing(changed.arrangement(EU).competentTo(procedure.function()))
                        .with(procedure);
            }
        }
        return changed;
    }

    private static Reform reform(
            String id, String title, LocalDate from, Source source, List<String> supporters, Edit edit) {
        return new Reform(
                id, title, from, Standing.PROPOSED, source, supporters, ImmutableList.of(), ImmutableList.of(edit));
    }
}
