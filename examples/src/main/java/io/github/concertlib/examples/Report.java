package io.github.concertlib.examples;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.examples.output.Citation;
import io.github.concertlib.examples.output.Version;
import io.github.concertlib.examples.report.GameContent;
import io.github.concertlib.examples.report.MapContent;
import io.github.concertlib.examples.report.StudyContent;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
import io.github.concertlib.minilateral.map.CoverageNorm;
import io.github.concertlib.minilateral.map.SecurityMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page on a file shows: the answers of the commands that fit the file, exactly as they print them with {@code --json},
 * and what the package {@code report} adds.
 *
 * @param title of the page
 * @param content as JSON
 */
record Report(String title, Map<String, Object> content) {

    /** The report on a study, a game or a norm of coverage; which of them the file is, its fields say. */
    static Report on(Path file, LocalDate at) {
        Entry entry = Documents.read(file);
        Set<String> fields = entry.hasFields() ? entry.fields().keySet() : Set.of();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("file", file.getFileName().toString());
        Report report;
        if (fields.contains("rule") || fields.contains("players")) {
            report = onGame(file, content);
        } else if (fields.contains("plans")) {
            report = onMap(at, CoverageNorm.read(entry, States.standard()), content);
            content.put("command", "concert report " + file.getFileName() + " --at " + at + " --out DIR");
        } else {
            report = onStudy(entry, content);
        }
        content.putIfAbsent("command", "concert report " + file.getFileName() + " --out DIR");
        content.put("text", text(file));
        return report;
    }

    /** Whether a file looks like a study, a game or a norm; a purchase for {@code eligible}, say, does not. */
    static boolean canBeOn(Path file) {
        Entry entry = Documents.read(file);
        return entry.hasFields()
                && entry.fields().keySet().stream()
                        .anyMatch(ImmutableSet.of("layers", "players", "rule", "plans")::contains);
    }

    /** The report on the map of a day. */
    static Report onMap(LocalDate at) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("command", "concert report --at " + at + " --out DIR");
        return onMap(at, CoverageNorm.onePerRegionalPlan(), content);
    }

    /** The answer in one line. */
    String finding() {
        if (!(content.get("answers") instanceof Map<?, ?> answers)) {
            return "";
        }
        if (answers.get("decide") instanceof Map<?, ?> decision) {
            Object layer = decision.get("routeLayer");
            return String.valueOf(decision.get("outcome")).replace('-', ' ')
                    + (layer == null ? "" : " through " + layer);
        }
        if (answers.get("who-can-block") instanceof Map<?, ?> block
                && block.get("rows") instanceof List<?> rows
                && rows.get(rows.size() - 1) instanceof Map<?, ?> last) {
            return last.get("smallestBlockingSize") == null
                    ? "nobody can block, or nothing is possible"
                    : "smallest blocking set " + last.get("smallestBlockingSize") + ", with all layers";
        }
        if (answers.get("power") instanceof Map<?, ?> power) {
            return power.get("winning") == null ? "" : power.get("winning") + " winning coalitions";
        }
        return answers.get("map") instanceof Map<?, ?> map ? "norm: " + map.get("norm") : "";
    }

    private static Report onStudy(Entry entry, Map<String, Object> content) {
        Study study = StudyReader.standard().read(entry);
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("who-can-block", WhoCanBlock.answer(study));
        if (!study.positions().equals(Positions.unknown())) {
            answers.put("decide", Decide.answer(study));
        }
        if (!study.reforms().isEmpty()) {
            answers.put("compare", Compare.answer(entry));
        }
        var game = study.reformed().game(study.contingency(), study.function());
        answers.put("power", PowerCommand.answer(study.title(), game.players(), game));
        SecurityMap map = MapCommand.map(study.today().at());
        answers.put(
                "map",
                ImmutableMap.of(
                        "states",
                        MapCommand.answer(map, CoverageNorm.onePerRegionalPlan())
                                .get("states")));
        return finished("study", StudyContent.of(study), answers, content);
    }

    private static Report onGame(Path file, Map<String, Object> content) {
        GameFile read = GameFile.read(file);
        var game = read.game();
        return finished(
                "game",
                GameContent.of(read.name(), game),
                ImmutableMap.of("power", PowerCommand.answer(read.name(), read.players(), game)),
                content);
    }

    private static Report onMap(LocalDate at, CoverageNorm norm, Map<String, Object> content) {
        SecurityMap map = MapCommand.map(at);
        return finished(
                "map",
                MapContent.of(map.provision(), norm),
                ImmutableMap.of("map", MapCommand.answer(map, norm)),
                content);
    }

    private static Report finished(
            String kind, Map<String, Object> shown, Map<String, Object> answers, Map<String, Object> content) {
        content.put("kind", kind);
        content.put("version", Version.named());
        content.put("citation", Citation.ofConcert());
        content.put("answers", answers);
        content.putAll(shown);
        return new Report(String.valueOf(shown.get("title")), content);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + ": cannot be read: " + unreadable.getMessage());
        }
    }
}
