package io.github.concertlib.core.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For two stances: the formulas that hold of those who say yes when the given ones fail if only the others do. Shared parts
 * are turned once.
 */
final class Duals {

    private final Map<Formula, Formula> known = new HashMap<>();

    Formula of(Formula formula) {
        Formula dual = known.get(formula);
        if (dual == null) {
            if (formula instanceof Junction junction) {
                List<Formula> parts = junction.parts().stream().map(this::of).toList();
                dual = junction.all() ? Junction.any(parts) : Junction.all(parts);
            } else if (formula instanceof Threshold threshold) {
                dual = threshold.dual();
            } else {
                dual = formula == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
            }
            known.put(formula, dual);
        }
        return dual;
    }
}
