package io.github.concertlib.examples.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.pathway.Provision;
import io.github.concertlib.core.reform.Reform;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a study against the pathways at hand. */
public final class StudyReader {

    private static final String[] FIELDS = {
        "title",
        "date",
        "dates",
        "event",
        "victim",
        "aggressor",
        "place",
        "function",
        "layers",
        "combine",
        "readings",
        "reforms",
        "positions"
    };

    private final Pathways pathways;
    private final States states;

    public StudyReader(Pathways pathways, States states) {
        this.pathways = pathways;
        this.states = states;
    }

    /** A reader with every pathway installed and the states as shipped. */
    public static StudyReader standard() {
        return new StudyReader(Pathways.installed(), States.standard());
    }

    public Study read(Path file) {
        return read(Documents.read(file));
    }

    public Study read(Entry file) {
        return read(file, file.only(FIELDS).field("date").date());
    }

    /** The same question, put on another day. */
    public Study read(Entry file, LocalDate date) {
        file.only(FIELDS);
        Contingency contingency = contingency(file, date);
        Function function = function(file.field("function"));
        Interpretations readings = readings(file);
        Architecture order = architecture(file, date, readings);
        List<Reform> reforms = new ReformReader(pathways, states, order).read(file.list("reforms"));
        Study study = new Study(
                file.file(),
                file.optional("title").map(Entry::text).orElse(contingency.toString()),
                contingency,
                function,
                order,
                reforms,
                readings,
                positions(file, asked(order, reforms)));
        file.make(() -> study.condition(study.reformed()));
        return study;
    }

    /** Everybody who decides in some layer or is asked by some rule there, before the reforms or after: parliaments, offices. */
    private static Set<ActorId> asked(Architecture order, List<Reform> reforms) {
        ImmutableSet.Builder<ActorId> asked = ImmutableSet.<ActorId>builder().addAll(order.members());
        for (Tier tier : order.tiers()) {
            for (Tier.Part part : tier.parts()) {
                Provision provision = part.provision();
                provision
                        .procedures()
                        .forEach(
                                procedure -> asked.addAll(procedure.electorate().voters()));
                for (Reform reform : reforms) {
                    provision = reform.applyTo(provision);
                }
                provision
                        .procedures()
                        .forEach(
                                procedure -> asked.addAll(procedure.electorate().voters()));
            }
        }
        return asked.build();
    }

    private Contingency contingency(Entry file, LocalDate date) {
        Event event = file.field("event").oneOf(Event.class);
        Optional<ActorId> victim = file.optional("victim").map(states::actor);
        Optional<ActorId> aggressor = file.optional("aggressor").map(states::actor);
        Optional<String> place = file.optional("place").map(Entry::text);
        return file.optional("aggressor")
                .orElse(file)
                .make(() -> new Contingency(date, event, victim, aggressor, place));
    }

    static Function function(Entry entry) {
        String name = entry.text().toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> standard = Function.standard().stream().map(Function::name).toList();
        if (!standard.contains(name)) {
            Nearest.to(name, standard).ifPresent(meant -> {
                throw entry.error("unknown function '" + entry.text() + "'" + Nearest.hint(name, standard));
            });
        }
        return entry.make(() -> Function.of(name));
    }

    private Interpretations readings(Entry file) {
        Map<String, Interpretation> points = new LinkedHashMap<>();
        pathways.all().stream()
                .flatMap(pathway -> pathway.descriptor().interpretations().stream())
                .forEach(point -> points.put(point.id(), point));
        Interpretations readings = Interpretations.defaults();
        Map<String, Entry> chosen = file.optional("readings").map(Entry::fields).orElse(Map.of());
        for (Map.Entry<String, Entry> choice : chosen.entrySet()) {
            Interpretation point = points.get(choice.getKey());
            if (point == null) {
                throw choice.getValue()
                        .error("unknown interpretation '" + choice.getKey() + "'"
                                + Nearest.hint(choice.getKey(), points.keySet()));
            }
            String reading = choice.getValue().text();
            if (!point.readings().containsKey(reading)) {
                throw choice.getValue()
                        .error("unknown reading '" + reading + "'"
                                + Nearest.hint(reading, point.readings().keySet()));
            }
            readings = readings.with(point.id(), reading);
        }
        return readings;
    }

    private Architecture architecture(Entry file, LocalDate date, Interpretations readings) {
        Map<Pathway, Provision> supply = new LinkedHashMap<>();
        file.make(() -> {
            pathways.all().forEach(pathway -> supply.put(pathway, pathway.provide(date, readings)));
            return supply.values().stream().reduce(Provision.empty(date), Provision::and);
        });
        Architecture order = Architecture.on(date);
        List<Entry> layers = file.field("layers").items();
        if (layers.isEmpty()) {
            throw file.field("layers").error("a study needs at least one layer");
        }
        for (Entry layer : layers) {
            layer.only("name", "arrangements");
            Tier tier = tier(layer, supply);
            Architecture before = order;
            order = layer.make(() -> before.tier(tier));
        }
        Map<String, Entry> combine = file.optional("combine").map(Entry::fields).orElse(Map.of());
        for (Map.Entry<String, Entry> choice : combine.entrySet()) {
            Function function =
                    choice.getValue().make(() -> Function.of(choice.getKey().toUpperCase(Locale.ROOT)));
            order = order.combining(function, choice.getValue().oneOf(Combiner.class));
        }
        return order;
    }

    private static Tier tier(Entry layer, Map<Pathway, Provision> supply) {
        Map<Pathway, Set<ArrangementId>> wanted = new LinkedHashMap<>();
        for (Entry entry : layer.field("arrangements").items()) {
            Arrangement arrangement = Lookup.arrangement(entry, ImmutableList.copyOf(supply.values()));
            supply.forEach((pathway, provision) -> {
                if (provision.has(arrangement.id())) {
                    wanted.merge(
                            pathway,
                            ImmutableSet.of(arrangement.id()),
                            (a, b) -> ImmutableSet.<ArrangementId>builder()
                                    .addAll(a)
                                    .addAll(b)
                                    .build());
                }
            });
        }
        List<Tier.Part> parts = new ArrayList<>();
        wanted.forEach((pathway, ids) ->
                parts.add(new Tier.Part(pathway, supply.get(pathway).only(ids))));
        return new Tier(layer.field("name").text(), parts);
    }

    private Positions positions(Entry file, Set<ActorId> members) {
        Positions positions = Positions.unknown();
        Map<String, Entry> levels =
                file.optional("positions").map(Entry::fields).orElse(Map.of());
        for (Map.Entry<String, Entry> position : levels.entrySet()) {
            Entry value = position.getValue();
            if (position.getKey().equals("otherwise")) {
                positions = positions.otherwise(value.oneOf(Level.class));
                continue;
            }
            ActorId actor = states.actor(value.naming(position.getKey()), members);
            if (value.hasFields()) {
                for (Map.Entry<String, Entry> there : value.fields().entrySet()) {
                    Level level = there.getValue().oneOf(Level.class);
                    positions = there.getKey().equals("otherwise")
                            ? positions.with(actor, level)
                            : positions.with(actor, there.getValue().make(() -> Forum.of(there.getKey())), level);
                }
            } else {
                positions = positions.with(actor, value.oneOf(Level.class));
            }
        }
        return positions;
    }
}
