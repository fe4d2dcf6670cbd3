package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.eu.EuPathway;
import io.github.concertlib.eu.EuPopulations;
import io.github.concertlib.eu.Populations;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.group.Groups;
import io.github.concertlib.nato.NatoPathway;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pathways as they stand on a day, asked by the names that records use. What was asked once is kept. */
final class Almanac {

    private static final String POPULATION_DATA = "eu.population-data";

    /** The Council's own figures count, so its table comes first wherever it knows all members. */
    private static final String COUNCIL_TABLE = "council-2025";

    private static final Map<String, String> ARRANGEMENTS = ImmutableMap.<String, String>builder()
            .put("NATO", "nato")
            .put("EU", "eu")
            .put("EU_CSDP_VOTERS", "eu")
            .put("PESCO", "pesco")
            .put("EDA", "eda")
            .put("WEU", "weu")
            .put("WEU_FULL_MEMBERS", "weu")
            .put("JEF", "jef")
            .put("EUROCORPS", "eurocorps")
            .put("EUROCORPS_FRAMEWORK", "eurocorps")
            .put("EATC", "eatc")
            .buildOrThrow();

    private static final Map<String, String> TABLES = ImmutableMap.of(
            "QMV-2016", "council-2016", "QMV-2025", COUNCIL_TABLE, "QMV-2019-approx", "approximate-2019");

    private final States states = States.standard();
    private final NatoPathway nato = new NatoPathway();
    private final Groups groups = Groups.standard();
    private final EuPopulations populations;
    private final Map<LocalDate, Provision> alliances = new HashMap<>();
    private final Map<LocalDate, Provision> unions = new HashMap<>();
    private final Map<LocalDate, Sitting> sittings = new HashMap<>();

    /** @param more population tables besides those shipped, by the names that records use */
    Almanac(List<Populations> more) {
        EuPopulations tables = EuPopulations.shipped();
        for (Populations table : more) {
            tables = tables.with(table);
        }
        populations = tables;
    }

    States states() {
        return states;
    }

    Provision nato(LocalDate on) {
        return alliances.computeIfAbsent(on, day -> nato.provide(day, Interpretations.defaults()));
    }

    Provision eu(LocalDate on) {
        return unions.computeIfAbsent(on, day -> new EuPathway(populations).provide(day, readings()));
    }

    Sitting sitting(LocalDate on) {
        return sittings.computeIfAbsent(on, day -> Sitting.on(day, populations, readings()));
    }

    private static Interpretations readings() {
        return Interpretations.defaults().with(POPULATION_DATA, COUNCIL_TABLE);
    }

    /** The procedure of NATO with this id, if it is there on the day. */
    Optional<Procedure> ofNato(String id, LocalDate on) {
        return nato(on).procedures().stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst();
    }

    /** The group that a record means by a name, or by a name within a longer one such as "JEF defence ministers". */
    Optional<Group> group(String name, LocalDate on) {
        Optional<String> id = Optional.ofNullable(ARRANGEMENTS.get(name.toUpperCase(Locale.ROOT)));
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"));
        String spaced = spaced(name);
        return groups.on(on).stream()
                .filter(group -> id.map(group.id().id()::equals).orElse(false)
                        || words.contains(group.id().id())
                        || group.arrangement().labels().stream()
                                .anyMatch(label -> words.contains(label.toLowerCase(Locale.ROOT)))
                        || spaced.contains(spaced(group.arrangement().name())))
                .min(Comparator.comparing(group -> group.id().id().length()));
    }

    /** The words of a name between blanks, so that a name is found within a longer one and not within a word. */
    private static String spaced(String name) {
        return " "
                + String.join(" ", name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .strip() + " ";
    }

    /** Those who decide in a group on a day; empty where the library knows no group of this name then. */
    Optional<Set<ActorId>> members(String group, LocalDate on) {
        if (group.toUpperCase(Locale.ROOT).equals("DPC")) {
            return seats("nato:dpc", on);
        }
        return arrangement(group, on)
                .map(arrangement -> arrangement.id().id().equals("eurocorps")
                        ? arrangement.having(Role.FRAMEWORK_NATION, on)
                        : arrangement.members(on))
                .filter(members -> !members.isEmpty());
    }

    /** Those with a seat in a body of NATO on a day. */
    Optional<Set<ActorId>> seats(String forum, LocalDate on) {
        Provision day = nato(on);
        return day.bodies().stream()
                .filter(body -> body.forum().id().equals(forum))
                .map((Body body) -> body.seats(day.arrangement(NatoPathway.NATO), on))
                .findFirst();
    }

    /** The arrangement that a record means by the name of a group. */
    Optional<Arrangement> arrangement(String group, LocalDate on) {
        String id = ARRANGEMENTS.getOrDefault(group.toUpperCase(Locale.ROOT), "");
        return switch (id) {
            case "nato" -> nato(on).find(NatoPathway.NATO);
            case "eu", "pesco", "eda" -> eu(on).find(ArrangementId.of(id));
            default -> group(group, on).map(Group::arrangement);
        };
    }

    /** The table shipped under the name that a record uses. */
    Optional<Populations> shipped(String name) {
        return EuPopulations.shipped().tables().stream()
                .filter(table -> table.id().equals(TABLES.getOrDefault(name, name)))
                .findFirst();
    }

    /** The population table that a record names, for these states. */
    Optional<Populations> table(String name, Set<ActorId> states) {
        return populations.tables().stream()
                .filter(table -> table.id().equals(name) || table.id().equals(TABLES.getOrDefault(name, name)))
                .filter(table -> table.covers(states))
                .findFirst()
                .map(table -> table.among(ImmutableSortedSet.copyOf(states)));
    }
}
