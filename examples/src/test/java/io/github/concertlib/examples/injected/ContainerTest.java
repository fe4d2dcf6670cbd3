package io.github.concertlib.examples.injected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.cdi.PathwayExtension;
import io.github.concertlib.core.cdi.PathwayId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.law.DiscoverySubject;
import io.github.concertlib.core.law.Finding;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuPathway;
import io.github.concertlib.nato.NatoPathway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pathways and answers in a real container. */
class ContainerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** A container with these classes as beans, and whatever the extension brings. */
    @SuppressWarnings("unchecked") // the API takes an array of a generic type
    private static SeContainer with(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(PathwayExtension.class)
                .addBeanClasses(beans)
                .initialize();
    }

    private static List<String> ids(Pathways pathways) {
        return pathways.all().stream().map(one -> one.descriptor().id()).toList();
    }

    /** A pathway without anything in it. */
    abstract static class Empty implements Pathway {

        abstract String id();

        @Override
        public PathwayDescriptor descriptor() {
            return new PathwayDescriptor(id(), "Nothing", Layer.CLUSTER, List.of(), List.of());
        }

        @Override
        public Provision provide(LocalDate at, Interpretations readings) {
            return Provision.empty(at);
        }
    }

    @ApplicationScoped
    static class Nameless extends Empty {
        @Override
        String id() {
            return "a-bean";
        }
    }

    @Dependent
    @PathwayId("named-bean")
    static class Named extends Empty {
        @Override
        String id() {
            return "named-bean";
        }
    }

    @Dependent
    static class Twin extends Empty {
        @Override
        String id() {
            return "named-bean";
        }
    }

    @Dependent
    @PathwayId("nato")
    static class Usurper extends Empty {
        @Override
        String id() {
            return "nato";
        }
    }

    @Dependent
    @PathwayId("one")
    static class Inconsistent extends Empty {
        @Override
        String id() {
            return "other";
        }
    }

    @Dependent
    static class ByClassAndById {
        @Inject
        @PathwayId("nato")
        Pathway nato;

        @Inject
        NatoPathway theSame;

        @Inject
        @PathwayId("named-bean")
        Pathway bean;
    }

    @Dependent
    static class Mistaken {
        @Inject
        @PathwayId("natto")
        Pathway nato;
    }

    @Test
    void thoseAnnouncedAreFoundWithoutAnyBean() {
        try (SeContainer container = with(Named.class, ByClassAndById.class)) {
            assertThat(ids(container.select(Pathways.class).get()))
                    .containsExactly("eu", "minilateral", "named-bean", "nato");
            ByClassAndById injected = container.select(ByClassAndById.class).get();
            assertThat(injected.nato).isInstanceOf(NatoPathway.class).isSameAs(injected.theSame);
            assertThat(injected.bean.descriptor().id()).isEqualTo("named-bean");
        }
    }

    @Test
    void aBeanThatNamesNoIdIsFoundAsWellAndIsNotHiddenByItsProxy() {
        try (SeContainer container = with(Nameless.class)) {
            Pathways pathways = container.select(Pathways.class).get();
            assertThat(ids(pathways)).containsExactly("a-bean", "eu", "minilateral", "nato");
            assertThat(pathways.named("a-bean").getClass()).isSameAs(Nameless.class);
        }
    }

    @Test
    void aPathwayFoundByBothDoorsIsThereOnce() {
        try (SeContainer container = with(EuPathway.class)) {
            assertThat(ids(container.select(Pathways.class).get())).containsExactly("eu", "minilateral", "nato");
        }
    }

    @Test
    void twoOfOneIdAreOneErrorThatNamesBoth() {
        assertThatThrownBy(() -> with(Named.class, Twin.class))
                .hasMessageContaining("two pathways define the id 'named-bean': " + Named.class.getName() + " and "
                        + Twin.class.getName());
        assertThatThrownBy(() -> with(Usurper.class))
                .hasMessageContaining("two pathways define the id 'nato': " + Usurper.class.getName() + " and "
                        + NatoPathway.class.getName());
    }

    @Test
    void aBeanIsCalledWhatItsDescriptorSays() {
        assertThatThrownBy(() -> with(Inconsistent.class))
                .hasMessageContaining("bean " + Inconsistent.class.getName()
                        + " is annotated @PathwayId(\"one\"), and its descriptor says 'other'");
    }

    @Test
    void anIdThatNobodyHasIsToldWhenTheContainerStarts() {
        assertThatThrownBy(() -> with(Mistaken.class))
                .hasMessageContaining("no pathway 'natto' for")
                .hasMessageContaining("there are: [eu, minilateral, nato]");
    }

    /** The question of an application; what it injects is the answer. */
    @Dependent
    static class Attack {
        @Produces
        Contingency attack() {
            return Contingency.of(DAY, Event.ARMED_ATTACK).against(ActorId.of("EE"));
        }

        @Produces
        Function function() {
            return Function.AUTHORISE;
        }

        @Produces
        Positions positions() {
            return Positions.all(Level.ASSENT).with(ActorId.of("US"), Level.OBJECT);
        }
    }

    @Dependent
    static class NatoAlone {
        @Produces
        Architecture order(@PathwayId("nato") Pathway nato) {
            return Architecture.on(DAY).tier("NATO", nato, nato.provide(DAY).only("nato"));
        }
    }

    @Test
    void theOrderAndItsAnalysisAreThoseOfThePlainWay() {
        Contingency attack = new Attack().attack();
        Architecture plain = Architecture.of(Pathways.installed(), DAY, Interpretations.defaults());
        assertThat(plain.tiers()).extracting(Tier::name).containsExactly("eu", "minilateral", "nato");
        assertThat(plain.tiers()).extracting(Tier::standing).containsOnly(Standing.EXISTS);
        try (SeContainer container = with(Attack.class)) {
            assertThat(container.select(Architecture.class).get().describe()).isEqualTo(plain.describe());
            assertThat(container.select(Outcome.class).get().explanation().toString())
                    .isEqualTo(plain.respondTo(attack, Function.AUTHORISE, new Attack().positions())
                            .explanation()
                            .toString());
            assertThat(container.select(Game.class).get().vetoPlayers())
                    .isEqualTo(plain.game(attack, Function.AUTHORISE).vetoPlayers());
        }
    }

    @Test
    void anOrderOfTheApplicationsOwnIsTheOneThatAnswers() {
        try (SeContainer container = with(Attack.class, NatoAlone.class)) {
            assertThat(container.select(Architecture.class).get().tiers())
                    .extracting(Tier::name)
                    .containsExactly("NATO");
            assertThat(container.select(Outcome.class).get()).isInstanceOf(Outcome.Blocked.class);
            assertThat(container.select(Game.class).get().vetoPlayers()).hasSize(32);
        }
    }

    @Test
    void aQuestionThatIsIncompleteSaysWhatIsMissing() {
        try (SeContainer container = with(Named.class)) {
            assertThatThrownBy(() -> container.select(Architecture.class).get())
                    .hasStackTraceContaining("the question has no Contingency; produce one");
        }
    }

    @Test
    void theContainerChangesNothing() {
        try (SeContainer container = with(EuPathway.class, Attack.class)) {
            List<Pathway> inside = container.select(Pathways.class).get().all();
            List<Finding> findings = Trial.quick()
                    .run(
                            Laws.discovery(),
                            DiscoverySubject.of(Pathways.installed().all(), DAY).and(inside),
                            "all pathways");
            assertThat(findings)
                    .filteredOn(finding -> finding.law().id().equals("V-03"))
                    .extracting(Finding::status)
                    .containsExactly(Finding.Status.HOLDS);
            assertThat(findings).noneMatch(Finding::isFault);
        }
    }
}
