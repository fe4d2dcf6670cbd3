package io.github.concertlib.core.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathwaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Source SOURCE = Source.stylised("made up for a test");

    private interface Provide {
        Provision on(LocalDate at);
    }

    private static Pathway pathway(String id, Provide provide) {
        return new Pathway() {
            @Override
            public PathwayDescriptor descriptor() {
                return new PathwayDescriptor(id, id, Layer.CLUSTER, List.of(), List.of());
            }

            @Override
            public Provision provide(LocalDate at, Interpretations readings) {
                return provide.on(at);
            }
        };
    }

    private static Provision act(String pathway, String act) {
        Procedure procedure = new Procedure(
                "x:act",
                act,
                ArrangementId.of("x"),
                "X",
                Function.AUTHORISE,
                Set.of(),
                Electorate.of(Forum.of("x"), Set.of()),
                DecisionRules.noVote(),
                Effects.none(SOURCE),
                SOURCE,
                Standing.EXISTS);
        return new Provision(DAY, Set.of(pathway), List.of(), List.of(), List.of(procedure), List.of());
    }

    private static void provideAll(Pathway... pathways) {
        Pathways.of(List.of(pathways)).provide(DAY, Interpretations.defaults());
    }

    @Test
    void aPathwayThatFailsIsNamed() {
        Pathway failing = pathway("bad", at -> {
            throw new IllegalStateException("no data");
        });
        assertThatThrownBy(() -> provideAll(pathway("good", Provision::empty), failing))
                .isInstanceOf(BrokenPathwayException.class)
                .hasMessage("pathway 'bad' fails on 2026-07-01: java.lang.IllegalStateException: no data");
    }

    @Test
    void aPathwayThatRefusesADayIsNamed() {
        Pathway refusing = pathway("strict", at -> {
            throw new IllegalArgumentException("nothing is known of that day");
        });
        assertThatThrownBy(() -> provideAll(refusing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pathway 'strict': nothing is known of that day");
    }

    @Test
    void aClashNamesTheTwoPathwaysAndNoOther() {
        assertThatThrownBy(() -> provideAll(
                        pathway("a", Provision::empty),
                        pathway("b", at -> act("b", "one")),
                        pathway("c", at -> act("c", "other"))))
                .isInstanceOf(BrokenPathwayException.class)
                .hasMessage("procedure 'x:act' is defined by pathway [b] and, differently, by pathway [c]");
    }

    @Test
    void aPathwayWithoutADescriptorIsNamed() {
        class Nameless implements Pathway {
            @Override
            @SuppressWarnings("NullAway")
            public PathwayDescriptor descriptor() {
                return null;
            }

            @Override
            public Provision provide(LocalDate at, Interpretations readings) {
                return Provision.empty(at);
            }
        }
        assertThatThrownBy(() -> Pathways.of(List.of(new Nameless())))
                .isInstanceOf(BrokenPathwayException.class)
                .hasMessageContaining(Nameless.class.getName())
                .hasMessageContaining("has no descriptor");
    }

    @Test
    void anAnnouncedClassThatIsMissingIsNamed(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Pathway.class.getName()), "org.example.Missing\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThatThrownBy(Pathways::installed)
                    .isInstanceOf(BrokenPathwayException.class)
                    .hasMessageContaining("org.example.Missing");
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(Pathways.installed().all()).isEmpty();
    }

    @Test
    void aReadingThatNoPathwayOffersIsRefused() {
        Interpretation point = new Interpretation(
                "x.reach", "how far does it reach?", ImmutableMap.of("near", "near", "far", "far"), "near", SOURCE);
        Pathways pathways = Pathways.of(List.of(new Pathway() {
            @Override
            public PathwayDescriptor descriptor() {
                return new PathwayDescriptor("x", "x", Layer.CLUSTER, List.of(point), List.of());
            }

            @Override
            public Provision provide(LocalDate at, Interpretations readings) {
                return Provision.empty(at);
            }
        }));
        Interpretations none = Interpretations.defaults();

        assertThat(pathways.provide(DAY, none.with("x.reach", "far"))).hasSize(1);
        assertThatThrownBy(() -> pathways.provide(DAY, none.with("x.raech", "far")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown interpretation 'x.raech'; did you mean 'x.reach'?");
        assertThatThrownBy(() -> Architecture.of(pathways, DAY, none.with("x.reach", "fat")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no reading 'fat' of 'x.reach'; did you mean 'far'?");
        assertThatThrownBy(() -> none.with("x.reach", "everywhere").of(point))
                .hasMessage("no reading 'everywhere' of 'x.reach'; possible: near, far");
    }
}
