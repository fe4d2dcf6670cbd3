package io.github.concertlib.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.All;
import io.github.concertlib.core.condition.Any;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Constant;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.ScopedTo;
import io.github.concertlib.core.condition.Stated;
import io.github.concertlib.core.condition.Weighted;
import java.util.List;
import java.util.Set;

/**
 * Conditions as JSON, and back. What was written reads as an equal condition, sources and exact weights included:
 *
 * <pre>
 * {act: DE, in: nato:nac, level: abstain-declared, orAbsent: true}
 * {all: [condition, …]}   {any: [condition, …]}
 * {atLeast: 16, unit: members, of: [{weight: 1, holds: condition}, …]}
 * {scopedTo: [FR, GR], holds: condition}
 * {rule: in words, source: source, holds: condition}
 * {constant: always}                                                       or never
 * </pre>
 */
public final class ConditionText {

    private static final List<String> FORMS =
            ImmutableList.of("act", "all", "any", "atLeast", "scopedTo", "rule", "constant");

    private ConditionText() {}

    /**
     * The condition as JSON, the same text on every run.
     *
     * @throws IllegalArgumentException when a rule or a unit in it has no words that could be read back
     */
    public static String write(Condition condition) {
        return form(condition).text();
    }

    /**
     * Reads what {@link #write} writes. Unknown fields, other kinds of value and numbers of more than 64 bits are refused.
     *
     * @throws BadInputException naming file, line, field and value
     */
    public static Condition read(Entry entry) {
        List<String> forms = FORMS.stream().filter(entry.fields()::containsKey).toList();
        if (forms.size() != 1) {
            throw entry.error("a condition has exactly one of the fields " + FORMS + "; there are: "
                    + entry.fields().keySet());
        }
        return switch (forms.get(0)) {
            case "act" -> act(entry.only("act", "in", "level", "orAbsent"));
            case "all" -> Condition.all(parts(entry.only("all").field("all")));
            case "any" -> Condition.any(parts(entry.only("any").field("any")));
            case "atLeast" -> atLeast(entry.only("atLeast", "unit", "of"));
            case "scopedTo" -> scoped(entry.only("scopedTo", "holds"));
            case "rule" ->
                read(entry.only("rule", "source", "holds").field("holds"))
                        .as(entry.field("rule").text(), SourceReader.read(entry.field("source")));
            default -> entry.only("constant").field("constant").oneOf(Constant.class);
        };
    }

    private static List<Condition> parts(Entry list) {
        return list.items().stream().map(ConditionText::read).toList();
    }

    private static Condition act(Entry entry) {
        ActorId actor = actor(entry.field("act"));
        Entry in = entry.field("in");
        Forum forum = in.make(() -> Forum.of(in.text()));
        Entry level = entry.field("level");
        boolean orAbsent = entry.optional("orAbsent").map(Entry::flag).orElse(false);
        return level.make(() -> new Act(actor, forum, level.oneOf(Level.class), orAbsent));
    }

    private static Condition atLeast(Entry entry) {
        List<Weighted> terms = entry.field("of").items().stream()
                .map(term -> {
                    term.only("weight", "holds");
                    Condition holds = read(term.field("holds"));
                    Entry weight = term.field("weight");
                    return weight.make(() -> new Weighted(holds, weight.integer()));
                })
                .toList();
        long quota = entry.field("atLeast").integer();
        String unit = entry.field("unit").text();
        return entry.field("of").make(() -> new AtLeast(quota, terms, unit));
    }

    private static Condition scoped(Entry entry) {
        Set<ActorId> participants = actors(entry.field("scopedTo"));
        Condition holds = read(entry.field("holds"));
        return entry.field("scopedTo").make(() -> Condition.scopedTo(participants, holds));
    }

    /** Any actor, whether on the roster of states or not. */
    static ActorId actor(Entry entry) {
        return entry.make(() -> ActorId.of(entry.text()));
    }

    static Set<ActorId> actors(Entry list) {
        return list.items().stream()
                .map(ConditionText::actor)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    static Written form(Condition condition) {
        return condition.fold(Form.INSTANCE);
    }

    /** The form of each kind of node. */
    private enum Form implements Condition.Fold<Written> {
        INSTANCE;

        @Override
        public Written act(Act act) {
            Written form = new Written()
                    .with("act", act.actor().code())
                    .with("in", act.forum().id())
                    .with("level", act.atLeast());
            return act.metByAbsence() ? form.with("orAbsent", true) : form;
        }

        @Override
        public Written all(All node, List<Written> parts) {
            return new Written().list("all", parts, part -> part);
        }

        @Override
        public Written any(Any node, List<Written> parts) {
            return new Written().list("any", parts, part -> part);
        }

        @Override
        public Written atLeast(AtLeast node, List<Written> terms) {
            ImmutableList.Builder<Written> of = ImmutableList.builder();
            for (int i = 0; i < terms.size(); i++) {
                of.add(new Written()
                        .with("weight", node.terms().get(i).weight())
                        .with("holds", terms.get(i)));
            }
            return new Written()
                    .with("atLeast", node.quota())
                    .with("unit", node.unit())
                    .list("of", of.build(), term -> term);
        }

        @Override
        public Written scopedTo(ScopedTo node, Written inner) {
            return new Written().texts("scopedTo", node.participants()).with("holds", inner);
        }

        @Override
        public Written stated(Stated node, Written inner) {
            return new Written()
                    .with("rule", node.statement())
                    .with("source", node.source())
                    .with("holds", inner);
        }

        @Override
        public Written constant(Constant node) {
            return new Written().with("constant", node);
        }
    }
}
