package io.github.concertlib.minilateral.group;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.minilateral.force.Force;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one row of {@code groups.json}: the fields of an arrangement and those of {@link Group}. */
final class GroupReader {

    private static final String[] FIELDS = {
        "kind",
        "rule",
        "others",
        "body",
        "decides",
        "instrument",
        "dated",
        "joining",
        "availableTo",
        "force",
        "mutualDefence",
        "inEuropeAlone"
    };

    private final ArrangementReader arrangements;
    private final Set<String> outsideEurope;

    /** @param outsideEurope the places to which a duty that holds in Europe alone does not reach */
    GroupReader(States states, Set<String> outsideEurope) {
        this.outsideEurope = outsideEurope;
        arrangements = new ArrangementReader(states);
    }

    Group read(Entry row) {
        Arrangement arrangement = arrangements.read(row, FIELDS);
        GroupRule rule = row.field("rule").oneOf(GroupRule.class);
        if (rule == GroupRule.OPT_IN_WITH_LEAD && row.list("lead").isEmpty()) {
            throw row.field("rule").error("an opt-in rule needs a lead nation; name one in 'lead'");
        }
        int others = row.optional("others")
                .map(entry -> entry.make(() -> Math.toIntExact(entry.integer())))
                .orElse(0);
        Map<Function, String> decides =
                row.optional("decides").map(GroupReader::acts).orElseGet(() -> byDefault(rule, arrangement));
        return row.optional("decides")
                .orElse(row)
                .make(() -> new Group(
                        arrangement,
                        row.field("kind").oneOf(GroupKind.class),
                        rule,
                        others,
                        row.optional("body").map(Entry::text).orElse(arrangement.name()),
                        decides,
                        row.optional("instrument").map(Entry::text),
                        row.field("dated").oneOf(DatePrecision.class),
                        row.field("joining").oneOf(Joining.class),
                        row.list("availableTo").stream().map(Entry::text).collect(ImmutableSet.toImmutableSet()),
                        row.optional("force").map(GroupReader::force),
                        row.optional("mutualDefence").map(Entry::text),
                        row.optional("inEuropeAlone").map(Entry::flag).orElse(false) ? outsideEurope : Set.of()));
    }

    private static Map<Function, String> acts(Entry decides) {
        Map<Function, String> acts = new LinkedHashMap<>();
        decides.fields().forEach((name, act) -> acts.put(act.make(() -> Function.of(name)), act.text()));
        return acts;
    }

    /** What a group may do when its row names no act: meet, if it is there to meet. */
    private static Map<Function, String> byDefault(GroupRule rule, Arrangement arrangement) {
        return arrangement.competences().contains(Function.CONSULT) && rule.canDecideOn(Function.CONSULT)
                ? ImmutableMap.of(Function.CONSULT, "meet and issue a text")
                : ImmutableMap.of();
    }

    private static Force force(Entry entry) {
        entry.only("troops", "standing", "note");
        Optional<Long> troops = entry.optional("troops").map(Entry::integer);
        return entry.make(() -> new Force(
                troops, entry.field("standing").flag(), entry.field("note").text()));
    }
}
