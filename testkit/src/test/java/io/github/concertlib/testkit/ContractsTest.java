package io.github.concertlib.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.law.Law;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.Severity;
import io.github.concertlib.core.law.Suite;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Label;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The properties are those of the catalogue: each testable law once, under its id and statement. */
class ContractsTest {

    private static final Map<String, Class<?>> PROPERTIES = Map.ofEntries(
            Map.entry(Laws.deciding().title(), DecidingProperties.class),
            Map.entry(Laws.rules().title(), RuleProperties.class),
            Map.entry(Laws.procedures().title(), ProcedureProperties.class),
            Map.entry(Laws.combiners().title(), CombinerProperties.class),
            Map.entry(Laws.pathways().title(), PathwayProperties.class),
            Map.entry(Laws.architectures().title(), ArchitectureProperties.class),
            Map.entry(Laws.reforms().title(), ReformProperties.class),
            Map.entry(Laws.analysis().title(), GameProperties.class),
            Map.entry(Laws.axioms().title(), AxiomProperties.class),
            Map.entry(Laws.discovery().title(), DiscoveryProperties.class),
            Map.entry(Laws.writing().title(), WritingProperties.class));

    @TestFactory
    Stream<DynamicTest> everyLawIsAProperty() {
        return Laws.suites().stream()
                .map(suite -> DynamicTest.dynamicTest(
                        suite.title(),
                        () -> assertThat(labels(suite))
                                .containsExactlyInAnyOrderElementsOf(suite.laws().stream()
                                        .filter(law -> law.severity() != Severity.UNTESTABLE)
                                        .map(Law::toString)
                                        .toList())));
    }

    private static Stream<String> labels(Suite<?> suite) {
        return Arrays.stream(PROPERTIES.get(suite.title()).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(LawProperty.class))
                .map(ContractsTest::label);
    }

    private static String label(Method method) {
        String label = method.getAnnotation(Label.class).value();
        assertThat(label.substring(0, label.indexOf(' ')).replace("-", "")).isEqualToIgnoringCase(method.getName());
        return label;
    }
}
