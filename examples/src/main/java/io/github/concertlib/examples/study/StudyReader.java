package io.github.concertlib.examples.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.architecture.Durations;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Names;
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
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a study against the pathways at hand. */
public final class StudyReader {

    /** The day up to which the data shipped were compared with their sources. */
    public static final LocalDate COMPARED = LocalDate.of(2026, 7, 1);

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
        "positions",
        "days"
    };

    private static final String OTHERWISE = "otherwise";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

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
        return read(file, day(file.only(FIELDS).field("date")), true);
    }

    /** The days on which a study puts its question, when it names several. */
    public static List<LocalDate> dates(Entry file) {
        return file.list("dates").stream().map(StudyReader::day).toList();
    }

    /** The same question, put on another day. Positions of those who have no seat on that day are passed over. */
    public Study read(Entry file, LocalDate date) {
        return read(file, date, false);
    }

    private Study read(Entry file, LocalDate date, boolean everySeatExists) {
        file.only(FIELDS);
        Contingency contingency = contingency(file, date);
        Function function = function(file.field("function"));
        Interpretations readings = readings(file);
        Architecture order = architecture(file, date, readings);
        List<Reform> reforms = new ReformReader(pathways, states, order, readings).read(file.list("reforms"));
        Study study = new Study(
                file.file(),
                file.optional("title").map(Entry::text).orElse(contingency.toString()),
                contingency,
                function,
                order,
                reforms,
                readings,
                Positions.unknown(),
                Durations.unknown());
        file.make(() -> study.condition(study.reformed()));
        Seats seats = Seats.of(contingency, order, study.reformed());
        return study.withPositions(positions(file, seats, everySeatExists))
                .withDurations(durations(file, seats, everySeatExists));
    }

    /** A day on which there is something to ask about. */
    static LocalDate day(Entry entry) {
        LocalDate day = entry.date();
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw entry.error(
                    "'" + day + "' is out of range; a day lies between the years " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return day;
    }

    /**
     * The place that is named. One that no pathway knows is taken to be territory of the victim; one that looks like a known
     * place is refused, because a slip of the pen would change which law applies.
     */
    private String place(Entry entry) {
        String key = entry.make(() -> Contingency.placeKey(entry.text()));
        Set<String> known = pathways.all().stream()
                .flatMap(pathway -> pathway.places().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        if (!known.contains(key) && Nearest.to(key, known).isPresent()) {
            throw entry.error("unknown place '" + entry.text() + "'" + Nearest.hint(key, known));
        }
        return key;
    }

    private Contingency contingency(Entry file, LocalDate date) {
        Event event = file.field("event").oneOf(Event.class);
        Optional<ActorId> victim = file.optional("victim").map(states::actor);
        Optional<ActorId> aggressor = file.optional("aggressor").map(states::actor);
        Optional<String> place = file.optional("place").map(this::place);
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
                                + Lookup.hint(choice.getKey(), points.keySet()));
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
        Map<Pathway, Provision> supply = file.field("date").make(() -> pathways.provide(date, readings));
        Architecture order = Architecture.on(date);
        List<Entry> layers = file.field("layers").items();
        if (layers.isEmpty()) {
            throw file.field("layers").error("a study needs at least one layer");
        }
        for (Entry layer : layers) {
            layer.only("name", "arrangements");
            Tier tier = tier(layer, supply);
            if (order.tiers().stream().anyMatch(other -> other.name().equals(tier.name()))) {
                throw layer.field("name").error("two layers are called '" + tier.name() + "'");
            }
            Architecture before = order;
            order = layer.make(() -> before.tier(tier));
        }
        file.optional("combine").filter(entry -> !entry.hasFields()).ifPresent(entry -> {
            throw entry.error("expected a combiner by function, such as {authorise: any-of}");
        });
        Map<String, Entry> combine = file.optional("combine").map(Entry::fields).orElse(Map.of());
        for (Map.Entry<String, Entry> choice : combine.entrySet()) {
            Function function = function(choice.getValue().naming(choice.getKey()));
            order = order.combining(function, choice.getValue().oneOf(Combiner.class));
        }
        return order;
    }

    private static Tier tier(Entry layer, Map<Pathway, Provision> supply) {
        Map<Pathway, Set<ArrangementId>> wanted = new LinkedHashMap<>();
        Set<ArrangementId> named = new HashSet<>();
        List<Entry> arrangements = layer.field("arrangements").items();
        if (arrangements.isEmpty()) {
            throw layer.field("arrangements").error("a layer needs at least one arrangement");
        }
        for (Entry entry : arrangements) {
            Arrangement arrangement = Lookup.arrangement(entry, ImmutableList.copyOf(supply.values()));
            if (!named.add(arrangement.id())) {
                throw entry.error("arrangement '" + arrangement.id() + "' stands in this layer twice");
            }
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

    private Positions positions(Entry file, Seats seats, boolean everySeatExists) {
        Positions positions = Positions.unknown();
        Map<String, Entry> levels =
                file.optional("positions").map(Entry::fields).orElse(Map.of());
        for (Map.Entry<String, Entry> position : levels.entrySet()) {
            Entry value = position.getValue();
            if (position.getKey().equals(OTHERWISE)) {
                positions = positions.otherwise(level(value));
                continue;
            }
            ActorId actor = value.make(() -> ActorId.of(position.getKey()));
            if (everySeatExists) {
                actor = seated(value.naming(position.getKey()), seats);
            } else if (!seats.actors().contains(actor)) {
                continue;
            }
            positions = value.hasFields()
                    ? inForums(positions, actor, value, seats, everySeatExists)
                    : positions.with(actor, level(value));
        }
        return positions;
    }

    /** How many days bodies take; forums that are not there on another day of the study are passed over. */
    private static Durations durations(Entry file, Seats seats, boolean everySeatExists) {
        file.optional("days").filter(entry -> !entry.hasFields()).ifPresent(entry -> {
            throw entry.error("expected days by forum, such as {nato:nac: 4, otherwise: 10}");
        });
        Durations durations = Durations.unknown();
        Map<String, Entry> days = file.optional("days").map(Entry::fields).orElse(Map.of());
        for (Map.Entry<String, Entry> one : days.entrySet()) {
            Entry value = one.getValue();
            Entry name = value.naming(one.getKey());
            durations = one.getKey().equals(OTHERWISE)
                    ? durations.otherwise(days(value))
                    : durations.with(
                            everySeatExists ? seats.forum(name) : name.make(() -> Forum.of(name.text())), days(value));
        }
        return durations;
    }

    private static int days(Entry entry) {
        long days = entry.integer();
        if (days < 0 || days > Durations.MOST) {
            throw entry.error("'" + days + "' is not a number of days from 0 to " + Durations.MOST);
        }
        return (int) days;
    }

    private ActorId seated(Entry name, Seats seats) {
        ActorId actor = states.actor(name, seats.actors());
        if (!seats.actors().contains(actor)) {
            throw name.error(
                    actor + " has no seat in any layer of this study, so its position would count for nothing");
        }
        return actor;
    }

    private static Positions inForums(
            Positions before, ActorId actor, Entry value, Seats seats, boolean everySeatExists) {
        if (value.fields().isEmpty()) {
            throw value.error("expected a level, or levels by forum, found nothing");
        }
        Positions positions = before;
        for (Map.Entry<String, Entry> there : value.fields().entrySet()) {
            Level level = level(there.getValue());
            positions = there.getKey().equals(OTHERWISE)
                    ? positions.with(actor, level)
                    : everySeatExists
                            ? positions.with(
                                    actor, seats.forum(actor, there.getValue().naming(there.getKey())), level)
                            : positions.with(actor, Forum.of(there.getKey()), level);
        }
        return positions;
    }

    /** A position that can be taken; whether an actor has a seat is not one. */
    public static Level level(Entry entry) {
        if (Names.written(entry.text()).equals(Names.written(Level.NOT_SEATED))) {
            throw entry.error(
                    "'" + entry.text() + "' is not a position; who has a seat follows from membership and date");
        }
        return entry.oneOf(Stream.of(Level.values())
                .filter(level -> level != Level.NOT_SEATED)
                .toList());
    }
}
