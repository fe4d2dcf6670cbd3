package io.github.concertlib.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How the modules and packages may lean on one another. */
@AnalyzeClasses(packages = "io.github.concertlib", importOptions = DoNotIncludeTests.class)
class StructureTest {

    private static final DescribedPredicate<JavaClass> GUAVA =
            JavaClass.Predicates.resideInAPackage("com.google.common..");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CYCLES =
            slices().matching("io.github.concertlib.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule COMMAND_HAS_NO_CYCLES =
            slices().matching("io.github.concertlib.examples.(*)..").should().beFreeOfCycles();

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
    static final ArchRule PATHWAYS_NEVER_KNOW_EACH_OTHER = slices().matching(
                    "io.github.concertlib.(nato|minilateral|eu)..")
            .should()
            .notDependOnEachOther();

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
