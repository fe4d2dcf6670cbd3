package io.github.concertlib.examples.report;

import io.github.concertlib.core.analysis.Game;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page on a game shows beside the answer of the command. */
public final class GameContent {

    private GameContent() {}

    /** The content of a page, field by field, ready to be written as JSON. */
    public static Map<String, Object> of(String name, Game game) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", name);
        content.put("game", Diagrams.json(game));
        content.put("names", ActorNames.of(game.players()));
        content.put("sources", List.of());
        return content;
    }
}
