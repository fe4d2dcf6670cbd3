package io.github.concertlib.core.catalog;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What there is on a day, as JSON, and back: arrangements with their memberships, bodies, procedures with their effects,
 * and commitments, each with its source.
 *
 * <p>A rule is code, and is kept as what it asks of the voters of that day. Read back it says the same of the same voters, in
 * the same words and from the same source; asked about others it is an error, because how it would treat them was not kept.
 */
public final class ProvisionText {

    private ProvisionText() {}

    /**
     * The provision as JSON, the same text on every run.
     *
     * @throws IllegalArgumentException when something in it has no words that could be read back
     */
    public static String write(Provision provision) {
        return new Written()
                .with("at", provision.at().toString())
                .texts("pathways", provision.pathways())
                .list("arrangements", provision.arrangements(), ProvisionText::form)
                .list("bodies", provision.bodies(), ProvisionText::form)
                .list("procedures", provision.procedures(), ProvisionText::form)
                .list("commitments", provision.commitments(), ProvisionText::form)
                .texts("ended", provision.ended())
                .text();
    }

    /**
     * Reads what {@link #write} writes. Unknown fields and other kinds of value are refused.
     *
     * @throws BadInputException naming file, line, field and value
     */
    public static Provision read(Entry entry) {
        entry.only("at", "pathways", "arrangements", "bodies", "procedures", "commitments", "ended");
        return entry.make(() -> new Provision(
                entry.field("at").date(),
                ImmutableSet.copyOf(entry.field("pathways").texts()),
                all(entry.field("arrangements"), ProvisionText::arrangement),
                all(entry.field("bodies"), ProvisionText::body),
                all(entry.field("procedures"), ProvisionText::procedure),
                all(entry.field("commitments"), ProvisionText::commitment),
                entry.list("ended").stream().map(ProvisionText::arrangementId).collect(ImmutableSet.toImmutableSet())));
    }

    private static <T> List<T> all(Entry list, java.util.function.Function<Entry, T> reader) {
        return list.items().stream().map(reader).toList();
    }

    private static <E extends Enum<E>> Set<E> set(Entry list, Class<E> type) {
        return list.items().stream().map(item -> item.oneOf(type)).collect(ImmutableSet.toImmutableSet());
    }

    private static Source source(Entry entry) {
        return SourceReader.read(entry.field("source"));
    }

    private static Validity validity(Entry entry) {
        return ArrangementReader.validity(entry, Validity.always());
    }

    private static ArrangementId arrangementId(Entry entry) {
        return entry.make(() -> ArrangementId.of(entry.text()));
    }

    private static Function function(Entry entry) {
        return entry.make(() -> Function.of(entry.text()));
    }

    private static Forum forum(Entry entry) {
        return entry.make(() -> Forum.of(entry.text()));
    }

    private static List<String> words(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Names::written).toList();
    }

    private static Written form(Arrangement it) {
        return new Written()
                .with("id", it.id().id())
                .with("name", it.name())
                .texts("labels", it.labels())
                .with("layer", it.layer())
                .with("form", it.form())
                .with("standing", it.standing())
                .with(it.validity())
                .texts("competences", it.competences())
                .with("rosterComplete", it.rosterComplete())
                .with("source", it.source())
                .list("memberships", it.memberships(), ProvisionText::form);
    }

    private static Arrangement arrangement(Entry row) {
        row.only(
                "id",
                "name",
                "labels",
                "layer",
                "form",
                "standing",
                "from",
                "until",
                "competences",
                "rosterComplete",
                "source",
                "memberships");
        return new Arrangement(
                arrangementId(row.field("id")),
                row.field("name").text(),
                ImmutableSet.copyOf(row.field("labels").texts()),
                row.field("layer").oneOf(Layer.class),
                row.field("form").oneOf(LegalForm.class),
                row.field("standing").oneOf(Standing.class),
                validity(row),
                ImmutableSet.copyOf(all(row.field("competences"), ProvisionText::function)),
                all(row.field("memberships"), ProvisionText::membership),
                row.field("rosterComplete").flag(),
                source(row));
    }

    private static Written form(Membership it) {
        return new Written()
                .with("actor", it.actor().code())
                .with("role", it.role())
                .with(it.validity())
                .with("source", it.source());
    }

    private static Membership membership(Entry row) {
        row.only("actor", "role", "from", "until", "source");
        return new Membership(
                ConditionText.actor(row.field("actor")),
                row.field("role").oneOf(Role.class),
                validity(row),
                source(row));
    }

    private static Written form(Body it) {
        return new Written()
                .with("forum", it.forum().id())
                .with("arrangement", it.arrangement().id())
                .with("name", it.name())
                .texts("without", it.without())
                .with(it.validity())
                .with("source", it.source());
    }

    private static Body body(Entry row) {
        row.only("forum", "arrangement", "name", "without", "from", "until", "source");
        return new Body(
                forum(row.field("forum")),
                arrangementId(row.field("arrangement")),
                row.field("name").text(),
                ConditionText.actors(row.field("without")),
                validity(row),
                source(row));
    }

    private static Written form(Procedure it) {
        DecisionRule rule = it.rule();
        return new Written()
                .with("id", it.id())
                .with("act", it.act())
                .with("arrangement", it.arrangement().id())
                .with("body", it.body())
                .with("function", it.function().name())
                .texts("events", words(it.events()))
                .with("forum", it.electorate().forum().id())
                .texts("voters", it.electorate().voters())
                .with(
                        "rule",
                        new Written()
                                .with("description", rule.description())
                                .with("source", rule.source())
                                .with("asks", ConditionText.form(rule.over(it.electorate()))))
                .with(
                        "effects",
                        new Written()
                                .with("bound", it.effects().bound())
                                .with("pays", it.effects().pays())
                                .list(
                                        "subjectTo",
                                        it.effects().subjectTo().entrySet(),
                                        one -> new Written()
                                                .with("voter", one.getKey().code())
                                                .with("asks", ConditionText.form(one.getValue())))
                                .texts("boundByLaw", it.effects().boundByLaw())
                                .with("contribution", it.effects().contribution())
                                .with("source", it.effects().source()))
                .with("legalBasis", it.legalBasis())
                .with("standing", it.standing());
    }

    private static Procedure procedure(Entry row) {
        row.only(
                "id",
                "act",
                "arrangement",
                "body",
                "function",
                "events",
                "forum",
                "voters",
                "rule",
                "effects",
                "legalBasis",
                "standing");
        Electorate voters = Electorate.of(forum(row.field("forum")), ConditionText.actors(row.field("voters")));
        return new Procedure(
                row.field("id").text(),
                row.field("act").text(),
                arrangementId(row.field("arrangement")),
                row.field("body").text(),
                function(row.field("function")),
                set(row.field("events"), Event.class),
                voters,
                rule(row.field("rule"), voters),
                effects(row.field("effects")),
                SourceReader.read(row.field("legalBasis")),
                row.field("standing").oneOf(Standing.class));
    }

    private static DecisionRule rule(Entry row, Electorate voters) {
        row.only("description", "source", "asks");
        return row.field("asks")
                .make(() -> new KeptRule(
                        row.field("description").text(), source(row), voters, ConditionText.read(row.field("asks"))));
    }

    private static Effects effects(Entry row) {
        row.only("bound", "pays", "subjectTo", "boundByLaw", "contribution", "source");
        return new Effects(
                row.field("bound").oneOf(Circle.class),
                row.field("pays").oneOf(Circle.class),
                subjectTo(row.field("subjectTo")),
                ConditionText.actors(row.field("boundByLaw")),
                row.field("contribution").text(),
                source(row));
    }

    private static Map<ActorId, Condition> subjectTo(Entry list) {
        return list.make(() -> list.items().stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> ConditionText.actor(row.only("voter", "asks").field("voter")),
                        row -> ConditionText.read(row.field("asks")))));
    }

    private static Written form(Commitment it) {
        return new Written()
                .with("id", it.id())
                .with("instrument", it.instrument().id())
                .with("clause", it.clause())
                .texts("obligors", it.obligors())
                .texts("beneficiaries", it.beneficiaries())
                .with("obligation", it.obligation())
                .with("strength", it.strength())
                .with("discretion", it.discretion())
                .texts("triggers", words(it.triggers()))
                .with("onRequest", it.onRequest())
                .with("jointFinding", it.jointFinding())
                .texts("anchors", it.anchors())
                .list(
                        "qualifications",
                        it.qualifications().entrySet(),
                        one -> new Written().with("actor", one.getKey().code()).with("words", one.getValue()))
                .texts("outside", it.outside())
                .with("source", it.source());
    }

    private static Commitment commitment(Entry row) {
        row.only(
                "id",
                "instrument",
                "clause",
                "obligors",
                "beneficiaries",
                "obligation",
                "strength",
                "discretion",
                "triggers",
                "onRequest",
                "jointFinding",
                "anchors",
                "qualifications",
                "outside",
                "source");
        return new Commitment(
                row.field("id").text(),
                arrangementId(row.field("instrument")),
                row.field("clause").text(),
                ConditionText.actors(row.field("obligors")),
                ConditionText.actors(row.field("beneficiaries")),
                row.field("obligation").oneOf(Obligation.class),
                row.field("strength").oneOf(Strength.class),
                row.field("discretion").oneOf(Discretion.class),
                set(row.field("triggers"), Event.class),
                row.field("onRequest").flag(),
                row.field("jointFinding").flag(),
                ImmutableSet.copyOf(all(row.field("anchors"), ProvisionText::arrangementId)),
                qualifications(row.field("qualifications")),
                source(row),
                ImmutableSet.copyOf(row.field("outside").texts()));
    }

    private static Map<ActorId, String> qualifications(Entry list) {
        return list.make(() -> list.items().stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> ConditionText.actor(row.only("actor", "words").field("actor")),
                        row -> row.field("words").text())));
    }
}
