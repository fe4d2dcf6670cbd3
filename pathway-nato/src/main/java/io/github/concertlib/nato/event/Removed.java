package io.github.concertlib.nato.event;

import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.All;
import io.github.concertlib.core.condition.Any;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Constant;
import io.github.concertlib.core.condition.ScopedTo;
import io.github.concertlib.core.condition.Stated;
import io.github.concertlib.core.condition.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A condition in which some acts can no longer be done; the rest reads as before. */
record Removed(Predicate<Act> gone) implements Condition.Fold<Condition> {

    @Override
    public Condition act(Act act) {
        return gone.test(act) ? Condition.never() : act;
    }

    @Override
    public Condition all(All node, List<Condition> parts) {
        return Condition.all(parts);
    }

    @Override
    public Condition any(Any node, List<Condition> parts) {
        return Condition.any(
                parts.stream().filter(part -> !part.equals(Condition.never())).toList());
    }

    @Override
    public Condition atLeast(AtLeast node, List<Condition> terms) {
        List<Weighted> left = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.get(i).equals(Condition.never())) {
                left.add(new Weighted(terms.get(i), node.terms().get(i).weight()));
            }
        }
        return new AtLeast(node.quota(), left, node.unit());
    }

    @Override
    public Condition scopedTo(ScopedTo node, Condition inner) {
        return Condition.scopedTo(node.participants(), inner);
    }

    @Override
    public Condition stated(Stated node, Condition inner) {
        return inner.as(node.statement(), node.source());
    }

    @Override
    public Condition constant(Constant node) {
        return node;
    }
}
