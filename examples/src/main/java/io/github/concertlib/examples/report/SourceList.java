package io.github.concertlib.examples.report;

import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.source.Bibliography;
import io.github.concertlib.core.source.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources of a page, numbered as they are first used, each with what rests on it. */
final class SourceList {

    private final Map<Source, Set<String>> uses = new LinkedHashMap<>();

    void add(Source source, String use) {
        uses.computeIfAbsent(source, s -> new LinkedHashSet<>()).add(use);
    }

    List<Map<String, Object>> json() {
        Map<String, String> bibtex = Bibliography.of(uses.keySet()).works().stream()
                .collect(Collectors.toMap(Bibliography.Work::reference, Bibliography.Work::toBibTeX));
        return uses.entrySet().stream()
                .map(entry -> json(
                        entry.getKey(),
                        entry.getValue(),
                        bibtex.get(entry.getKey().reference())))
                .toList();
    }

    private static Map<String, Object> json(Source source, Set<String> uses, @Nullable String bibtex) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("cited", source.toString());
        object.put("reference", source.reference());
        object.put("quality", Names.spoken(source.quality()));
        object.put("confidence", Names.spoken(source.confidence()));
        object.put("asOf", source.asOf().map(Object::toString).orElse(null));
        object.put("note", source.note().orElse(null));
        object.put("uses", uses);
        object.put("bibtex", bibtex);
        return object;
    }
}
