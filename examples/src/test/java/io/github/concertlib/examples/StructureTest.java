package io.github.concertlib.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** How the modules and packages may lean on one another. */
@AnalyzeClasses(packages = "io.github.concertlib", importOptions = DoNotIncludeTests.class)
class StructureTest {

    private static final DescribedPredicate<JavaClass> GUAVA =
            JavaClass.Predicates.resideInAPackage("com.google.common..");

    @ArchTest
    static void coreHasNoCycles(JavaClasses classes) {
        assertThat(new CycleDetector<>(packages(classes, "core")).findCycles()).isEmpty();
    }

    @ArchTest
    static void commandHasNoCycles(JavaClasses classes) {
        assertThat(new CycleDetector<>(packages(classes, "examples")).findCycles())
                .isEmpty();
    }

    /** The packages right below one of ours, and which leans on which; there are some, or the rule would hold of nothing. */
    private static Graph<String, DefaultEdge> packages(JavaClasses classes, String above) {
        Pattern below = Pattern.compile("io\\.github\\.concertlib\\." + above + "\\.(\\w+).*");
        Graph<String, DefaultEdge> packages = new DefaultDirectedGraph<>(DefaultEdge.class);
        classes.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .forEach(dependency -> {
                    Matcher from = below.matcher(dependency.getOriginClass().getPackageName());
                    Matcher to = below.matcher(
                            dependency.getTargetClass().getBaseComponentType().getPackageName());
                    if (from.matches() && to.matches() && !from.group(1).equals(to.group(1))) {
                        Graphs.addEdgeWithVertices(packages, from.group(1), to.group(1));
                    }
                });
        assertThat(packages.edgeSet()).isNotEmpty();
        return packages;
    }

    @ArchTest
    static final ArchRule ONLY_SUBCOMMANDS_KNOW_SUBCOMMANDS = noClasses()
            .that()
            .resideInAPackage("io.github.concertlib.examples.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.concertlib.examples");

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_PATHWAY = noClasses()
            .that()
            .resideInAPackage("..core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.concertlib.nato..", "io.github.concertlib.minilateral..", "io.github.concertlib.eu..");

    @ArchTest
    static final ArchRule NATO_KNOWS_NO_OTHER_PATHWAY = knowsNone("nato", "minilateral", "eu");

    @ArchTest
    static final ArchRule SMALL_GROUPS_KNOW_NO_OTHER_PATHWAY = knowsNone("minilateral", "nato", "eu");

    @ArchTest
    static final ArchRule THE_UNION_KNOWS_NO_OTHER_PATHWAY = knowsNone("eu", "nato", "minilateral");

    private static ArchRule knowsNone(String pathway, String... others) {
        return noClasses()
                .that()
                .resideInAPackage("io.github.concertlib." + pathway + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(others)
                        .map(other -> "io.github.concertlib." + other + "..")
                        .toArray(String[]::new));
    }

    @ArchTest
    static final ArchRule NOBODY_NEEDS_A_CONTAINER = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.concertlib.core.cdi..", "io.github.concertlib.examples.injected..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.jboss..", "io.github.concertlib.core.cdi..");

    @ArchTest
    static final ArchRule GUAVA_STAYS_INSIDE = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawReturnType(GUAVA);
}
