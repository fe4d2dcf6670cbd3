package io.github.concertlib.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.Actor;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.actor.ActorKind;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The roster of actors by code, which also knows the other names they go by. Sorted by code. */
public final class States {

    private static final String FILE = "states.json";

    /** A code of two letters is one letter away from a dozen others, and so close to none. */
    private static final int SHORTEST_MISSPELT = 3;

    private final Map<ActorId, Actor> byId;
    private final Map<ActorId, Codes> codes;
    private final Map<String, ActorId> byAlias;

    /** By what other data sets know a state. */
    private record Codes(Optional<String> iso3, List<Spell> cow) {}

    /** A time during which a state has a number in the Correlates of War project. */
    private record Spell(int code, Validity validity) {}

    private States(Map<ActorId, Actor> actors, Map<ActorId, Codes> codes) {
        byId = ImmutableSortedMap.copyOf(actors);
        this.codes = ImmutableMap.copyOf(codes);
        Map<String, ActorId> aliases = new HashMap<>();
        byId.values().forEach(actor -> {
            aliases.put(actor.name().toLowerCase(Locale.ROOT), actor.id());
            actor.aliases().forEach(alias -> aliases.put(alias.toLowerCase(Locale.ROOT), actor.id()));
        });
        byAlias = ImmutableMap.copyOf(aliases);
    }

    /** The states that act in the order of European security, as shipped. */
    public static States standard() {
        return read(Documents.resource(States.class, FILE));
    }

    /** Reads a roster: {@code {source, cowSource, states: [{id, iso3, cow: [{code, from, until}], name, aliases}]}}. */
    public static States read(Entry file) {
        Source source = SourceReader.read(
                file.only("about", "source", "cowSource", "states").field("source"));
        Map<ActorId, Actor> actors = new HashMap<>();
        Map<ActorId, Codes> codes = new HashMap<>();
        for (Entry row : file.field("states").items()) {
            row.only("id", "iso3", "cow", "name", "aliases");
            ActorId id = row.make(() -> ActorId.of(row.field("id").text()));
            ImmutableSet.Builder<String> aliases = ImmutableSet.builder();
            row.optional("iso3").ifPresent(iso3 -> aliases.add(iso3.text()));
            row.list("aliases").forEach(alias -> aliases.add(alias.text()));
            Actor before = actors.put(
                    id, new Actor(id, ActorKind.STATE, row.field("name").text(), aliases.build(), source));
            if (before != null) {
                throw row.field("id").error("actor '" + id + "' stands here twice");
            }
            codes.put(
                    id,
                    new Codes(
                            row.optional("iso3").map(Entry::text),
                            row.list("cow").stream().map(States::spell).collect(ImmutableList.toImmutableList())));
        }
        return new States(actors, codes);
    }

    private static Spell spell(Entry row) {
        row.only("code", "from", "until");
        return new Spell(row.field("code").count(), ArrangementReader.validity(row, Validity.always()));
    }

    /** Every code, sorted. */
    public Set<ActorId> ids() {
        return byId.keySet();
    }

    public Optional<Actor> find(ActorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Its code of three letters in ISO 3166-1; empty for those who are no state. */
    public Optional<String> iso3(ActorId id) {
        return Optional.ofNullable(codes.get(id)).flatMap(Codes::iso3);
    }

    /**
     * Its number in the Correlates of War project on a day; empty on days on which the project does not count it as a member
     * of the system of states. Germany has two: 260 until its unification, 255 from then on.
     *
     * @see "Correlates of War Project, State System Membership, v2016; spells that last beyond 1945"
     */
    public OptionalInt cow(ActorId id, LocalDate on) {
        return Optional.ofNullable(codes.get(id)).map(Codes::cow).orElse(List.of()).stream()
                .filter(spell -> spell.validity().contains(on))
                .mapToInt(Spell::code)
                .findFirst();
    }

    /** The actor that goes by this name, in English or by another of its codes; upper and lower case are alike. */
    public Optional<ActorId> called(String name) {
        return Optional.ofNullable(byAlias.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The actor whose code stands in the entry; an unknown one is an error that names the nearest.
     *
     * @param alsoKnown actors that are not on the roster, such as offices and parliaments of the study at hand
     */
    public ActorId actor(Entry entry, Set<ActorId> alsoKnown) {
        String code = entry.text();
        ActorId id = entry.make(() -> ActorId.of(code));
        if (byId.containsKey(id) || alsoKnown.contains(id)) {
            return id;
        }
        throw entry.error("unknown actor '" + code + "'"
                + meant(code, alsoKnown)
                        .map(known -> "; did you mean '" + known + "'?")
                        .orElse(""));
    }

    /** Who may be meant: by code in other letters, by another name, by a name much like it; in this order. */
    private Optional<String> meant(String code, Set<ActorId> alsoKnown) {
        List<String> codes = Stream.concat(
                        byId.keySet().stream(), alsoKnown.stream().sorted())
                .map(ActorId::code)
                .toList();
        return codes.stream()
                .filter(code::equalsIgnoreCase)
                .findFirst()
                .or(() -> called(code).map(ActorId::code))
                .or(() -> code.length() < SHORTEST_MISSPELT
                        ? Optional.empty()
                        : Nearest.to(code, byAlias.keySet())
                                .map(byAlias::get)
                                .map(ActorId::code)
                                .or(() -> Nearest.to(code, codes)));
    }

    /** The state whose code stands in the entry; an unknown one is an error that names the nearest. */
    public ActorId actor(Entry entry) {
        return actor(entry, Set.of());
    }
}
