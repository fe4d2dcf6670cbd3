package io.github.concertlib.examples.backtest;

import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The cases as shipped, and changed copies of them. */
final class Corpus {

    static final Path FILE = Path.of("cases", "public-cases.json");

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Replay REPLAY = new Replay();

    private Corpus() {}

    static List<Case> all() {
        return CaseReader.read(FILE);
    }

    static Comparison replayed(String id) {
        return changed(id, node -> {});
    }

    /** The case with something changed, replayed. */
    static Comparison changed(String id, Consumer<ObjectNode> change) {
        JsonNode all = JSON.readTree(FILE.toFile());
        for (JsonNode one : all) {
            if (one.get("id").asString().equals(id)) {
                ObjectNode copy = (ObjectNode) one.deepCopy();
                change.accept(copy);
                return Comparison.of(
                        read("[" + JSON.writeValueAsString(copy) + "]").get(0), REPLAY);
            }
        }
        throw new IllegalArgumentException("no case '" + id + "'");
    }

    /** The case with one more stance, or another one, for a state. */
    static Comparison with(String id, String actor, String stance) {
        return changed(id, node -> stance(node, actor, stance));
    }

    static void stance(ObjectNode node, String actor, String stance) {
        var rows = node.withObject("/stances").withArray("/by_actor");
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).get("actor").asString().equals(actor)) {
                rows.remove(i);
            }
        }
        rows.addObject().put("actor", actor).put("stance", stance);
    }

    static List<Case> read(String json) {
        return new CaseReader(States.standard()).read(Documents.json("cases.json", json));
    }
}
