package io.github.concertlib.examples.study;

import com.google.common.collect.ImmutableList;
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
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.pathway.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.Map;

/**
 * Reads the reforms that a study makes to its own layers: a grant that it describes itself, or {@code {nato: …}}, a change in
 * the words of a pathway.
 */
final class ReformReader {

    private final Pathways pathways;
    private final RuleReader rules;
    private final List<Provision> supply;

    ReformReader(Pathways pathways, States states, Architecture order) {
        this.pathways = pathways;
        rules = new RuleReader(states);
        supply = order.tiers().stream()
                .flatMap(tier -> tier.parts().stream())
                .map(Tier.Part::provision)
                .toList();
    }

    List<Reform> read(List<Entry> entries) {
        return entries.stream().map(this::reform).collect(ImmutableList.toImmutableList());
    }

    private Reform reform(Entry entry) {
        Map<String, Entry> fields = entry.fields();
        for (Pathway pathway : pathways.all()) {
            Entry words = fields.get(pathway.descriptor().id());
            if (words != null) {
                entry.only(pathway.descriptor().id());
                return pathway.reform(words);
            }
        }
        entry.only("id", "title", "from", "standing", "source", "supporters", "dissenters", "grant");
        String title = entry.field("title").text();
        Standing standing =
                entry.optional("standing").map(s -> s.oneOf(Standing.class)).orElse(Standing.STYLISED);
        Source source = entry.optional("source")
                .map(SourceReader::read)
                .orElseGet(() -> Source.stylised("assumed by this study: " + title));
        return new Reform(
                entry.field("id").text(),
                title,
                entry.field("from").date(),
                standing,
                source,
                entry.optional("supporters").map(Entry::texts).orElse(List.of()),
                entry.optional("dissenters").map(Entry::texts).orElse(List.of()),
                List.of(grant(entry.field("grant"), standing, source)));
    }

    private Edit grant(Entry entry, Standing standing, Source source) {
        entry.only("arrangement", "function", "rule");
        Arrangement arrangement = Lookup.arrangement(entry.field("arrangement"), supply);
        Function function = StudyReader.function(entry.field("function"));
        Entry ruleEntry = entry.field("rule");
        DecisionRule rule = rules.read(ruleEntry).citing(source);
        ruleEntry.make(() -> rule.over(Electorate.of(
                Forum.of("trial"), arrangement.members(supply.get(0).at()))));
        return Edit.grant(
                arrangement.id(),
                function,
                rule,
                Effects.onThoseWhoAssent("each member chooses whether to take part", source),
                standing,
                source);
    }
}
