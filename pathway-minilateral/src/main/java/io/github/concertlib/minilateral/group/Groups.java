package io.github.concertlib.minilateral.group;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.ArrangementId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups known, in the order of the file. */
public final class Groups {

    private static final String FILE = "groups.json";

    private final Map<ArrangementId, Group> byId;

    private Groups(Map<ArrangementId, Group> groups) {
        byId = ImmutableMap.copyOf(groups);
    }

    /** The groups shipped with the library. */
    public static Groups standard() {
        return read(Documents.resource(Groups.class, FILE), States.standard());
    }

    /**
     * Reads {@code {about, outsideEurope: [place, …], groups: [row, …]}}.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field and value, for a group without
     *     members, a member that is no actor, a lead that is no member, a rule that cannot decide what the row says
     */
    public static Groups read(Entry file, States states) {
        file.only("about", "outsideEurope", "groups");
        GroupReader reader = new GroupReader(
                states,
                file.list("outsideEurope").stream()
                        .map(place -> Contingency.placeKey(place.text()))
                        .collect(ImmutableSet.toImmutableSet()));
        Map<ArrangementId, Group> groups = new LinkedHashMap<>();
        for (Entry row : file.field("groups").items()) {
            Group group = reader.read(row);
            if (groups.put(group.id(), group) != null) {
                throw row.field("id").error("group '" + group.id() + "' stands here twice");
            }
        }
        return new Groups(groups);
    }

    public List<Group> all() {
        return byId.values().stream().toList();
    }

    /** Those in being on a day, proposals included from the day they were made. */
    public List<Group> on(LocalDate day) {
        return byId.values().stream()
                .filter(group -> group.arrangement().isInForce(day))
                .toList();
    }

    /** @throws IllegalArgumentException when there is no group of this id, naming the nearest */
    public Group named(String id) {
        List<String> ids = byId.keySet().stream().map(ArrangementId::id).toList();
        checkArgument(ids.contains(id), "unknown group '%s'%s", id, Nearest.hint(id, ids));
        return byId.get(ArrangementId.of(id));
    }

    /**
     * The one group that goes by a label.
     *
     * @throws IllegalArgumentException when none does, or when several do: "E6" is two different sets of states, and which is
     *     meant has to be said by id
     */
    public Group labelled(String label) {
        List<Group> found = byId.values().stream()
                .filter(group -> group.arrangement().labels().contains(label))
                .toList();
        checkArgument(
                found.size() < 2,
                "'%s' is the label of different groups: %s; ask by id",
                label,
                found.stream().map(Group::toString).toList());
        checkArgument(!found.isEmpty(), "no group goes by the label '%s'", label);
        return found.get(0);
    }
}
