package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The Union in any place of any layering of what there is: it adds ways and duties, and takes none. */
class OverlayProperties {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2005, 6, 1), LocalDate.of(2016, 6, 1), LocalDate.of(2022, 3, 1), LocalDate.of(2026, 7, 1));

    private static final List<Combiner> COMBINERS =
            List.of(Combiner.FIRST_THAT_CAN_ACT, Combiner.ANY_OF, Combiner.OVERLAY);

    private static final List<String> VICTIMS = List.of("EE", "FR", "DK", "IE", "NO", "GB", "UA", "CY");

    private static final Pathway UNION = Pathways.installed().named("eu");

    private static final Map<LocalDate, Provision> UNIONS = new LinkedHashMap<>();
    private static final Map<LocalDate, Map<Pathway, Provision>> OTHERS = new LinkedHashMap<>();

    static {
        for (LocalDate day : DAYS) {
            UNIONS.put(day, UNION.provide(day));
            Map<Pathway, Provision> others = new LinkedHashMap<>();
            Pathways.installed().all().stream()
                    .filter(pathway -> !pathway.descriptor().id().equals("eu"))
                    .forEach(pathway -> others.put(pathway, pathway.provide(day)));
            OTHERS.put(day, others);
        }
    }

    private static <T> T any(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    /** One to five layers, each of one or two arrangements of one pathway. */
    private static List<Tier> layers(LocalDate day, Random random) {
        List<Tier> tiers = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        while (tiers.size() < count) {
            Pathway pathway = any(List.copyOf(OTHERS.get(day).keySet()), random);
            Provision provision = OTHERS.get(day).get(pathway);
            List<Arrangement> all = provision.arrangements();
            if (!all.isEmpty()) {
                TreeSet<String> ids = new TreeSet<>();
                ids.add(any(all, random).id().id());
                ids.add(any(all, random).id().id());
                tiers.add(Tier.of("layer " + tiers.size(), pathway, provision.only(ids.toArray(String[]::new))));
            }
        }
        return tiers;
    }

    private static Architecture order(LocalDate day, List<Tier> tiers, Function function, Combiner combiner) {
        Architecture order = Architecture.on(day).combining(function, combiner);
        for (Tier tier : tiers) {
            order = order.tier(tier);
        }
        return order;
    }

    private static Contingency contingency(LocalDate day, Random random) {
        Contingency what = Contingency.of(day, any(List.of(Event.values()), random));
        if (random.nextInt(4) > 0) {
            what = what.against(ActorId.of(any(VICTIMS, random)));
        }
        return what;
    }

    private static Positions positions(Iterable<ActorId> actors, Random random) {
        Level[] levels = Level.values();
        Positions positions = Positions.all(random.nextBoolean() ? Level.ASSENT : Level.ABSTAIN);
        for (ActorId actor : actors) {
            if (random.nextInt(3) == 0) {
                positions = positions.with(actor, levels[random.nextInt(levels.length)]);
            }
        }
        return positions;
    }

    @Property(tries = 40)
    @Label("the Union in any place of any layering takes away no way, no action that was possible, and no duty")
    void neverTakesAnything(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate day = any(DAYS, random);
        List<Tier> without = layers(day, random);
        List<Tier> with = new ArrayList<>(without);
        Provision union = UNIONS.get(day);
        with.add(
                random.nextInt(with.size() + 1), Tier.of("EU", UNION, random.nextBoolean() ? union : union.only("eu")));
        Contingency contingency = contingency(day, random);
        Combiner combiner = any(COMBINERS, random);
        for (Function function : List.of(
                Function.AUTHORISE,
                Function.COMMAND,
                Function.GENERATE,
                Function.ENABLE,
                Function.FUND,
                Function.CONSULT,
                Function.of("TRAIN"))) {
            Architecture before = order(day, without, function, combiner);
            Architecture after = order(day, with, function, combiner);
            assertThat(after.routes(contingency, function)).containsAll(before.routes(contingency, function));
            assertThat(after.commitments(contingency)).containsAll(before.commitments(contingency));
            Condition can = before.condition(contingency, function);
            Condition could = after.condition(contingency, function);
            for (int i = 0; i < 5; i++) {
                Positions positions = positions(before.members(), random);
                Verdict verdict = can.evaluate(positions);
                Verdict joined = could.evaluate(positions);
                if (verdict == Verdict.HOLDS) {
                    assertThat(joined).isEqualTo(Verdict.HOLDS);
                } else if (verdict == Verdict.OPEN) {
                    assertThat(joined).isNotEqualTo(Verdict.FAILS);
                }
            }
            boolean theyHaveAWay = !before.routes(contingency, function).isEmpty();
            if (combiner == Combiner.OVERLAY && theyHaveAWay) {
                assertThat(could.actors()).isEqualTo(can.actors());
            }
        }
    }

    @Example
    @Label("the Union supports by itself: beside a group that authorises, it funds, enables and trains")
    void supports() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        ArrangementId union = ArrangementId.of("eu");
        Pathway small = Pathways.installed().named("minilateral");
        List<Tier> group =
                List.of(Tier.of("Eurocorps", small, small.provide(day).only("eurocorps")));
        List<Tier> both = List.of(group.get(0), Tier.of("EU", UNION, UNIONS.get(day)));
        Contingency crisis = Contingency.of(day, Event.CRISIS);
        for (Function function : List.of(Function.FUND, Function.ENABLE, Function.of("TRAIN"))) {
            assertThat(order(day, group, function, Combiner.ANY_OF).routes(crisis, function))
                    .noneMatch(route -> route.arrangement().equals(union));
            assertThat(order(day, both, function, Combiner.ANY_OF).routes(crisis, function))
                    .anyMatch(route -> route.arrangement().equals(union));
        }
        assertThat(order(day, both, Function.AUTHORISE, Combiner.OVERLAY).routes(crisis, Function.AUTHORISE))
                .isNotEmpty()
                .isEqualTo(
                        order(day, group, Function.AUTHORISE, Combiner.OVERLAY).routes(crisis, Function.AUTHORISE));
    }
}
