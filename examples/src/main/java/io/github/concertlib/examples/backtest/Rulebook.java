package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuProcedure;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.EuReadings;
import io.github.concertlib.eu.EuRules;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.VotingRule;
import io.github.concertlib.nato.NatoRules;
import io.github.concertlib.nato.union.BerlinPlus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the library's own rules for a question, by rule, body, legal basis and day. Rules, members, weights and dates are
 * those of the pathways; nothing here decides anything.
 */
final class Rulebook {

    private static final ActorId PARLIAMENT = ActorId.of("european-parliament");
    private static final Source TREATY_LAW = Source.of(
            "law of treaties: a state is bound by its own consent",
            Source.unsourced().quality(),
            Source.unsourced().confidence());

    private static final Pattern UNPROPOSED = Pattern.compile(
            "(?i)(no|without)( a)?( commission)? proposal|2/3|two.thirds"
                    + "|member.states?.? initiative|initiatives? of( a| the| several)? member.states?|not (of|by|from) the commission");

    private static final Pattern CIVILIAN = Pattern.compile("(?i)\\b(civilian|police|rule[- ]of[- ]law|monitor(s|ing)?"
            + "|border (assistance|management)|advisory mission|eulex|eupol|eupm|eumm|eucap|euam|eujust|eubam|euma|amm"
            + "|cfsp (budget|chapter)|union budget|eu budget)\\b");

    private static final Pattern MILITARY =
            Pattern.compile("(?i)\\b(military (operation|mission)|eufor|eunavfor|navfor|eutm|eumam|athena)\\b");

    /** Agreements in foreign policy, before Lisbon under Article 24, and of association. */
    private static final Pattern UNANIMOUS_AGREEMENT = Pattern.compile(
            "(?i)\\b(24|37) teu|\\bteu (article |art\\.? )?(24|37)\\b|\\b217\\b|\\b212\\b|218\\(8\\)|unanim");

    /** Where Article 238(3)(b) TFEU asks for 72 %: withdrawal, and what Articles 354 and 238 send there. */
    private static final Pattern REINFORCED =
            Pattern.compile("(?i)238\\(3\\) ?\\(?b|\\b50(\\([24]\\))? teu|\\bteu (article |art\\.? )?50\\b|\\b354\\b");

    private final Almanac almanac;

    Rulebook(Almanac almanac) {
        this.almanac = almanac;
    }

    /**
     * The question in the library's terms.
     *
     * @throws NotModelledException where the library has no rule for it
     */
    Asked ask(Question question) {
        RuleCode rule = question.rule()
                .orElseThrow(() -> new NotModelledException("no rule is called '" + question.ruleCode() + "'"
                        + Misspelt.of(question.ruleCode(), names())
                                .map(near -> "; maybe '" + near + "'")
                                .orElse("")));
        return switch (rule) {
            case CONSULT_ON_REQUEST ->
                question.group().equals(Optional.of("EU"))
                        ? inUnion(question, VotingRule.REQUEST, "eu:council", Levels.WILLING)
                        : allied(question, "nato:d01", Levels.WILLING);
            case NATO_CONSENSUS -> inNato(question);
            case NATO_ACCESSION -> accession(question);
            case NATO_CHAIR -> allied(question, "nato:convene", Levels.CONSENSUS);
            case WEU_UNANIMITY -> single(question, weu(question), Levels.UNANIMITY);
            case CFSP_UNANIMITY -> foreignPolicy(question);
            case UNANIMITY -> inUnion(question, VotingRule.UNANIMITY, "eu:council", Levels.UNANIMITY);
            case EUCO_CONSENSUS -> inUnion(question, VotingRule.CONSENSUS, "eu:european-council", Levels.CONSENSUS);
            case QMV_55_65 -> inUnion(question, VotingRule.QUALIFIED_MAJORITY, "eu:council", Levels.MAJORITY);
            case QMV_72_65 ->
                inUnion(question, VotingRule.REINFORCED_QUALIFIED_MAJORITY, "eu:council", Levels.MAJORITY);
            case QMV_RESTRICTED -> amongSome(question);
            case QMV_NICE_EU25, QMV_NICE_EU27, QMV_NICE_EU28, QMV_EU12 -> weighted(question);
            case COMITOLOGY -> inUnion(question, VotingRule.QUALIFIED_MAJORITY, "eu:committee", Levels.MAJORITY);
            case SUPERMAJ_4_5 -> risk(question);
            case PESCO_UNANIMITY -> inUnion(question, VotingRule.UNANIMITY, "eu:pesco", Levels.UNANIMITY);
            case INDIVIDUAL_DUTY -> duty(question);
            case OPT_IN -> optIn(question);
            case TREATY -> treaty(question);
            case DUAL_CONSENT -> dual(question);
            case FRAMEWORK_NATIONS -> frameworkNations(question);
            case THIRD_COUNTRY_AGREEMENT -> agreement(question);
        };
    }

    private static List<String> names() {
        return List.of(RuleCode.values()).stream().map(Enum::name).toList();
    }

    // ------------------------------------------------------------------------------------------------ who votes

    /** The members of the group asked. */
    private Set<ActorId> circle(Question question, String otherwise) {
        String group = question.group().orElse(otherwise);
        return almanac.members(group, question.asOf())
                .orElseThrow(() -> new NotModelledException(
                        "the library knows no members of '" + group + "' on " + question.asOf()));
    }

    /** Those who vote: the circle less those the record leaves out. */
    private static Set<ActorId> voters(Question question, Set<ActorId> circle) {
        return ImmutableSortedSet.copyOf(
                Sets.difference(Sets.difference(circle, question.notVoting()), outsiders(question)));
    }

    private static Set<ActorId> outsiders(Question question) {
        return question.stances().stream()
                .filter(row -> row.stance().isOutside() && row.stage() != Stage.ATTEMPT)
                .map(StanceRow::actor)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Asked asked(Question question, Set<ActorId> circle, Step... steps) {
        Set<ActorId> voters = steps[steps.length - 1].procedure().electorate().voters();
        return new Asked(List.of(steps), circle, Sets.difference(circle, voters), notes(question));
    }

    private static List<String> notes(Question question) {
        List<String> notes = new ArrayList<>();
        Set<ActorId> unexplained = new TreeSet<>(question.notVoting());
        unexplained.removeAll(outsiders(question));
        if (!unexplained.isEmpty()) {
            notes.add("the record leaves " + unexplained
                    + " out of the vote; that is taken from it, and where it is contested so is this result");
        }
        return notes;
    }

    private Asked single(Question question, Procedure procedure, Levels levels) {
        Set<ActorId> circle = procedure.electorate().voters();
        return asked(question, circle, new Step(among(procedure, question, circle), levels));
    }

    /** The procedure among those of the circle who have a vote by its own terms and by the record. */
    private static Procedure among(Procedure procedure, Question question, Set<ActorId> circle) {
        return procedure.among(procedure.electorate().restrictedTo(voters(question, circle)));
    }

    private static Procedure act(
            String id,
            String arrangement,
            String body,
            String forum,
            Set<ActorId> voters,
            DecisionRule rule,
            Effects effects) {
        return new Procedure(
                id,
                "take the decision proposed",
                ArrangementId.of(arrangement),
                body,
                Function.of("DECIDE"),
                Set.of(),
                Electorate.of(Forum.of(forum), voters),
                rule,
                effects,
                rule.source(),
                Standing.EXISTS);
    }

    private static Effects onAll(DecisionRule rule) {
        return Effects.onAllVoters("as the act says", rule.source());
    }

    // ------------------------------------------------------------------------------------------------ NATO

    private Procedure ofNato(String id, LocalDate on) {
        return almanac.ofNato(id, on)
                .orElseThrow(() -> new NotModelledException("NATO has no procedure '" + id + "' on " + on));
    }

    private Asked allied(Question question, String id, Levels levels) {
        return single(question, ofNato(id, question.asOf()), levels);
    }

    private Asked inNato(Question question) {
        if (question.group().equals(Optional.of("DPC")) || question.isAskedOf("dpc", "defence planning")) {
            Asked committee = allied(question, "nato:d06-dpc", Levels.CONSENSUS);
            Set<ActorId> named = Sets.union(outsiders(question), question.notVoting());
            return new Asked(
                    committee.steps(),
                    committee.circle(),
                    Sets.union(
                            committee.exempt(),
                            Sets.intersection(
                                    named,
                                    almanac.members("NATO", question.asOf()).orElse(Set.of()))),
                    committee.notes());
        }
        return single(question, council(question), Levels.CONSENSUS);
    }

    /** The decision of the North Atlantic Council that fits the type of act. */
    private Procedure council(Question question) {
        if (question.isAskedOf("nuclear planning", "npg")) {
            return ofNato("nato:npg", question.asOf());
        }
        return switch (question.type()) {
            case "mutual-defence" -> ofNato("nato:d02", question.asOf());
            case "operation-launch", "mandate-change" -> ofNato("nato:d06", question.asOf());
            case "sanctions-finance" -> ofNato("nato:d16", question.asOf());
            default -> {
                Procedure operation = ofNato("nato:d06", question.asOf());
                DecisionRule rule = NatoRules.consensus();
                yield act(
                        "nato:other",
                        "nato",
                        operation.body(),
                        operation.electorate().forum().id(),
                        operation.electorate().voters(),
                        rule,
                        onAll(rule));
            }
        };
    }

    private Asked accession(Question question) {
        Procedure invite = ofNato("nato:d13-invite", question.asOf());
        Procedure ratify = ofNato("nato:d13-ratify", question.asOf());
        Set<ActorId> circle = invite.electorate().voters();
        return asked(
                question,
                circle,
                new Step(among(invite, question, circle), Levels.CONSENSUS),
                new Step(among(ratify, question, circle), Levels.RATIFICATION));
    }

    // ------------------------------------------------------------------------------------------------ the Union

    private Asked inUnion(Question question, VotingRule rule, String forum, Levels levels) {
        Set<ActorId> circle = circle(question, "EU");
        return perhapsAClub(question, circle, new Step(inUnion(question, rule, forum, circle), levels));
    }

    /** An act; where it sets up enhanced cooperation, it does not touch those who stay outside. */
    private static Asked perhapsAClub(Question question, Set<ActorId> circle, Step step) {
        return question.mentions("enhanced cooperation", "329(1)", "329(2)", "329 tfeu", "tfeu 329")
                ? new Asked(List.of(step), circle, notInTheClub(question, circle), notes(question))
                : asked(question, circle, step);
    }

    private Procedure inUnion(Question question, VotingRule votingRule, String forum, Set<ActorId> circle) {
        DecisionRule rule = votingRule.in(almanac.sitting(question.asOf()));
        return byRule(question, rule, forum, circle);
    }

    private static Procedure byRule(Question question, DecisionRule rule, String forum, Set<ActorId> circle) {
        return act(
                "eu:" + question.ruleCode().toLowerCase(Locale.ROOT),
                "eu",
                question.body(),
                forum,
                voters(question, circle),
                rule,
                onAll(rule));
    }

    /** Unanimity in foreign policy; for an operation the procedure of Article 43, from whose vote Denmark may be missing. */
    private Asked foreignPolicy(Question question) {
        Set<ActorId> circle = circle(question, "EU");
        return asked(question, circle, foreignPolicyStep(question, circle, true));
    }

    /** @param ofGroup whether those the record leaves out are left out here; it speaks of its own group alone */
    private Step foreignPolicyStep(Question question, Set<ActorId> circle, boolean ofGroup) {
        Sitting sitting = almanac.sitting(question.asOf());
        EuProcedure procedure = EuProcedures.named(foreignPolicyId(question));
        if (!procedure.validity().contains(question.asOf())) {
            procedure = EuProcedures.named(procedure.id().equals("eu:p12") ? "eu:p12-by-weu" : "eu:p03");
        }
        List<Procedure> stages = sitting.procedures(procedure);
        Procedure act = stages.get(stages.size() - 1);
        return new Step(ofGroup ? among(act, question, circle) : act, Levels.CONSTRUCTIVE);
    }

    private static String foreignPolicyId(Question question) {
        if (question.isOperation()) {
            return isCivilian(question) ? "eu:p12-civilian" : "eu:p12";
        }
        return question.mentions("peace facility", "epf", "assistance measure") ? "eu:p42" : "eu:p03";
    }

    /** Whether a mission has no military or defence implications: it is then open to all and paid from the Union budget. */
    static boolean isCivilian(Question question) {
        return question.mentions(CIVILIAN) && !question.mentions(MILITARY);
    }

    private Asked amongSome(Question question) {
        Set<ActorId> circle = circle(question, "EU");
        boolean launchesPesco = question.mentions("46(2)");
        VotingRule rule = launchesPesco
                ? VotingRule.PESCO_LAUNCH_MAJORITY
                : question.ruleNote().filter(note -> note.contains("72")).isPresent() || question.mentions(REINFORCED)
                        ? VotingRule.PARTICIPANTS_REINFORCED_QUALIFIED_MAJORITY
                        : VotingRule.PARTICIPANTS_QUALIFIED_MAJORITY;
        Step step = new Step(inUnion(question, rule, "eu:council", circle), Levels.MAJORITY);
        return new Asked(
                List.of(step),
                circle,
                launchesPesco ? notJoining(question, circle) : Sets.difference(circle, voters(question, circle)),
                notes(question));
    }

    /** Members that an act setting up a club does not touch: those without a vote, and those who consent and do not join. */
    private static Set<ActorId> notJoining(Question question, Set<ActorId> circle) {
        return outside(question, circle, row -> row.stance() == Stance.NOT_CONTRIBUTING);
    }

    /** The same, and those who vote against the club, unless the record lists them among those who take part. */
    private static Set<ActorId> notInTheClub(Question question, Set<ActorId> circle) {
        return outside(
                question,
                circle,
                row -> row.stance() == Stance.NOT_CONTRIBUTING
                        || row.stance() == Stance.OPPOSE
                                && row.stage() != Stage.ATTEMPT
                                && !question.joined().contains(row.actor()));
    }

    private static Set<ActorId> outside(Question question, Set<ActorId> circle, Predicate<StanceRow> staysAway) {
        Set<ActorId> outside = new TreeSet<>(Sets.difference(circle, voters(question, circle)));
        question.stances().stream()
                .filter(staysAway)
                .map(StanceRow::actor)
                .filter(circle::contains)
                .forEach(outside::add);
        return outside;
    }

    /** Votes by weight; the check of the population is asked for by whoever it helps, unless the record says otherwise. */
    private Asked weighted(Question question) {
        Set<ActorId> circle = circle(question, "EU");
        boolean proposed = !question.isAskedOf("european council", "euco")
                && question.ruleNote()
                        .filter(note -> UNPROPOSED.matcher(note).find())
                        .isEmpty();
        VotingRule rule = proposed ? VotingRule.QUALIFIED_MAJORITY : VotingRule.REINFORCED_QUALIFIED_MAJORITY;
        Sitting sitting = almanac.sitting(question.asOf())
                .reading(EuReadings.NICE_VOTES, EuReadings.NICE_VOTES_ASKED_FOR)
                .reading(
                        EuReadings.NICE_CHECK,
                        question.checkRequested().orElse(true)
                                ? EuReadings.NICE_CHECK_ASKED_FOR
                                : EuReadings.NICE_CHECK_NOT_ASKED_FOR);
        try {
            return perhapsAClub(
                    question,
                    circle,
                    new Step(byRule(question, rule.in(sitting), "eu:council", circle), Levels.MAJORITY));
        } catch (IllegalArgumentException unknownWeights) {
            throw new NotModelledException(String.valueOf(unknownWeights.getMessage()));
        }
    }

    /** Article 7(1) TEU: Parliament consents first, then four fifths of the members without the one concerned. */
    private Asked risk(Question question) {
        Set<ActorId> circle = circle(question, "EU");
        Step council = new Step(byRule(question, EuRules.fourFifths(), "eu:council", circle), Levels.MAJORITY);
        if (question.type().equals("textbook-scenario")
                && question.stancesOf(PARLIAMENT).isEmpty()) {
            return asked(
                    question, circle, council); // a scenario that is silent on Parliament asks about the vote alone
        }
        DecisionRule consent = DecisionRules.agreementOfAll().citing(Source.treaty("Article 7(1) TEU"));
        return asked(
                question,
                circle,
                new Step(
                        act(
                                "eu:parliament-consents",
                                "eu",
                                "European Parliament",
                                "eu:parliament",
                                ImmutableSet.of(PARLIAMENT),
                                consent,
                                Effects.none(consent.source())),
                        Levels.RATIFICATION),
                council);
    }

    private Asked duty(Question question) {
        if (question.group().equals(Optional.of("NATO"))) {
            return allied(question, "nato:d03", Levels.WILLING);
        }
        Set<ActorId> circle = circle(question, "EU");
        EuProcedure clause = EuProcedures.named(question.mentions("222") ? "eu:p30" : "eu:p27");
        if (!clause.validity().contains(question.asOf())) {
            throw new NotModelledException(clause + " is in force " + clause.validity());
        }
        List<Procedure> stages = almanac.sitting(question.asOf()).procedures(clause);
        return asked(
                question, circle, new Step(among(stages.get(stages.size() - 1), question, circle), Levels.WILLING));
    }

    /** What the Union agrees with a third state: its own vote by legal basis, and the consent of the partner. */
    private Asked agreement(Question question) {
        Set<ActorId> circle = circle(question, "EU");
        VotingRule rule = question.mentions("safe regulation", "2025/1106")
                ? VotingRule.SAFE_AGREEMENT
                : question.mentions(UNANIMOUS_AGREEMENT) ? VotingRule.UNANIMITY : VotingRule.QUALIFIED_MAJORITY;
        Step ours = new Step(
                inUnion(question, rule, "eu:council", circle),
                rule == VotingRule.QUALIFIED_MAJORITY ? Levels.MAJORITY : Levels.UNANIMITY);
        Set<ActorId> partners = question.stances().stream()
                .filter(row -> !row.stance().isOutside() && !circle.contains(row.actor()))
                .map(StanceRow::actor)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
        DecisionRule consent = DecisionRules.agreementOfAll().citing(TREATY_LAW);
        Step theirs = new Step(
                act(
                        "partner-accepts",
                        "eu",
                        "the partner",
                        "eu:partner",
                        partners,
                        consent,
                        Effects.onThoseWhoAssent("as agreed", TREATY_LAW)),
                Levels.RATIFICATION);
        return partners.isEmpty() ? asked(question, circle, ours) : asked(question, circle, theirs, ours);
    }

    // ------------------------------------------------------------------------------------------------ others

    private Procedure weu(Question question) {
        return almanac.group("WEU", question.asOf())
                .flatMap(weu -> weu.procedures(question.asOf()).stream()
                        .filter(procedure -> procedure.function().equals(Function.AUTHORISE))
                        .findFirst())
                .orElseThrow(
                        () -> new NotModelledException("there is no Western European Union on " + question.asOf()));
    }

    /** A standing group by its own rule, or a circle made for the occasion in which each binds itself alone. */
    private Asked optIn(Question question) {
        Optional<Procedure> standing = standing(question);
        if (standing.isPresent()) {
            return single(question, standing.get(), Levels.WILLING);
        }
        Optional<Set<ActorId>> group = question.group().flatMap(name -> almanac.members(name, question.asOf()));
        Set<ActorId> circle = group.orElseGet(() -> willing(question));
        boolean known = group.isPresent() || !question.joined().isEmpty();
        DecisionRule rule = DecisionRules.atLeast(known ? Math.min(2, circle.size()) : 1)
                .as(
                        known
                                ? "those who take part agree, at least two; the others have no veto"
                                : "each decides for itself, and who else joins is not on record; the others have no veto",
                        TREATY_LAW);
        return asked(
                question,
                circle,
                new Step(
                        act(
                                "coalition",
                                "coalition",
                                question.body(),
                                "coalition",
                                voters(question, circle),
                                rule,
                                Effects.onThoseWhoAssent("each decides what it sends", TREATY_LAW)),
                        Levels.WILLING));
    }

    private Optional<Procedure> standing(Question question) {
        String name = question.group()
                .filter(group -> !group.equals("EU") && !group.equals("NATO"))
                .orElse(question.group().isPresent() ? "" : question.body());
        return almanac.group(name, question.asOf())
                .map(group -> group.procedures(question.asOf()))
                .flatMap(all -> all.stream()
                        .filter(procedure -> procedure.function().equals(Function.AUTHORISE))
                        .findFirst()
                        .or(() -> all.stream().findFirst()));
    }

    /** Everybody the record names: those who joined, those with a stance, and the lead that stands in the name of the body. */
    private Set<ActorId> willing(Question question) {
        Set<ActorId> named = new TreeSet<>(question.joined());
        question.stances().forEach(row -> named.add(row.actor()));
        named.addAll(leads(question.body()));
        if (question.stances().stream()
                .filter(row -> row.stance().staysAway() || row.stance().isOutside())
                .map(StanceRow::actor)
                .toList()
                .containsAll(named)) {
            named.add(ActorId.of("those-willing"));
        }
        return named;
    }

    /** "Coalition (Denmark lead)": DK. "Coalition (France and UK lead)": FR, GB. */
    private List<ActorId> leads(String body) {
        String inner = body.replaceAll("^[^(]*\\(?", "").replaceAll("(?i)[ -]*\\b(lead|led)\\b.*$|\\).*$", "");
        return Stream.of(inner.split(",|/|&| and "))
                .flatMap(name -> almanac.states().called(name.strip()).stream())
                .toList();
    }

    /** Each signatory consents for itself; a state that is outside or does not join is no signatory. */
    private Asked treaty(Question question) {
        Optional<Set<ActorId>> group = question.group().flatMap(name -> almanac.members(name, question.asOf()));
        Set<ActorId> all = question.joined().isEmpty() ? group.orElseGet(() -> willing(question)) : question.joined();
        Set<ActorId> circle = new TreeSet<>(all);
        group.ifPresent(circle::addAll);
        Set<ActorId> signatories = new TreeSet<>(
                Sets.difference(voters(question, ImmutableSortedSet.copyOf(all)), notJoining(question, circle)));
        DecisionRule rule = DecisionRules.agreementOfAll()
                .as("every signatory consents under its own constitution; nobody else is bound", TREATY_LAW);
        Step step = new Step(
                act(
                        "treaty",
                        "treaty",
                        question.body(),
                        "treaty",
                        signatories,
                        rule,
                        Effects.onThoseWhoAssent("as agreed", TREATY_LAW)),
                Levels.RATIFICATION);
        Set<ActorId> exempt = new TreeSet<>(Sets.difference(circle, signatories));
        exempt.addAll(leftOutOfDefence(question));
        return new Asked(List.of(step), circle, exempt, notes(question));
    }

    /** Whom the protocol on Denmark leaves out on the day, where the treaty is that protocol or what it goes back to. */
    private Set<ActorId> leftOutOfDefence(Question question) {
        if (!question.mentions("protocol 22", "now 22", "edinburgh")) {
            return Set.of();
        }
        Sitting sitting = almanac.sitting(question.asOf());
        return Sets.difference(sitting.members(), sitting.membersOnDefence());
    }

    /** Two organisations, each by its own rule and with its own members. */
    private Asked dual(Question question) {
        List<Step> steps = new ArrayList<>();
        Set<ActorId> circle = new TreeSet<>();
        if (question.bodies().stream().anyMatch(List.of("nac", "nato")::contains) || question.mentions("berlin plus")) {
            Procedure release = almanac.ofNato("nato:d17", question.asOf())
                    .filter(procedure -> question.isOperation() && question.mentions("berlin plus"))
                    .orElseGet(() -> council(question));
            Set<ActorId> allies = release.electorate().voters();
            steps.add(new Step(
                    question.group().equals(Optional.of("NATO")) ? among(release, question, allies) : release,
                    Levels.CONSENSUS));
            if (question.group().equals(Optional.of("NATO"))) {
                circle.addAll(allies);
            }
        }
        if (question.bodies().contains("weu") || question.group().equals(Optional.of("WEU"))) {
            Procedure weu = weu(question);
            steps.add(new Step(weu, Levels.UNANIMITY));
        }
        if (question.isAskedOf("european council", "euco")) {
            Set<ActorId> members = almanac.sitting(question.asOf()).members();
            steps.add(new Step(
                    inUnion(question, VotingRule.CONSENSUS, "eu:european-council", members), Levels.CONSENSUS));
        } else if (question.bodies().contains("eu")
                || question.bodies().contains("council") && !question.bodies().contains("weu")
                || question.mentions("joint action", "(cfsp)", "j.4")) {
            Set<ActorId> members = almanac.sitting(question.asOf()).members();
            steps.add(foreignPolicyStep(question, members, question.group().equals(Optional.of("EU"))));
        }
        if (steps.size() < 2) {
            throw new NotModelledException("two organisations decide, but '" + question.body()
                    + "' does not say which; known are the bodies of NATO, EU and WEU");
        }
        if (circle.isEmpty()) {
            circle.addAll(almanac.members(question.group().orElse("EU"), question.asOf())
                    .orElse(Set.of()));
        }
        Set<ActorId> exempt = question.type().equals("treaty") && question.mentions("berlin plus", "eu-nato")
                ? BerlinPlus.leftOut(question.asOf())
                : Sets.difference(circle, voters(question, circle));
        return new Asked(ImmutableList.copyOf(steps), circle, exempt, notes(question));
    }

    private Asked frameworkNations(Question question) {
        Optional<Procedure> standing = standing(question);
        if (standing.isPresent()) {
            return single(question, standing.get(), Levels.UNANIMITY);
        }
        Set<ActorId> circle = willing(question);
        DecisionRule rule = DecisionRules.agreementOfAll().as("every framework nation must agree", TREATY_LAW);
        return asked(
                question,
                circle,
                new Step(
                        act(
                                "framework",
                                "coalition",
                                question.body(),
                                "framework",
                                voters(question, circle),
                                rule,
                                onAll(rule)),
                        Levels.UNANIMITY));
    }
}
