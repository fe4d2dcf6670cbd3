package io.github.concertlib.core.catalog;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.actor.ParliamentaryApproval;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Source;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What each national parliament has to say in sending forces abroad. The study behind it is of 2012: every class is a default
 * to override.
 *
 * @param parts by state
 * @param source where the classes come from
 */
public record NationalParliaments(Map<ActorId, Part> parts, Source source) {

    private static final String FILE = "parliaments.json";

    /**
     * One parliament.
     *
     * @param approval its class
     * @param confidence how far that was checked
     * @param note doubts and exceptions, in words
     */
    public record Part(ParliamentaryApproval approval, Confidence confidence, Optional<String> note) {}

    public NationalParliaments {
        parts = ImmutableSortedMap.copyOf(parts);
    }

    /** Those shipped with the library. */
    public static NationalParliaments standard() {
        return read(Documents.resource(NationalParliaments.class, FILE), States.standard());
    }

    /**
     * Reads {@code {about, source, parliaments: [{state, approval, confidence, note}, …]}}.
     *
     * @throws BadInputException naming file, line, field and value
     */
    public static NationalParliaments read(Entry file, States states) {
        Map<ActorId, Part> parts = new TreeMap<>();
        file.only("about", "source", "parliaments").field("parliaments").items().forEach(row -> {
            row.only("state", "approval", "confidence", "note");
            ActorId state = states.actor(row.field("state"));
            Part part = new Part(
                    row.field("approval").oneOf(ParliamentaryApproval.class),
                    row.field("confidence").oneOf(Confidence.class),
                    row.optional("note").map(Entry::text));
            if (parts.put(state, part) != null) {
                throw row.field("state").error("the parliament of '" + state + "' stands here twice");
            }
        });
        return new NationalParliaments(parts, SourceReader.read(file.field("source")));
    }

    /** What the parliament of a state has to say; unknown for one that is not listed. */
    public ParliamentaryApproval of(ActorId state) {
        return Optional.ofNullable(parts.get(state)).map(Part::approval).orElse(ParliamentaryApproval.UNKNOWN);
    }

    /** The same with one parliament's part read otherwise. */
    public NationalParliaments with(ActorId state, ParliamentaryApproval approval) {
        Map<ActorId, Part> changed = new TreeMap<>(parts);
        changed.put(state, new Part(approval, Confidence.STATED, Optional.of("as the question has it")));
        return new NationalParliaments(changed, source);
    }
}
