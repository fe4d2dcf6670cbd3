package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Coalitions;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.analysis.Remedies;
import io.github.concertlib.core.analysis.Remedy;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.examples.report.GameContent;
import io.github.concertlib.examples.report.Page;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;
import tools.jackson.databind.JsonNode;

/** What a reader of a report page sees, in a real browser. */
class ReportPageTest {

    private static final long MOST_BYTES = 3_000_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void makeGallery() {
        browser = Browser.start(folder.resolve("profile"));
        Run run = Run.concert(
                "gallery",
                "studies",
                "games",
                "norms",
                "--out",
                folder.resolve("gallery").toString());
        assertThat(run.exitCode()).as(run.toString()).isZero();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Opens the page on a file anew. */
    private static void open(String file) {
        browser.open(page(file));
    }

    /** Shows the page on a file as it is when nobody has touched it. */
    private static void show(String file) {
        browser.show(page(file));
    }

    /** The page of the gallery on a file; on the map of the day where no file is named. */
    private static Path page(String file) {
        String name = file.isEmpty() ? "map" : Path.of(file).getFileName().toString();
        return folder.resolve("gallery").resolve(name.replaceFirst("\\.[^.]+$", "") + ".html");
    }

    /** The page on a file that is in no gallery. */
    private static Path made(Path file) {
        Path out = folder.resolve("made-" + file.getFileName());
        Run run = Run.concert("report", file.toString(), "--out", out.toString());
        assertThat(run.exitCode()).as(run.toString()).isZero();
        return out.resolve("index.html");
    }

    private static String game(String name) {
        return Path.of("games", name + ".json").toString();
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String joined(JsonNode list) {
        return String.join(" ", texts(list));
    }

    private static String function(JsonNode line) {
        return line.get("function").asString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Test
    void everyShippedFileMakesAPageThatIsLightQuietAndAsksForNothing() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder.resolve("gallery"))) {
            pages = files.sorted().toList();
        }
        assertThat(pages).hasSizeGreaterThan(30);
        browser.complaints();
        browser.requests();
        for (Path page : pages) {
            assertThat(Files.size(page)).as(page.toString()).isLessThan(MOST_BYTES);
            if (page.endsWith("index.html")) {
                continue;
            }
            browser.open(page);
            assertThat(browser.complaints()).as(page.toString()).isEmpty();
            assertThat(browser.requests()).as(page.toString()).isEmpty();
            assertThat(browser.run("return document.querySelectorAll('[id]').length === new Set("
                            + "[...document.querySelectorAll('[id]')].map(one => one.id)).size"))
                    .as("ids in " + page)
                    .isEqualTo(true);
        }
    }

    @Test
    void tablesOfBlockersShowTheNumbersOfTheCommand() {
        for (String study : List.of("who-can-block", "nato-more-european", "estonia-us-objects")) {
            JsonNode answer = Run.json("who-can-block", Run.study(study));
            show(Run.study(study));
            assertBlockers(answer.get("rows"), browser.table("table-veto"));
            if (answer.has("withoutReforms") && !answer.get("withoutReforms").equals(answer.get("rows"))) {
                assertBlockers(answer.get("withoutReforms"), browser.table("table-veto-without-reforms"));
            }
            List<List<String>> inputs = browser.table("table-inputs");
            assertThat(inputs).hasSize(answer.get("inputs").get("byQuality").size());
            for (List<String> row : inputs) {
                assertThat(row.get(1))
                        .isEqualTo(answer.get("inputs")
                                .get("byQuality")
                                .get(row.get(0))
                                .asString());
            }
            assertThat(browser.table("table-resilience"))
                    .extracting(row -> row.get(1))
                    .containsExactlyElementsOf(
                            stream(answer.get("rows")).map(ReportPageTest::size).toList());
        }
    }

    private static void assertBlockers(JsonNode rows, List<List<String>> table) {
        assertThat(table).hasSize(rows.size());
        for (int i = 0; i < table.size(); i++) {
            JsonNode row = rows.get(i);
            List<String> layers = texts(row.get("layers"));
            String blockers = joined(row.get("singleBlockers"));
            boolean possible = row.get("possible").asBoolean();
            assertThat(table.get(i).get(0)).endsWith(layers.get(layers.size() - 1));
            assertThat(table.get(i).get(1)).startsWith(row.get("standing").asString());
            assertThat(table.get(i).get(2))
                    .isEqualTo(possible ? (row.get("singleBlockers").size() + " " + blockers).strip() : "–");
            assertThat(table.get(i).get(3)).isEqualTo(size(row));
            assertThat(table.get(i).get(4))
                    .isEqualTo(possible ? row.get("smallestBlockingCount").asString() : "–");
        }
    }

    private static String size(JsonNode row) {
        return !row.get("possible").asBoolean()
                ? "impossible"
                : row.get("smallestBlockingSize").isNull()
                        ? "nobody can block"
                        : row.get("smallestBlockingSize").asString();
    }

    @Test
    void tablesOfADecisionShowTheAnswerOfTheCommand() {
        for (String study : List.of("estonia-us-objects", "still-open", "eu-hungary-blocks-an-operation")) {
            JsonNode answer = Run.json("decide", Run.study(study));
            show(Run.study(study));
            assertThat(browser.find(".outcome").getText().toLowerCase(Locale.ROOT))
                    .contains(answer.get("outcome").asString());
            Map<String, String> touched = new LinkedHashMap<>();
            for (List<String> row : browser.table("table-consequences")) {
                touched.put(row.get(0), row.get(1) + " " + row.get(2));
            }
            Map<String, String> expected = new LinkedHashMap<>();
            Map.of(
                            "bound", "bound",
                            "not bound", "exempt",
                            "pays", "pays",
                            "spared the cost", "exemptFromCost",
                            "in the way of routes that fail", "blockedBy")
                    .forEach((label, field) -> {
                        String who = answer.get(field).isEmpty() ? "nobody" : joined(answer.get(field));
                        expected.put(label, answer.get(field).size() + " " + who);
                    });
            assertThat(touched).isEqualTo(expected);
            List<List<String>> routes = browser.table("table-routes");
            assertThat(routes).hasSize(answer.get("routes").size());
            for (int i = 0; i < routes.size(); i++) {
                JsonNode route = answer.get("routes").get(i);
                assertThat(routes.get(i).get(0)).isEqualTo(route.get("layer").asString());
                assertThat(routes.get(i).get(1)).isEqualTo(route.get("route").asString());
                assertThat(routes.get(i).get(3))
                        .endsWith(word(route.get("verdict").asString()));
                assertThat(routes.get(i).get(4)).isEqualTo(joined(route.get("blockedBy")));
            }
            List<List<String>> duties = answer.get("duties").isEmpty() ? List.of() : browser.table("table-duties");
            assertThat(duties).hasSize(answer.get("duties").size());
            for (int i = 0; i < duties.size(); i++) {
                JsonNode duty = answer.get("duties").get(i);
                assertThat(duties.get(i).get(0)).startsWith(duty.get("clause").asString());
                assertThat(duties.get(i).get(2))
                        .isEqualTo(String.valueOf(duty.get("owedBy").size()));
                assertThat(duties.get(i).get(3)).isEqualTo(joined(duty.get("owedBy")));
            }
            assertThat(browser.find("#explanation summary").getText())
                    .contains(answer.get("explanation").get("reason").asString());
        }
    }

    private static String word(String verdict) {
        return switch (verdict) {
            case "holds" -> "yes";
            case "fails" -> "no";
            case "open" -> "open";
            default -> "no way";
        };
    }

    @Test
    void tablesOfReformsShowTheAnswerOfTheCommand() {
        String file = Run.study("nato-more-european");
        JsonNode answer = Run.json("compare", file);
        show(file);
        for (int day = 0; day < answer.get("days").size(); day++) {
            JsonNode functions = answer.get("days").get(day).get("functions");
            List<List<String>> table = browser.table("table-compare-" + day);
            assertThat(table).hasSize(functions.size());
            for (int i = 0; i < table.size(); i++) {
                JsonNode line = functions.get(i);
                JsonNode before = line.get("before");
                JsonNode after = line.get("after");
                assertThat(table.get(i).get(0)).isEqualTo(function(line));
                assertThat(table.get(i).get(1))
                        .isEqualTo(turn(
                                String.valueOf(before.get("routes").size()),
                                String.valueOf(after.get("routes").size())));
                assertThat(table.get(i).get(2)).isEqualTo(turn(blockers(before), blockers(after)));
                assertThat(table.get(i).get(3)).isEqualTo(turn(size(before), size(after)));
                assertThat(table.get(i).get(4)).isEqualTo(String.join(", ", texts(line.get("through"))));
            }
        }
    }

    private static String turn(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    private static String blockers(JsonNode side) {
        int count = side.get("singleBlockers").size();
        return !side.get("possible").asBoolean()
                ? "–"
                : count == 0 || count > 6 ? String.valueOf(count) : count + ": " + joined(side.get("singleBlockers"));
    }

    @Test
    void tablesOfPowerShowTheAnswerOfTheCommand() {
        JsonNode answer = Run.json("power", game("eec-1958"));
        show(game("eec-1958"));
        List<String> indices = List.of(
                "banzhafNormalised",
                "banzhaf",
                "shapley",
                "colemanPrevent",
                "colemanInitiate",
                "deeganPackel",
                "johnston",
                "holler");
        List<List<String>> table = browser.table("table-power");
        assertThat(table).hasSize(answer.get("players").size());
        for (int i = 0; i < table.size(); i++) {
            String player = answer.get("players").get(i).asString();
            assertThat(table.get(i).get(0)).startsWith(player);
            for (int k = 0; k < indices.size(); k++) {
                double expected = answer.get(indices.get(k)).get(player).asDouble();
                assertThat(Double.parseDouble(table.get(i).get(k + 1))).isBetween(expected - 6e-7, expected + 6e-7);
            }
        }
        assertThat(browser.table("table-counts"))
                .extracting(row -> row.get(1))
                .containsExactly(
                        "6",
                        answer.get("winning").asString(),
                        answer.get("minimalWinning").asString(),
                        answer.get("minimalBlocking").asString(),
                        answer.get("passageProbability").asString(),
                        "nobody",
                        joined(answer.get("dummies")));
        assertThat(browser.count("#power-figure-chart .mark-rect path")).isEqualTo(5);
    }

    @Test
    void tablesOfTheMapShowTheAnswerOfTheCommand() {
        JsonNode answer = Run.json("map");
        show("");
        List<List<String>> ties = browser.table("table-ties");
        assertThat(ties).hasSize(answer.get("states").size());
        for (int i = 0; i < ties.size(); i++) {
            JsonNode state = answer.get("states").get(i);
            assertThat(ties.get(i).get(0)).startsWith(state.get("state").asString());
            assertThat(ties.get(i).get(1)).isEqualTo(state.get("arrangements").asString());
            assertThat(ties.get(i).get(2))
                    .isEqualTo(state.get("bilateralPartners").asString());
            assertThat(ties.get(i).get(3)).isEqualTo(state.get("cutPoint").asBoolean() ? "yes" : "");
            assertThat(ties.get(i).get(4)).isEqualTo(joined(state.get("mutualDefence")));
        }
        List<List<String>> plans = browser.table("table-plans");
        assertThat(plans).hasSize(answer.get("plans").size());
        for (int i = 0; i < plans.size(); i++) {
            JsonNode plan = answer.get("plans").get(i);
            assertThat(plans.get(i).get(0)).isEqualTo(plan.get("id").asString());
            assertThat(plans.get(i).get(1)).endsWith(plan.get("grade").asString());
            assertThat(plans.get(i).get(2)).isEqualTo(plan.get("reason").asString());
        }
        for (List<String> row : browser.table("table-functions")) {
            JsonNode able = answer.get("functions")
                    .get(row.get(0).toUpperCase(Locale.ROOT).replace(' ', '_'));
            assertThat(row.get(1)).isEqualTo(String.valueOf(able.size()));
            assertThat(row.get(2)).isEqualTo(String.join(", ", texts(able)));
        }
        for (List<String> row : browser.table("table-map-layers")) {
            assertThat(row.get(2))
                    .isEqualTo(String.valueOf(stream(answer.get("layers").get(row.get(0)))
                            .filter(one -> one.get("standing").asString().equals(row.get(1)))
                            .count()));
        }
        assertThat(browser.table("table-headquarters"))
                .hasSize(answer.get("headquartersWhileNatoIsBlocked").size());
    }

    @Test
    void tablesThatNoCommandPrintsAgreeWithTheLibrary() {
        String file = Run.study("estonia-us-objects");
        Study study = StudyReader.standard().read(Path.of(file));
        Architecture order = study.reformed();
        show(file);
        List<List<String>> leverage = browser.table("table-leverage");
        for (int i = 0; i < order.tiers().size(); i++) {
            Game game = alone(order, order.tiers().get(i)).game(study.contingency(), study.function());
            for (List<String> row : leverage) {
                ActorId actor = ActorId.of(row.get(0).split(" ")[0]);
                assertThat(row.get(i + 1)).as(actor + " in " + i).isEqualTo(mark(game, actor));
            }
        }
        List<List<String>> grid = browser.table("table-grid");
        for (int f = 0; f < grid.size(); f++) {
            Function function = Function.standard().get(f);
            assertThat(grid.get(f).get(0)).isEqualTo(function.name().toLowerCase(Locale.ROOT));
            for (int i = 0; i < order.tiers().size(); i++) {
                Outcome outcome =
                        alone(order, order.tiers().get(i)).respondTo(study.contingency(), function, study.positions());
                assertThat(grid.get(f).get(i + 1))
                        .endsWith(outcome.fold(yes -> "yes", no -> "no", open -> "open", none -> "no way"));
            }
        }
        String blocked = Run.study("eu-loan-of-24");
        Study loan = StudyReader.standard().read(Path.of(blocked));
        List<Remedy> cures = Remedies.of(loan.condition(loan.reformed()), loan.positions()).stream()
                .limit(12)
                .toList();
        show(blocked);
        assertThat(browser.table("table-unblocking"))
                .extracting(row -> row.get(0) + ": " + row.get(1))
                .containsExactlyElementsOf(cures.stream()
                        .map(cure -> cure.changes().size() + ": "
                                + cure.changes().entrySet().stream()
                                        .map(change -> change.getKey() + " to "
                                                + change.getValue()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))
                                        .collect(Collectors.joining(", ")))
                        .toList());
    }

    private static Architecture alone(Architecture order, Tier tier) {
        return new Architecture(order.at(), List.of(tier), order.combiners());
    }

    private static String mark(Game game, ActorId actor) {
        if (!game.players().contains(actor)) {
            return "no part";
        }
        if (!game.isWinning(new HashSet<>(game.players()))) {
            return "·";
        }
        Coalitions with = game.minimalBlocking().containing(actor);
        int size = with.smallestSize().orElse(0);
        return size == 0 ? "·" : size == 1 ? "●" : String.valueOf(size);
    }

    @Test
    void choosingActorsSaysWhetherTheyBlock() {
        for (String file : List.of(Run.study("who-can-block"), Run.study("estonia-us-objects"), game("eec-1958"))) {
            Game game;
            if (file.endsWith(".json")) {
                game = GameFile.read(Path.of(file)).game();
            } else {
                Study study = StudyReader.standard().read(Path.of(file));
                game = study.reformed().game(study.contingency(), study.function());
            }
            open(file);
            assertChoosingActorsIsExact(file, game, new Random(7));
        }
    }

    private static void assertChoosingActorsIsExact(String file, Game game, Random random) {
        int blocking = 0;
        for (int draw = 0; draw < 100; draw++) {
            double share = draw % 2 == 0 ? random.nextDouble() : 0.85;
            Set<ActorId> refusing = game.players().stream()
                    .filter(player -> random.nextDouble() < share)
                    .collect(Collectors.toCollection(TreeSet::new));
            Object verdict =
                    browser.run("""
                        const wanted = new Set(arguments[0]);
                        for (const button of document.querySelectorAll('.pick')) {
                          if ((button.getAttribute('aria-pressed') === 'true') !== wanted.has(button.dataset.code)) button.click();
                        }
                        return document.getElementById('explorer-verdict').dataset.blocks;
                        """, refusing.stream().map(ActorId::code).toList());
            boolean expected = game.isBlocking(refusing);
            blocking += expected ? 1 : 0;
            assertThat(verdict).as(file + " " + refusing).isEqualTo(String.valueOf(expected));
            if (!expected) {
                assertEnoughIsNamed(game, refusing);
            }
        }
        assertThat(blocking).as(file).isBetween(10, 90);
    }

    /** The others that the page says would do, do; and no fewer can. */
    private static void assertEnoughIsNamed(Game game, Set<ActorId> refusing) {
        Object named = browser.run(
                "return missing(page.game || page.leverage[page.leverage.length - 1].gameUpToHere, new Set(arguments[0]))",
                refusing.stream().map(ActorId::code).toList());
        if (named instanceof List<?> others) {
            Set<ActorId> together = new TreeSet<>(refusing);
            others.forEach(other -> together.add(ActorId.of(String.valueOf(other))));
            assertThat(together).hasSize(refusing.size() + others.size());
            assertThat(game.isBlocking(together)).isTrue();
            others.forEach(other -> {
                Set<ActorId> fewer = new TreeSet<>(together);
                fewer.remove(ActorId.of(String.valueOf(other)));
                assertThat(game.isBlocking(fewer)).isFalse();
            });
        } else {
            assertThat(game.isBlocking(new HashSet<>(game.players()))).isFalse();
        }
    }

    /** A rule of every form, with weights that only whole numbers beyond 2^53 hold, whose diagram is too large for a page. */
    private static Condition largeRule(Random random) {
        Forum forum = Forum.of("game");
        List<Condition> players = IntStream.range(10, 34)
                .mapToObj(i -> Condition.assent(ActorId.of("P" + i), forum))
                .toList();
        Condition unless = Condition.act(ActorId.of("P10"), forum, Level.OBJECT);
        return Condition.any(
                Condition.all(quota(players, random, 60), quota(players, random, 55), unless),
                Condition.scopedTo(
                        Set.of(ActorId.of("P10"), ActorId.of("P11"), ActorId.of("P12")),
                        Condition.atLeast(
                                2,
                                List.of(
                                        Condition.all(players.get(0), players.get(1), players.get(2)),
                                        Condition.any(players.get(0), players.get(2)),
                                        Condition.never()))));
    }

    private static Condition quota(List<Condition> players, Random random, int percent) {
        List<Weighted> terms = players.stream()
                .map(player -> new Weighted(player, (1L << 53) + random.nextLong(1L << 57)))
                .toList();
        long total = terms.stream().mapToLong(Weighted::weight).sum();
        return new AtLeast(total / 100 * percent, terms, "votes");
    }

    @Test
    void aRuleTooLargeForADiagramIsAppliedExactly() throws IOException {
        Random random = new Random(11);
        Game game = Game.of(largeRule(random));
        assertThat(game.diagram().nodes()).hasSizeGreaterThan(20_000);
        Map<String, Object> content = new LinkedHashMap<>(
                Report.on(Path.of(game("eec-1958")), LocalDate.of(2026, 7, 1)).content());
        content.putAll(GameContent.of("a large game", game));
        Path page = folder.resolve("large.html");
        Files.writeString(page, Page.of("a large game", content));
        browser.complaints();
        browser.open(page);
        assertThat(browser.run("return page.game.gates.length")).isEqualTo(9L);
        assertChoosingActorsIsExact("a large game", game, random);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void buttonsWorkByMouseAndKeyboard() {
        open(Run.study("who-can-block"));
        browser.find(".pick[data-code='GB']").click();
        assertThat(browser.find("#explorer-verdict").getText()).contains("United Kingdom does not block");
        browser.find(".pick[data-code='GB']").sendKeys(Keys.SPACE);
        assertThat(browser.find("#explorer-verdict").getText()).contains("Nobody refuses");
        browser.find(".set").sendKeys(Keys.ENTER);
        assertThat(browser.find("#explorer-verdict").getText()).contains("block all layers");
        WebElement cell = browser.find("#table-grid .grid-cell.holds");
        cell.sendKeys(Keys.ENTER);
        assertThat(cell.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.count("#grid-panel .cite")).isPositive();
        String date = String.valueOf(browser.run("return document.querySelector('#network .alternative').textContent"));
        browser.run("""
                const box = document.getElementById('network-date');
                box.value = '1995-01-01';
                box.dispatchEvent(new Event('change'));
                """);
        assertThat(browser.run("return document.querySelector('#network .alternative').textContent"))
                .isNotEqualTo(date)
                .asString()
                .contains("1995-01-01");
    }

    @Test
    void theTreeOpensByKeyboard() {
        open(Run.study("estonia-us-objects"));
        WebElement closed = browser.find("#explanation details:not([open]) > summary");
        WebElement step = (WebElement) browser.run("return arguments[0].parentElement", closed);
        closed.sendKeys(Keys.ENTER);
        assertThat(step.getDomProperty("open")).isEqualTo("true");
        closed.sendKeys(Keys.SPACE);
        assertThat(step.getDomProperty("open")).isEqualTo("false");
    }

    @Test
    void chartsHaveAMarkForEachNumber() {
        String file = Run.study("nato-more-european");
        JsonNode block = Run.json("who-can-block", file);
        JsonNode compare = Run.json("compare", file);
        open(file);
        assertThat(browser.count("#resilience-chart .mark-rect path"))
                .isEqualTo(block.get("rows").size());
        assertThat(browser.count("#inputs-chart .mark-rect path"))
                .isEqualTo(block.get("inputs").get("byQuality").size());
        JsonNode functions = compare.get("days").get(0).get("functions");
        long points = stream(functions)
                .flatMap(line -> Stream.of(line.get("before"), line.get("after")))
                .filter(side -> side.get("possible").asBoolean()
                        && !side.get("smallestBlockingSize").isNull())
                .count();
        assertThat(browser.count("#change-0-chart .mark-symbol.role-mark path")).isEqualTo((int) points);
        Object areas = browser.run("""
                document.querySelector('input[value=ties]').click();
                const values = measures().find(one => one.id === 'ties').values;
                return europe.objects.countries.geometries.filter(one => one.id in values).length;
                """);
        assertThat((long) browser.count("#europe-figure-chart .coloured_marks path"))
                .isEqualTo(areas)
                .isGreaterThan(10);
        assertThat(browser.run("return page.graph.nodes('.actor').length")).isEqualTo(browser.run("""
                const found = networkElements({layer: 'all', function: 'all', day: page.question.date});
                return new Set(found.edges.map(edge => edge.actor)).size;
                """));
        assertThat(browser.run("""
                        return [...document.querySelectorAll('.chart')].filter(chart => !chart.querySelector('svg')
                          || !chart.getAttribute('aria-label') || !chart.closest('figure').querySelector('table')).length;
                        """)).isEqualTo(0L);
    }

    @Test
    void thePagePrints() {
        open(Run.study("estonia-us-objects"));
        browser.run(
                "window.addEventListener('beforeprint', () => { window.opened = document.querySelectorAll('details[open]').length; })");
        String pdf = browser.driver().print(new PrintOptions()).getContent();
        assertThat(pdf).startsWith("JVBERi0").hasSizeGreaterThan(50_000);
        assertThat(browser.count("details:not([open])")).isPositive();
    }

    @Test
    void namesWithMarkupAppearAsText() throws IOException {
        String evil =
                "<img src=x onerror=\"window.broken=1\"></script><script>window.broken=2</script><!-- & \u2028 {{europe}}";
        Path study = folder.resolve("markup.yaml");
        Files.writeString(
                study,
                Files.readString(Path.of(Run.study("estonia-us-objects")))
                        .replaceFirst("title: .*", "title: '" + evil.replace("\u2028", "") + "'")
                        .replace("name: JEF", "name: '" + evil.replace("\u2028", "") + "'"));
        browser.open(made(study));
        assertThat(browser.run("return window.broken")).isNull();
        assertThat(browser.find("h1").getText().replaceAll("\\s+", " "))
                .isEqualTo(evil.replace("\u2028", "").replaceAll("\\s+", " "));
        assertThat(browser.count("main img")).isZero();
        assertThat(browser.driver().getTitle()).startsWith("<img src=x");
        Path game = folder.resolve("markup.json");
        Files.writeString(
                game,
                "{\"name\": \"<b>n</b>\", \"players\": [\"</script><b>\", \"<!--\"], \"rule\": {\"atLeast\": 2}}");
        browser.open(made(game));
        assertThat(browser.count("main img")).isZero();
        assertThat(browser.table("table-power")).extracting(row -> row.get(0)).containsExactly("</script><b>", "<!--");
        browser.complaints();
    }

    @Test
    void nothingSticksOutOnAPhone() {
        for (String file : List.of(Run.study("who-can-block"), Run.study("estonia-us-objects"), game("eec-1958"), "")) {
            browser.resize(360, false);
            open(file);
            for (int width : List.of(360, 800, 1280)) {
                browser.resize(width, width == 800);
                assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(file + " at " + width)
                        .isEqualTo(true);
            }
        }
        browser.resize(1280, false);
    }

    @Test
    void withoutTheScriptsForChartsTheTablesRemain() throws IOException {
        Path whole = page(Run.study("who-can-block"));
        Path bare = folder.resolve("bare.html");
        String[] scripts = Files.readString(whole).split("(?=<script>)");
        Files.writeString(bare, scripts[0] + scripts[scripts.length - 1]);
        browser.complaints();
        browser.open(bare);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.count(".chart")).isZero();
        assertThat(browser.find("#table-resilience").isDisplayed()).isTrue();
        assertThat(browser.find("#table-europe").isDisplayed()).isTrue();
        assertThat(browser.find("#table-arrangements").isDisplayed()).isTrue();
    }
}
