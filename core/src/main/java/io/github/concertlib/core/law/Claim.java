package io.github.concertlib.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Waiver;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * That some things of one kind keep the laws of a suite: what there is to be tried.
 *
 * @param suite the laws
 * @param title of all subjects together
 * @param subjects what is said to keep them, by name, in order; at least one
 * @param <S> the kind of thing
 */
public record Claim<S>(Suite<S> suite, String title, Map<String, S> subjects) {

    public Claim {
        checkArgument(!subjects.isEmpty(), "nothing to try the laws of %s on", suite.title());
        subjects = ImmutableMap.copyOf(subjects);
    }

    /** About one thing. */
    public static <S> Claim<S> of(Suite<S> suite, String name, S subject) {
        return new Claim<>(suite, name, ImmutableMap.of(name, subject));
    }

    /**
     * What a pathway claims: that itself, its procedures, their rules, a reform of it and the order that it makes by itself
     * keep the laws.
     *
     * @param anew makes the pathway; asked more than once, so that two of them can be compared
     * @param day on which the order is put together
     */
    public static List<Claim<?>> of(Supplier<Pathway> anew, LocalDate day) {
        return new PathwayClaims(anew, day).all();
    }

    /** What a layered order claims: that it keeps the laws in answer to every event, for all that it can perform. */
    public static Claim<ArchitectureSubject> of(String name, Architecture order) {
        return PathwayClaims.order(name, order);
    }

    /** The same claims, with one alone for each suite, about all of its subjects. */
    public static List<Claim<?>> bySuite(List<Claim<?>> claims) {
        Map<String, Claim<?>> bySuite = new LinkedHashMap<>();
        claims.forEach(claim -> bySuite.merge(claim.suite().title(), claim, Claim::and));
        return ImmutableList.copyOf(bySuite.values());
    }

    @SuppressWarnings("unchecked") // two suites of one title are about one kind of thing
    private static <S> Claim<S> and(Claim<S> one, Claim<?> other) {
        ImmutableMap.Builder<String, S> both = ImmutableMap.<String, S>builder().putAll(one.subjects);
        return new Claim<>(
                one.suite,
                one.suite.title(),
                both.putAll((Map<String, S>) other.subjects).buildKeepingLast());
    }

    /**
     * The one that is about a law.
     *
     * @throws IllegalArgumentException when none is
     */
    public static Claim<?> about(String law, List<Claim<?>> claims) {
        return claims.stream()
                .filter(claim -> claim.isAbout(law))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "no law '%s' of %s",
                        law,
                        claims.stream().map(claim -> claim.suite().title()).toList())));
    }

    public boolean isAbout(String law) {
        return find(law).isPresent();
    }

    private Optional<Law<S>> find(String id) {
        return suite.laws().stream().filter(law -> law.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException when it is not a law of the suite */
    public Law<S> law(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no law '" + id + "' of " + suite.title()));
    }

    /** What is found for each law, in order. */
    public List<Finding> tried(Trial trial, List<Waiver> waivers) {
        return suite.laws().stream().map(law -> tried(law, trial, waivers)).collect(ImmutableList.toImmutableList());
    }

    /**
     * What is found for one law: the worst of what is found for the subjects.
     *
     * @throws IllegalArgumentException when it is not a law of the suite
     */
    public Finding tried(String law, Trial trial, List<Waiver> waivers) {
        return tried(law(law), trial, waivers);
    }

    private Finding tried(Law<S> law, Trial trial, List<Waiver> waivers) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        int index = 0;
        for (Map.Entry<String, S> subject : subjects.entrySet()) {
            Finding finding = trial.run(law, subject.getValue(), subject.getKey());
            Finding numbered = subjects.size() == 1 ? finding : finding.afterChoosing(index++);
            found.add(waiver(waivers, law.id(), subject.getKey())
                    .map(waiver -> numbered.waived(waiver.reason()))
                    .orElse(numbered));
        }
        return Together.worst(found.build());
    }

    /** What speaks for a subject that breaks a law. */
    public static Optional<Waiver> waiver(List<Waiver> waivers, String law, String subject) {
        return waivers.stream().filter(waiver -> waiver.covers(law, subject)).findFirst();
    }

    /**
     * What one case shows. Where there are several subjects, the first choice is between them.
     *
     * @throws IllegalArgumentException when it is not a law of the suite
     */
    public Trial.Seen look(String law, Choices choices) {
        S subject = Objects.requireNonNull(subjects.get(subject(choices)));
        if (subjects.size() == 1) {
            return Trial.look(law(law), subject, choices);
        }
        Choices within =
                new Choices(choices.coarse(), choices.answers().stream().skip(1).toList());
        return Trial.look(law(law), subject, within).afterChoosing(index(choices));
    }

    /** The name of the subject that a case is about. */
    public String subject(Choices choices) {
        return ImmutableList.copyOf(subjects.keySet()).get(index(choices));
    }

    private int index(Choices choices) {
        return subjects.size() == 1 || choices.answers().isEmpty()
                ? 0
                : choices.answers().get(0) % subjects.size();
    }
}
