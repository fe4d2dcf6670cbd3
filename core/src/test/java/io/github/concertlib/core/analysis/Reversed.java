package io.github.concertlib.core.analysis;

import com.google.common.collect.Lists;
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

/** The same condition written back to front. */
final class Reversed implements Condition.Fold<Condition> {

    @Override
    public Condition act(Act act) {
        return act;
    }

    @Override
    public Condition all(All node, List<Condition> parts) {
        return new All(Lists.reverse(parts));
    }

    @Override
    public Condition any(Any node, List<Condition> parts) {
        return new Any(Lists.reverse(parts));
    }

    @Override
    public Condition atLeast(AtLeast node, List<Condition> terms) {
        List<Weighted> weighted = new ArrayList<>();
        for (int k = 0; k < terms.size(); k++) {
            weighted.add(new Weighted(terms.get(k), node.terms().get(k).weight()));
        }
        return new AtLeast(node.quota(), Lists.reverse(weighted), node.unit());
    }

    @Override
    public Condition scopedTo(ScopedTo node, Condition inner) {
        return inner;
    }

    @Override
    public Condition stated(Stated node, Condition inner) {
        return new Stated(node.statement(), node.source(), inner);
    }

    @Override
    public Condition constant(Constant node) {
        return node;
    }
}
