package io.github.concertlib.nato;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.nato.command.CommandStructure;
import io.github.concertlib.nato.command.DelegatedPower;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The catalogue of decisions, as read from {@code decisions.json}. */
record Decisions(List<Decisions.Row> rows) {

    /** One decision with the days on which it can be taken. */
    record Row(
            String id,
            String act,
            String body,
            Forum forum,
            io.github.concertlib.core.institution.Function function,
            Set<Event> events,
            Function<CommandStructure, DecisionRule> rule,
            Validity validity,
            Effects effects,
            Source source,
            Standing standing) {

        Procedure among(Set<ActorId> voters, ArrangementId alliance, CommandStructure structure) {
            return new Procedure(
                    id,
                    act,
                    alliance,
                    body,
                    function,
                    events,
                    Electorate.of(forum, voters),
                    rule.apply(structure),
                    effects,
                    source,
                    standing);
        }
    }

    private static final Map<String, Function<CommandStructure, DecisionRule>> RULES =
            ImmutableMap.<String, Function<CommandStructure, DecisionRule>>builder()
                    .put("consensus", always(NatoRules.consensus()))
                    .put("request-of-one", always(NatoRules.consultation()))
                    .put("each-for-itself", always(NatoRules.eachForItself()))
                    .put("agreement-of-all", always(NatoRules.ratificationByAll()))
                    .put("council-and-nations", always(NatoRules.councilAndNations()))
                    .put("chair", always(NatoRules.chairConvenes()))
                    .put("not-provided", always(NatoRules.notProvided()))
                    .put("saceur", structure -> new DelegatedPower(structure.post("saceur"), false))
                    .put("saceur-and-offers", structure -> new DelegatedPower(structure.post("saceur"), true))
                    .build();

    /** The same rule whoever commands, and the same value every day. */
    private static Function<CommandStructure, DecisionRule> always(DecisionRule rule) {
        return structure -> rule;
    }

    Decisions {
        rows = ImmutableList.copyOf(rows);
    }

    static Decisions read(Entry file) {
        return new Decisions(file.only("about", "decisions").field("decisions").items().stream()
                .map(Decisions::row)
                .toList());
    }

    private static Row row(Entry row) {
        row.only(
                "id",
                "act",
                "body",
                "forum",
                "function",
                "events",
                "rule",
                "from",
                "until",
                "standing",
                "effects",
                "source");
        Source source = SourceReader.read(row.field("source"));
        return new Row(
                row.field("id").text(),
                row.field("act").text(),
                row.field("body").text(),
                row.field("forum").make(() -> Forum.of(row.field("forum").text())),
                row.field("function")
                        .make(() -> io.github.concertlib.core.institution.Function.of(
                                row.field("function").text())),
                row.list("events").stream()
                        .map(event -> event.oneOf(Event.class))
                        .collect(ImmutableSet.toImmutableSet()),
                rule(row.field("rule")),
                ArrangementReader.validity(row, Validity.always()),
                effects(row.field("effects"), source),
                source,
                row.optional("standing").map(s -> s.oneOf(Standing.class)).orElse(Standing.EXISTS));
    }

    private static Function<CommandStructure, DecisionRule> rule(Entry word) {
        return RULES.get(word.among("rule", RULES.keySet()));
    }

    private static Effects effects(Entry fields, Source source) {
        fields.only("bound", "pays", "contribution");
        return new Effects(
                fields.field("bound").oneOf(Circle.class),
                fields.field("pays").oneOf(Circle.class),
                fields.field("contribution").text(),
                source);
    }

    /** Those that can be taken on a day. */
    List<Row> on(LocalDate day) {
        return rows.stream().filter(row -> row.validity().contains(day)).toList();
    }
}
