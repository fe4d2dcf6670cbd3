package io.github.concertlib.examples.injected;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.pathway.Pathway;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-in jars on a class path of their own, seen through {@code ServiceLoader} and through a container. */
class BothDoorsTest {

    private static final String BEANS = "META-INF/beans.xml";
    private static final String ANNOTATED =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.1\" bean-discovery-mode=\"annotated\"/>";
    private static final String SERVICES = "META-INF/services/" + Pathway.class.getName();

    private static final String MAIN = """
            import io.github.concertlib.core.pathway.Pathways;

            public class Ask {
                public static void main(String[] arguments) {
                    Pathways found = arguments[0].equals("plain") ? Pathways.installed() : Container.pathways(arguments[0]);
                    found.all().forEach(one -> System.out.println("found " + one.descriptor().id()));
                }

                static class Container {
                    static Pathways pathways(String scan) {
                        return jakarta.enterprise.inject.se.SeContainerInitializer.newInstance()
                                .addProperty("jakarta.enterprise.inject.scan.implicit", scan.equals("implicit"))
                                .initialize()
                                .select(Pathways.class)
                                .get();
                    }
                }
            }
            """;

    @TempDir
    static Path directory;

    private static List<Path> jars;

    private static String pathway(String name, String annotation, String id) {
        return """
                import io.github.concertlib.core.institution.Layer;
                import io.github.concertlib.core.pathway.*;
                import io.github.concertlib.core.provision.Provision;
                import java.time.LocalDate;
                import java.util.List;

                %s public class %s implements Pathway {
                    public PathwayDescriptor descriptor() {
                        return new PathwayDescriptor("%s", "%s", Layer.CLUSTER, List.of(), List.of());
                    }
                    public Provision provide(LocalDate at, Interpretations readings) {
                        return Provision.empty(at);
                    }
                }
                """.formatted(annotation, name, id, name);
    }

    @BeforeAll
    static void ship() {
        Jars made = new Jars(directory);
        String bean = "@jakarta.enterprise.context.ApplicationScoped";
        String named = "@jakarta.enterprise.context.Dependent @io.github.concertlib.core.cdi.PathwayId(\"c-scanned\")";
        jars = List.of(
                made.jar("Ask", MAIN, Map.of()),
                made.jar("Service", pathway("Service", "", "a-service"), Map.of(SERVICES, "Service")),
                made.jar("Bean", pathway("Bean", bean, "b-bean"), Map.of(BEANS, ANNOTATED)),
                made.jar("Scanned", pathway("Scanned", named, "c-scanned"), Map.of()),
                made.jar("Both", pathway("Both", bean, "d-both"), Map.of(SERVICES, "Both", BEANS, ANNOTATED)),
                made.jar("Unscanned", pathway("Unscanned", bean, "e-unscanned"), Map.of(SERVICES, "Unscanned")));
    }

    private static List<String> found(Jars.Result run) {
        assertThat(run.exitCode()).as(run.out()).isZero();
        return run.lines().stream()
                .filter(line -> line.startsWith("found "))
                .map(line -> line.substring("found ".length()))
                .toList();
    }

    @Test
    void aJarWithoutBeansXmlIsScannedWhereTheApplicationWantsIt() {
        assertThat(found(Jars.java(Jars.classPath(true), jars, "Ask", "implicit")))
                .containsExactly(
                        "a-service", "b-bean", "c-scanned", "d-both", "e-unscanned", "eu", "minilateral", "nato");
    }

    @Test
    void otherwiseItIsFoundIfItIsAnnounced() {
        assertThat(found(Jars.java(Jars.classPath(true), jars, "Ask", "explicit")))
                .containsExactly("a-service", "b-bean", "d-both", "e-unscanned", "eu", "minilateral", "nato");
    }

    @Test
    void thePlainDoorNeedsNoContainer() {
        assertThat(found(Jars.java(Jars.classPath(false), jars, "Ask", "plain")))
                .containsExactly("a-service", "d-both", "e-unscanned", "eu", "minilateral", "nato");
    }

    @Test
    void thePlainDoorLoadsNothingOfAContainerThatIsThere() {
        Jars.Result run = Jars.java(Jars.classPath(true), jars, "-Xlog:class+load", "Ask", "plain");
        assertThat(found(run)).contains("d-both");
        assertLoadsNoContainer(run);
    }

    @Test
    void theCommandLoadsNothingOfAContainerThatIsThere() {
        Jars.Result run = Jars.java(
                Jars.classPath(true),
                jars,
                "-Xlog:class+load",
                "io.github.concertlib.examples.Concert",
                "decide",
                "studies/estonia-us-objects.yaml");
        assertThat(run.out()).contains("JEF");
        assertLoadsNoContainer(run);
    }

    private static void assertLoadsNoContainer(Jars.Result run) {
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("io.github.concertlib.core.pathway.Pathways source:");
        assertThat(run.lines())
                .noneMatch(line -> line.contains(" jakarta.")
                        || line.contains(" org.jboss.")
                        || line.contains("io.github.concertlib.core.cdi."));
    }
}
