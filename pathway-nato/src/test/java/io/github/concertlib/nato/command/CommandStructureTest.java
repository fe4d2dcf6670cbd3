package io.github.concertlib.nato.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandStructureTest {

    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final ActorId US = ActorId.of("US");

    private final CommandHistory history = CommandHistory.standard();
    private final CommandStructure before = history.on(DAY);
    private final CommandStructure after = before.handedOver();

    private static List<String> ids(List<Post> posts) {
        return posts.stream().map(Post::id).toList();
    }

    @Test
    @DisplayName(
            "N-INV-19: after the redistribution Europeans lead all three joint commands, the US all components and SACEUR")
    void redistributionIsDone() {
        assertThat(Stream.of("com-jfc-norfolk", "com-jfc-naples", "com-jfc-brunssum"))
                .allMatch(post -> CommandStructure.isEuropean(after.post(post)));
        assertThat(Stream.of("com-aircom", "com-landcom", "com-marcom", "saceur"))
                .allMatch(post -> after.post(post).isHeldBy(US));
    }

    @Test
    void beforeItTakesEffectTheUnitedStatesLeadTwoJointCommands() {
        assertThat(ids(before.heldBy(US)))
                .containsExactly(
                        "saceur", "com-jfc-norfolk", "com-jfc-naples", "com-aircom", "com-landcom", "com-nsatu");
        assertThat(before.post("com-jfc-norfolk").stars()).contains(3);
    }

    @Test
    void nobodyIsDecidedToFollowBeforeTheDecision() {
        assertThat(history.on(LocalDate.parse("2026-02-05")).posts().values())
                .allMatch(post -> post.successor().isEmpty());
        assertThat(before.post("com-jfc-norfolk").successor())
                .hasValueSatisfying(next ->
                        assertThat(next.holding().isBy(ActorId.of("GB"))).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"2023-07-10", "2025-12-04", "2025-12-05", "2026-07-01"})
    @DisplayName("N-INV-21: three regional plans, three joint commands, one to one")
    void plansAndJointCommandsAreOneToOne(LocalDate day) {
        CommandStructure structure = history.on(day);

        assertThat(structure.plans().values())
                .extracting(RegionalPlan::command)
                .containsExactlyInAnyOrderElementsOf(structure.commands().values().stream()
                        .filter(command -> command.kind() == CommandKind.JOINT)
                        .map(Command::id)
                        .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"DK", "FI", "IS", "NO", "SE", "GB"})
    @DisplayName("N-INV-22: the Nordic allies and the United Kingdom come under JFC Norfolk from December 2025")
    void theNorthIsUnderNorfolk(String ally) {
        assertThat(before.planFor(ActorId.of(ally)))
                .hasValueSatisfying(plan -> assertThat(plan.command()).isEqualTo("jfc-norfolk"));
    }

    @Test
    void theBalticApproachesChangedHandsInDecember2025() {
        assertThat(history.on(LocalDate.parse("2025-12-04"))
                        .planFor(ActorId.of("SE"))
                        .orElseThrow()
                        .command())
                .isEqualTo("jfc-brunssum");
        assertThat(before.planFor(ActorId.of("RO"))).isEmpty();
    }

    @Test
    void theLineOfAPlanRunsFromSaceurThroughItsHeadquartersToTheComponents() {
        assertThat(ids(before.chain("central")))
                .containsExactly("saceur", "com-jfc-brunssum", "com-aircom", "com-landcom", "com-marcom");
        assertThat(before.chainExistsWithout("central", Set.of(US))).isFalse();
        assertThat(before.chainExistsWithout("central", Set.of(ActorId.of("FR"))))
                .isTrue();
    }

    @Test
    void countsEuropeanPostsByRank() {
        assertThat(before.europeanShare())
                .extracting(CommandShare::toString)
                .containsExactly(
                        "4 stars: 4 of 7 European",
                        "3 stars: 3 of 5 European",
                        "rank not verified: 0 of 4 European (3 vacant or not verified)");
        assertThat(after.europeanShare().get(0).toString()).isEqualTo("4 stars: 6 of 8 European");
    }

    @Test
    void whoLeavesLeavesPostsAndSoil() {
        CommandStructure left = before.changing(post -> post.isHeldBy(US) ? post.vacated() : post);

        assertThat(left.heldBy(US)).isEmpty();
        assertThat(left.post("com-jfc-norfolk").holding()).isEqualTo(Holding.vacant());
        assertThat(left.post("com-jfc-norfolk").handedOver().isHeldBy(ActorId.of("GB")))
                .isTrue();
        assertThat(before.hostedBy(US)).extracting(Command::id).containsExactly("act", "jfc-norfolk");
    }

    private static final String COMMAND =
            "{\"id\": \"%s\", \"name\": \"A\", \"kind\": \"joint\", \"seat\": \"S\", \"host\": \"IT\", \"area\": [%s], \"source\": \"x\"}";
    private static final String POST =
            "{\"id\": \"p\", \"title\": \"P\", \"command\": \"%s\", \"holders\": [%s], \"source\": \"x\"}";

    private static void refuses(String commands, String posts, String message) {
        String file = "{\"commands\": [" + commands + "],\n\"posts\": [" + posts + "],\n\"plans\": []}";
        assertThatThrownBy(() -> CommandHistory.read(Documents.json("mine.json", file), States.standard()))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    @Test
    @DisplayName("N-INV-20: a post with two holders on one day is refused")
    void refusesTwoHolders() {
        refuses(
                COMMAND.formatted("a", ""),
                POST.formatted(
                        "a",
                        "{\"nation\": \"DE\", \"until\": \"2027-01-01\"}, {\"nation\": \"PL\", \"from\": \"2026-12-31\"}"),
                "mine.json:2: field 'posts[0].holders[1]': post 'p' is held by DE always until before 2027-01-01 and by PL"
                        + " from 2026-12-31; a post has one holder at a time");
    }

    @Test
    void refusesAnAreaInTwoJointCommands() {
        String area = "{\"ally\": \"SE\", \"from\": \"%s\", \"source\": \"x\"}";
        refuses(
                COMMAND.formatted("a", area.formatted("2024-03-07")) + ","
                        + COMMAND.formatted("b", area.formatted("2025-12-05")),
                POST.formatted("a", "{}"),
                "mine.json:1: field 'commands[1].area[0].ally': SE is in the area of 'a' from 2024-03-07 and of 'b' from"
                        + " 2025-12-05; an ally is in one area at a time");
    }

    @Test
    void refusesAPostUnderAnUnknownCommand() {
        refuses(
                COMMAND.formatted("jfc-naples", ""),
                POST.formatted("jfc-naple", "{}"),
                "mine.json:2: field 'posts[0].command': unknown command 'jfc-naple'; did you mean 'jfc-naples'?");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01", "2025-09-01", "2026-02-06", "2030-01-01"})
    @DisplayName("N-INV-20: on every day a post has one holder nation at most, Brunssum one of its two")
    void onePostOneHolder(LocalDate day) {
        Post brunssum = history.on(day).handedOver().post("com-jfc-brunssum");

        assertThat(brunssum.holding().nation()).contains(ActorId.of("DE"));
        assertThat(brunssum.holding().inTurnWith()).doesNotContain(ActorId.of("DE"));
    }
}
