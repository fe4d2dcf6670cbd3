package org.example.weu;

import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.RuleReader;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A Western European Union made anew: what it would decide, by which rule, and what its members would owe each other. */
public final class WeuPathway implements Pathway {

    private final States states = States.standard();
    private final Entry data = Documents.resource(WeuPathway.class, "weu.json")
            .only("about", "arrangement", "council", "decisions", "assistance", "vote");
    private final Arrangement union = new ArrangementReader(states).read(data.field("arrangement"));
    private final Interpretation vote = vote(data.field("vote"));

    @Override
    public PathwayDescriptor descriptor() {
        return new PathwayDescriptor("weu", union.name(), union.layer(), List.of(vote), List.of(union.source()));
    }

    @Override
    public Provision provide(LocalDate at, Interpretations readings) {
        String rule = readings.of(vote);
        if (!union.isInForce(at)) {
            return Provision.empty(at);
        }
        Entry council = data.field("council").only("forum", "name", "source");
        Body body = Body.of(
                Forum.of(council.field("forum").text()),
                union.id(),
                council.field("name").text(),
                SourceReader.read(council.field("source")));
        return new Provision(
                at,
                Set.of("weu"),
                List.of(union),
                List.of(body),
                data.field("decisions").items().stream()
                        .map(row -> decision(row, body, at, rule))
                        .toList(),
                List.of(assistance(data.field("assistance"), at)));
    }

    /** A decision of the Council; how it votes on operations is open to a reading. */
    private Procedure decision(Entry row, Body body, LocalDate at, String reading) {
        row.only("id", "act", "function", "events", "rule", "follows", "contribution", "source");
        Function function = Function.of(row.field("function").text());
        Source source = SourceReader.read(row.field("source"));
        Entry rule = row.field("rule");
        DecisionRule taken = new RuleReader(states)
                .read(function.equals(Function.AUTHORISE) ? rule.naming(reading) : rule)
                .citing(source);
        Circle follows = row.field("follows").oneOf(Circle.class);
        return new Procedure(
                row.field("id").text(),
                row.field("act").text(),
                union.id(),
                body.name(),
                function,
                row.list("events").stream().map(event -> event.oneOf(Event.class)).collect(Collectors.toSet()),
                Electorate.of(body.forum(), body.seats(union, at)),
                taken,
                new Effects(follows, follows, row.field("contribution").text(), source),
                source,
                union.standing());
    }

    /** What each owes the others by law, whatever the Council says: Article V reached to attacks in Europe. */
    private Commitment assistance(Entry row, LocalDate at) {
        row.only("id", "clause", "beyond", "source");
        return new Commitment(
                row.field("id").text(),
                union.id(),
                row.field("clause").text(),
                union.members(at),
                union.members(at),
                Obligation.ASSIST,
                Strength.LEGAL,
                Discretion.ALL_MEANS_IN_ITS_POWER,
                Set.of(Event.ARMED_ATTACK),
                false,
                false,
                Set.of(),
                Map.of(),
                SourceReader.read(row.field("source")),
                Set.copyOf(row.field("beyond").texts()));
    }

    private static Interpretation vote(Entry row) {
        row.only("id", "question", "default", "readings", "source");
        Map<String, String> readings = new TreeMap<>();
        row.field("readings").fields().forEach((key, words) -> readings.put(key, words.text()));
        return new Interpretation(
                row.field("id").text(),
                row.field("question").text(),
                readings,
                row.field("default").text(),
                SourceReader.read(row.field("source")));
    }
}
