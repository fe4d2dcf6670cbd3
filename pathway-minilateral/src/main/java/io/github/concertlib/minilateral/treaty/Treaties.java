package io.github.concertlib.minilateral.treaty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.institution.ArrangementId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bilateral instruments known, in the order of the file. */
public final class Treaties {

    private static final String FILE = "treaties.json";

    private final Map<ArrangementId, Treaty> byId;

    private Treaties(Map<ArrangementId, Treaty> treaties) {
        byId = ImmutableMap.copyOf(treaties);
    }

    /** Those shipped with the library. */
    public static Treaties standard() {
        return read(Documents.resource(Treaties.class, FILE), States.standard());
    }

    /**
     * Reads {@code {about, treaties: [row, …]}}.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field and value, for a party that is no
     *     actor or a treaty in force before it was signed
     */
    public static Treaties read(Entry file, States states) {
        TreatyReader reader = new TreatyReader(states);
        Map<ArrangementId, Treaty> treaties = new LinkedHashMap<>();
        for (Entry row : file.only("about", "treaties").field("treaties").items()) {
            Treaty treaty = reader.read(row);
            if (treaties.put(treaty.id(), treaty) != null) {
                throw row.field("id").error("treaty '" + treaty.id() + "' stands here twice");
            }
        }
        return new Treaties(treaties);
    }

    public List<Treaty> all() {
        return byId.values().stream().toList();
    }

    /** Those that hold on a day. What is signed and not known to be in force is left out. */
    public List<Treaty> on(LocalDate day) {
        return byId.values().stream()
                .filter(treaty -> treaty.holds(day) == Verdict.HOLDS)
                .toList();
    }

    /** @throws IllegalArgumentException when there is no treaty of this id, naming the nearest */
    public Treaty named(String id) {
        List<String> ids = byId.keySet().stream().map(ArrangementId::id).toList();
        checkArgument(ids.contains(id), "unknown treaty '%s'%s", id, Nearest.hint(id, ids));
        return byId.get(ArrangementId.of(id));
    }

    /** The same instruments, with one of them in force from a day. */
    public Treaties ratifying(String id, LocalDate day) {
        Map<ArrangementId, Treaty> changed = new LinkedHashMap<>(byId);
        changed.put(ArrangementId.of(id), named(id).inForceFrom(day));
        return new Treaties(changed);
    }
}
