package io.github.concertlib.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Each planted fault fails the right law, in both engines, with a small counterexample that can be seen again. */
class PlantedFaultsTest {

    private static final Pattern REPLAY = Pattern.compile("replay\\(\"(.*)\"\\)");

    private static Events run(String engine, Class<?> test) {
        return EngineTestKit.engine(engine)
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .selectors(selectClass(test))
                .execute()
                .testEvents();
    }

    private static Throwable thrown(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    /** What is printed for each law that fails, by its id. */
    private static Map<String, String> failures(String engine, Class<?> test) {
        return run(engine, test).failed().stream()
                .collect(Collectors.toMap(
                        event -> thrown(event).getMessage().split(" ", 2)[0],
                        event -> thrown(event).getMessage()));
    }

    /** The sentence that tells the counterexample. */
    private static String sentence(String printed) {
        return printed.lines().toList().get(4).strip();
    }

    private static String replay(String printed) {
        Matcher line = REPLAY.matcher(printed);
        assertThat(line.find()).as(printed).isTrue();
        return line.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void aRuleThatNeedsExactlyThree(String engine) {
        Map<String, String> failures = failures(engine, Planted.NeedsExactlyThree.class);
        assertThat(failures).containsOnlyKeys("D-01");
        assertThat(failures.get("D-01"))
                .startsWith("D-01 is broken: raising a level never undoes a pass")
                .contains("(Taylor and Zwicker 1999, 1.1: simple games are monotone)")
                .contains("To see it again, paste this into NeedsExactlyThree:");
        assertThat(sentence(failures.get("D-01")))
                .matches(
                        "\\w\\w \\w\\w \\w\\w assent, all others object: adopted; but when \\w\\w assents, not adopted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void aRuleThatCountsAnOutsider(String engine) {
        Map<String, String> failures = failures(engine, Planted.CountsAnOutsider.class);
        assertThat(failures).containsKeys("D-02", "R-01");
        assertThat(sentence(failures.get("D-02"))).isEqualTo("asks {US}, who have no vote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void aRuleThatChangesItsMind(String engine) {
        assertThat(failures(engine, Planted.ChangesItsMind.class)).containsKey("R-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void aCombinerThatLosesDissent(String engine) {
        Map<String, String> failures = failures(engine, Planted.LosesDissent.class);
        assertThat(failures).containsKey("C-01");
        assertThat(sentence(failures.get("C-01"))).contains("adopted, although").hasSizeLessThan(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void aReformThatLeaksBeforeItsDate(String engine) {
        Map<String, String> failures = failures(engine, Planted.LeaksBeforeItsDate.class);
        assertThat(failures).containsOnlyKeys("F-01");
        assertThat(sentence(failures.get("F-01")))
                .isEqualTo("2026-12-31, before its day 2027-01-01: command changes what there is:"
                        + " adds [command:group:command]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void anExplanationThatCitesNothing(String engine) {
        Map<String, String> failures = failures(engine, Planted.CitesNothing.class);
        assertThat(failures).containsOnlyKeys("D-10");
        assertThat(sentence(failures.get("D-10")))
                .contains("no rule above it is cited")
                .hasSizeLessThan(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void aPathwayWhoseAnswerDependsOnMapOrder(String engine) {
        Map<String, String> failures = failures(engine, Planted.DependsOnMapOrder.class);
        assertThat(failures).containsKey("PW-01");
        assertThat(sentence(failures.get("PW-01"))).contains("made anew: says first 'group: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void whatTheSubjectThrowsIsShown(String engine) {
        Map<String, String> failures = failures(engine, Planted.Throws.class);
        assertThat(sentence(failures.get("D-01")))
                .isEqualTo("throws java.lang.IllegalStateException: no minutes were kept");
        assertThat(run(engine, Planted.Throws.class).failed().stream().map(PlantedFaultsTest::thrown))
                .allSatisfy(thrown -> assertThat(thrown).hasRootCauseMessage("no minutes were kept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void aWaiverIsSeenWithItsReason(String engine) {
        Events events = run(engine, Planted.Waived.class);
        assertThat(events.failed().count()).isZero();
        assertThat(events.aborted().stream().map(event -> thrown(event).getMessage()))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("D-01 raising a level never undoes a pass")
                        .contains("waived: the statute of this jury says exactly three")
                        .contains("adopted; but when"));
    }

    @Test
    void aPrintedLineShowsTheFaultAgain() {
        Planted.NeedsExactlyThree contract = new Planted.NeedsExactlyThree();
        String printed = failures("jqwik", Planted.NeedsExactlyThree.class).get("D-01");
        assertThatThrownBy(() -> contract.replay(replay(printed)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(printed);
        assertThatCode(() -> new AnyThreeTest().replay(replay(printed))).doesNotThrowAnyException();
        assertThatThrownBy(() -> contract.replay("Z-99:y0")).hasMessageContaining("no law 'Z-99' of [deciding]");
        assertThatThrownBy(() -> contract.replay("D-01")).hasMessageContaining("is not a law and a case such as");
    }
}
