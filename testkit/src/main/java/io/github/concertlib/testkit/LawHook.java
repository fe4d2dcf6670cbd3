package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Law;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.Severity;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.pathway.Waiver;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Tries a law as a jqwik property: counts the cases, stops when there are enough, and aborts where that is the answer. */
final class LawHook implements AroundPropertyHook, AroundTryHook {

    /** What has been seen of one property so far. */
    private static final class Tally {
        private int tried;
        private int applied;
        private Optional<Aborted> forgiven = Optional.empty();
        private Optional<Aborted> nothingToSay = Optional.empty();
    }

    private static Store<Tally> tally() {
        return Store.getOrCreate(Tally.class, Lifespan.PROPERTY, Tally::new);
    }

    /** The claims of a test class, made once. */
    private static List<Claim<?>> claims(LawContract contract) {
        return Store.getOrCreate(List.of(Claim.class, contract.getClass()), Lifespan.RUN, contract::claims)
                .get();
    }

    /** Tries one case of one law. */
    static void look(LawContract contract, String id, Choices choices) {
        Tally tally = tally().get();
        tally.tried++;
        Optional<Claim<?>> about =
                claims(contract).stream().filter(claim -> claim.isAbout(id)).findFirst();
        if (about.isEmpty()) { // a pathway that decides nothing makes no claim about rules
            tally.nothingToSay = Optional.of(Aborted.notApplicable(Laws.named(id)));
            return;
        }
        Claim<?> claim = about.orElseThrow();
        Law<?> law = claim.law(id);
        Trial.Seen seen = claim.look(id, choices);
        tally.nothingToSay = Optional.of(Aborted.notApplicable(law));
        tally.applied += seen.applies() ? 1 : 0;
        seen.violation().ifPresent(words -> {
            String subject = claim.subject(choices);
            Optional<Waiver> waiver = Claim.waiver(contract.waivers(), id, subject);
            tally.forgiven = waiver.map(it -> Aborted.waived(law, it.reason(), subject, words))
                    .or(() -> law.severity() == Severity.OPTIONAL
                            ? Optional.of(Aborted.optional(law, subject, words))
                            : Optional.empty());
            throw Broken.by(contract, law, subject, words, seen.choices(), seen.thrown());
        });
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        TryExecutionResult result = aTry.execute(parameters);
        boolean enough = context.testInstance() instanceof LawContract contract
                && tally().get().tried >= contract.trial().samples();
        return result.isSatisfied() ? TryExecutionResult.satisfied(enough) : result;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        Tally tally = tally().get();
        if (result.status() == PropertyExecutionResult.Status.FAILED) {
            return tally.forgiven.map(result::mapToAborted).orElse(result);
        }
        return tally.applied > 0
                ? result
                : tally.nothingToSay.map(result::mapToAborted).orElse(result);
    }
}
