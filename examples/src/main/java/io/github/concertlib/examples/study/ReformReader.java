package io.github.concertlib.examples.study;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.RuleReader;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads the reforms that a study makes to its own layers: a grant that it describes itself, or {@code {nato: …}}, a change in
 * the words of a pathway.
 */
final class ReformReader {

    private final Pathways pathways;
    private final Interpretations readings;
    private final RuleReader rules;
    private final List<Provision> supply;

    ReformReader(Pathways pathways, States states, Architecture order, Interpretations readings) {
        this.pathways = pathways;
        this.readings = readings;
        rules = new RuleReader(states);
        supply = order.tiers().stream()
                .flatMap(tier -> tier.parts().stream())
                .map(Tier.Part::provision)
                .toList();
    }

    private record Placed(Entry entry, Reform reform) {}

    /** The reforms in the order of their days, those of one day in the order of the file: each is made on top of those before. */
    List<Reform> read(List<Entry> entries) {
        List<Placed> placed = new ArrayList<>();
        for (Entry entry : entries) {
            List<Reform> above = placed.stream().map(Placed::reform).toList();
            entry.optional("id").ifPresent(id -> requireNew(id, above));
            placed.add(new Placed(entry, reform(entry, above)));
        }
        placed.sort(Comparator.comparing(one -> one.reform().from()));
        List<Provision> now = supply;
        for (Placed one : placed) {
            List<Provision> before = now;
            now = one.entry()
                    .make(() -> before.stream().map(one.reform()::applyTo).toList());
        }
        return placed.stream().map(Placed::reform).toList();
    }

    private static void requireNew(Entry id, List<Reform> before) {
        if (before.stream().anyMatch(reform -> reform.id().equals(id.text()))) {
            throw id.error("two reforms are called '" + id.text() + "'; give each an id of its own");
        }
    }

    private Reform reform(Entry entry, List<Reform> before) {
        Map<String, Entry> fields = entry.fields();
        for (Pathway pathway : pathways.all()) {
            Entry words = fields.get(pathway.descriptor().id());
            if (words != null) {
                entry.only(pathway.descriptor().id());
                return pathway.reform(words, readings);
            }
        }
        entry.only("id", "title", "from", "standing", "source", "supporters", "dissenters", "grant");
        String title = entry.field("title").text();
        Standing standing =
                entry.optional("standing").map(s -> s.oneOf(Standing.class)).orElse(Standing.STYLISED);
        Source source = entry.optional("source")
                .map(SourceReader::read)
                .orElseGet(() -> Source.stylised("assumed by this study: " + title));
        String id = entry.field("id").text();
        return new Reform(
                id,
                title,
                StudyReader.day(entry.field("from")),
                standing,
                source,
                entry.optional("supporters").map(Entry::texts).orElse(List.of()),
                entry.optional("dissenters").map(Entry::texts).orElse(List.of()),
                grant(id, entry.field("grant"), standing, source, before));
    }

    /** A way more; with {@code replace: true}, in the place of those there are. */
    private List<Edit> grant(String id, Entry entry, Standing standing, Source source, List<Reform> before) {
        entry.only("arrangement", "function", "rule", "replace");
        ArrangementId arrangement =
                Lookup.arrangement(entry.field("arrangement"), supply).id();
        Function function = StudyReader.function(entry.field("function"));
        Entry ruleEntry = entry.field("rule");
        DecisionRule rule =
                rules.over(known(arrangement, before)).read(ruleEntry).citing(source);
        ruleEntry.make(() -> rule.over(Electorate.of(Forum.of(arrangement.id()), members(arrangement, before))));
        Edit grant = Edit.grant(
                id,
                arrangement,
                function,
                rule,
                Effects.onThoseWhoAssent("each member chooses whether to take part", source),
                standing,
                source);
        boolean replaces = entry.optional("replace").map(Entry::flag).orElse(false);
        return replaces ? List.of(Edit.withdraw(arrangement, function), grant) : List.of(grant);
    }

    /** Who belongs to an arrangement once the reforms before this one are made. */
    private Set<ActorId> members(ArrangementId id, List<Reform> before) {
        return members(
                id,
                provision -> before.stream()
                        .reduce(provision, (changed, reform) -> reform.applyTo(changed), (one, other) -> other));
    }

    /** Who belongs to it on the day of the study or once the reforms before this one are made, also those still to come. */
    private Set<ActorId> known(ArrangementId id, List<Reform> before) {
        return ImmutableSortedSet.<ActorId>naturalOrder()
                .addAll(members(id, before))
                .addAll(members(
                        id,
                        provision -> before.stream()
                                .flatMap(reform -> reform.edits().stream())
                                .reduce(provision, (changed, edit) -> edit.apply(changed), (one, other) -> other)))
                .build();
    }

    private Set<ActorId> members(ArrangementId id, UnaryOperator<Provision> reformed) {
        return supply.stream()
                .filter(provision -> provision.has(id))
                .map(reformed)
                .flatMap(provision -> provision.find(id).stream()
                        .flatMap(arrangement -> arrangement.members(provision.at()).stream()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }
}
