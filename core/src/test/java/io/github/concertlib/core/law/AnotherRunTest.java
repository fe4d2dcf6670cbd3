package io.github.concertlib.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.law.Finding.Counterexample;
import io.github.concertlib.core.law.Finding.Status;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnotherRunTest {

    private static Finding inAnotherRun(Pathway pathway) {
        Law<PathwaySubject> law = Laws.pathways().laws().stream()
                .filter(one -> one.id().equals("PW-02"))
                .findFirst()
                .orElseThrow();
        return Trial.quick().run(law, PathwaySubject.of(() -> pathway).andInOtherRuns(), "example");
    }

    private static String counterexample(Finding found) {
        assertThat(found.status()).as(found.toString()).isEqualTo(Status.FAILS);
        return found.counterexample().map(Counterexample::words).orElseThrow();
    }

    @Test
    void aSoundPathwaySaysTheSameThere() {
        assertThat(inAnotherRun(new Sound()).status()).isEqualTo(Status.HOLDS);
    }

    @Test
    void theOrderOfAHashTableShows() {
        assertThat(counterexample(inAnotherRun(new Hashed()))).contains("in two runs: says first 'example: [");
    }

    @Test
    void soDoesTheLanguageOfTheMachine() {
        assertThat(counterexample(inAnotherRun(new Local())))
                .contains("islands")
                .contains("\u0131slands");
    }

    @Test
    void nothingIsSaidOfAPathwayThatTakesArguments() {
        assertThat(inAnotherRun(SamplePathway.sound()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void nothingIsSaidOfAPathwayThatIsAnotherWithoutArguments() {
        assertThat(inAnotherRun(new Labelled("other")).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    /** The sample, made without arguments. */
    static class Sound implements Pathway {

        private final Pathway sample;

        Sound() {
            this(was -> was);
        }

        Sound(UnaryOperator<Provision> change) {
            sample = SamplePathway.sound().providing(SamplePathway.changing(change));
        }

        @Override
        public PathwayDescriptor descriptor() {
            return sample.descriptor();
        }

        @Override
        public Provision provide(LocalDate at, Interpretations readings) {
            return sample.provide(at, readings);
        }
    }

    /** Labels in the order in which a hash table of constants has them. */
    static final class Hashed extends Sound {
        Hashed() {
            super(was -> labelled(
                    was,
                    new HashSet<>(Set.of(Event.values()))
                            .stream().map(Event::name).collect(Collectors.toCollection(java.util.LinkedHashSet::new))));
        }
    }

    /** Labels in the lower case of wherever it is. */
    static final class Local extends Sound {
        Local() {
            super(was -> labelled(was, Set.of("ISLANDS".toLowerCase(Locale.getDefault()))));
        }
    }

    static final class Labelled extends Sound {
        Labelled() {
            this("one");
        }

        Labelled(String label) {
            super(was -> labelled(was, Set.of(label)));
        }
    }

    private static Provision labelled(Provision was, Set<String> labels) {
        Arrangement one = SamplePathway.group();
        return SamplePathway.with(
                was,
                java.util.List.of(new Arrangement(
                        one.id(),
                        one.name(),
                        labels,
                        one.layer(),
                        one.form(),
                        one.standing(),
                        one.validity(),
                        one.competences(),
                        one.memberships(),
                        one.rosterComplete(),
                        one.source())));
    }
}
