package io.github.concertlib.benchmarks;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that are measured: the Council of the Union, and a layered architecture of 45 actors around it. */
public final class Europe {

    private static final Forum COUNCIL = Forum.of("eu:council");
    private static final Forum NAC = Forum.of("nato:nac");
    private static final Forum ESC = Forum.of("esc:council");
    private static final Forum JEF = Forum.of("jef:participation");
    private static final Forum PAIR = Forum.of("treaty:request");
    private static final Forum CLUSTER = Forum.of("cluster:framework");

    private static final List<String> NATO = codes(
            "AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL" + " NO PL PT RO SE SI SK TR US");
    private static final List<String> JEF_MEMBERS = codes("DK EE FI IS LT LV NL NO SE");
    private static final List<String> ESC_MEMBERS = codes("DE ES FR GB IT NO PL TR UA");
    private static final List<List<String>> PAIRS = List.of(
            codes("FR GB"),
            codes("DE GB"),
            codes("DE FR"),
            codes("FR GR"),
            codes("GB PL"),
            codes("FR PL"),
            codes("NO US"),
            codes("FI US"),
            codes("JP GB"),
            codes("AU GB"));
    private static final List<List<String>> CLUSTERS = List.of(
            codes("DE NL CZ RO"),
            codes("IT SI HU AL"),
            codes("SE FI NO DK"),
            codes("PL LT UA"),
            codes("MD RO"),
            codes("CH AT DE LI"),
            codes("GE TR"),
            codes("KR PL"),
            codes("NZ AU GB"));

    private Europe() {}

    /** The members of the Union with their populations in persons, by code. */
    public static Map<ActorId, Long> populations() {
        Map<ActorId, Long> populations = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Europe.class.getResourceAsStream("eu27-population.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(2)
                    .map(line -> line.split(","))
                    .forEach(cells -> populations.put(ActorId.of(cells[0]), Long.parseLong(cells[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return populations;
    }

    /** Article 16(4) TEU: 55 % of the members and 65 % of the population, or all but three of the members. */
    public static Condition qualifiedMajority() {
        Map<ActorId, Long> populations = populations();
        long total = populations.values().stream().mapToLong(persons -> persons).sum();
        List<Weighted> persons = new ArrayList<>();
        populations.forEach((member, population) -> persons.add(new Weighted(assent(member, COUNCIL), population)));
        Condition population = new AtLeast((65 * total + 99) / 100, persons, "persons");
        return Condition.any(Condition.all(members(15), population), members(24));
    }

    private static Condition members(int quota) {
        return Condition.atLeast(
                quota,
                populations().keySet().stream()
                        .map(member -> assent(member, COUNCIL))
                        .toList());
    }

    /** Article 31(1) TEU: nobody objects, and those who declare an abstention stay below a third, twice. */
    public static Condition unanimityWithConstructiveAbstention() {
        Map<ActorId, Long> populations = populations();
        long total = populations.values().stream().mapToLong(persons -> persons).sum();
        List<Condition> nobodyObjects = new ArrayList<>();
        List<Condition> states = new ArrayList<>();
        List<Weighted> persons = new ArrayList<>();
        populations.forEach((member, population) -> {
            nobodyObjects.add(Condition.act(member, COUNCIL, Level.ABSTAIN_DECLARED));
            Condition notDeclared = Condition.act(member, COUNCIL, Level.ABSTAIN);
            states.add(notDeclared);
            persons.add(new Weighted(notDeclared, population));
        });
        Condition fewStates = Condition.atLeast(19, states);
        Condition fewPersons = new AtLeast(total - (total - 1) / 3, persons, "persons");
        return Condition.all(Condition.all(nobodyObjects), Condition.any(fewStates, fewPersons));
    }

    /** Six layers, one of which is enough, and the money of the Union on top: 45 actors at five levels. */
    public static Condition layeredArchitecture() {
        Condition consensus = Condition.all(NATO.stream()
                .map(code -> Condition.act(ActorId.of(code), NAC, Level.SILENT))
                .toList());
        List<Weighted> votes = new ArrayList<>();
        long[] weights = {5, 3, 5, 5, 3, 2, 3, 3, 2};
        for (int k = 0; k < weights.length; k++) {
            votes.add(new Weighted(assent(ActorId.of(ESC_MEMBERS.get(k)), ESC), weights[k]));
        }
        Condition securityCouncil = new AtLeast(21, votes, "votes");
        Condition expedition = Condition.all(
                assent(ActorId.of("GB"), JEF),
                Condition.atLeast(
                        3,
                        JEF_MEMBERS.stream()
                                .map(code -> assent(ActorId.of(code), JEF))
                                .toList()));
        Condition pairs =
                Condition.any(PAIRS.stream().map(pair -> everybody(pair, PAIR)).toList());
        Condition clusters = Condition.any(CLUSTERS.stream()
                .map(cluster -> Condition.all(
                        assent(ActorId.of(cluster.get(0)), CLUSTER),
                        Condition.atLeast(
                                Math.min(2, cluster.size() - 1),
                                cluster.stream()
                                        .skip(1)
                                        .map(code -> Condition.act(ActorId.of(code), CLUSTER, Level.SILENT))
                                        .toList())))
                .toList());
        Condition layers = Condition.any(
                consensus, securityCouncil, expedition, pairs, clusters, unanimityWithConstructiveAbstention());
        return Condition.all(layers, qualifiedMajority());
    }

    private static Condition everybody(List<String> codes, Forum forum) {
        return Condition.all(
                codes.stream().map(code -> assent(ActorId.of(code), forum)).toList());
    }

    private static Condition assent(ActorId actor, Forum forum) {
        return Condition.assent(actor, forum);
    }

    private static List<String> codes(String text) {
        return Arrays.asList(text.split(" "));
    }
}
