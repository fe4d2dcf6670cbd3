package io.github.concertlib.examples.study;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Durations;
import io.github.concertlib.core.architecture.Elapsed;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question put to an order on a day.
 *
 * @param file where it stands, as the reader named it
 * @param title the question in words
 * @param contingency what happens, and when
 * @param function what is to be performed
 * @param today the order as it stands, with the proposals that the study puts in a layer
 * @param reforms the changes that the study makes, in order
 * @param readings where the study departs from the default reading of the law
 * @param positions who takes which level; unknown where the study says nothing
 * @param durations how many days bodies take to answer, as the study assumes; unknown where it says nothing
 */
public record Study(
        String file,
        String title,
        Contingency contingency,
        Function function,
        Architecture today,
        List<Reform> reforms,
        Interpretations readings,
        Positions positions,
        Durations durations) {

    public Study {
        reforms = ImmutableList.copyOf(reforms);
    }

    /** The order once the reforms of the study are made. */
    public Architecture reformed() {
        Architecture order = new Architecture(today.at(), List.of(), today.combiners());
        for (Tier tier : today.tiers()) {
            order = order.tier(new Tier(
                    tier.name(), tier.parts().stream().map(this::reformed).toList()));
        }
        return order;
    }

    private Tier.Part reformed(Tier.Part part) {
        return new Tier.Part(
                part.pathway(),
                reforms.stream()
                        .reduce(part.provision(), (provision, reform) -> reform.applyTo(provision), (a, b) -> b));
    }

    /** The same question with other reforms. */
    public Study withReforms(List<Reform> others) {
        return new Study(file, title, contingency, function, today, others, readings, positions, durations);
    }

    /** The same question with other positions. */
    Study withPositions(Positions others) {
        return new Study(file, title, contingency, function, today, reforms, readings, others, durations);
    }

    /** The same question with other durations. */
    Study withDurations(Durations others) {
        return new Study(file, title, contingency, function, today, reforms, readings, positions, others);
    }

    /** The reforms that hold on the day of the question. */
    public List<Reform> reformsInForce() {
        return reforms.stream()
                .filter(reform -> !today.at().isBefore(reform.from()))
                .toList();
    }

    /** The reforms that come after the day of the question, and so change nothing in the answer. */
    public List<Reform> reformsToCome() {
        return reforms.stream()
                .filter(reform -> today.at().isBefore(reform.from()))
                .toList();
    }

    /** How long an outcome of this study takes; empty where the study says nothing of time, or there is no answer to wait for. */
    public Optional<Elapsed> until(Outcome outcome) {
        return durations.isUnknown() ? Optional.empty() : durations.until(outcome, today.combiner(function));
    }

    /** The reforms that hold on the day of the question and change nothing that stands in a layer. */
    public List<Reform> reformsWithoutEffect() {
        List<Provision> now = today.tiers().stream()
                .flatMap(tier -> tier.parts().stream())
                .map(Tier.Part::provision)
                .toList();
        ImmutableList.Builder<Reform> idle = ImmutableList.builder();
        for (Reform reform : reforms) {
            List<Provision> next = now.stream().map(reform::applyTo).toList();
            if (!today.at().isBefore(reform.from()) && next.equals(now)) {
                idle.add(reform);
            }
            now = next;
        }
        return idle.build();
    }

    /** What a reader has to know of the reforms that change nothing in the answer, a sentence each. */
    public List<String> idleReforms() {
        return Stream.concat(
                        reformsToCome().stream()
                                .map(reform -> "Not counted: the reform '" + reform.id()
                                        + "', which comes after this day, on " + reform.from() + "."),
                        reformsWithoutEffect().stream()
                                .map(reform -> "Without effect: the reform '" + reform.id() + "' (" + reform.title()
                                        + ") changes nothing that stands in a layer of this study."))
                .toList();
    }

    /** What must hold for the function to be performed in this order. */
    public Condition condition(Architecture order) {
        return order.condition(contingency, function);
    }
}
