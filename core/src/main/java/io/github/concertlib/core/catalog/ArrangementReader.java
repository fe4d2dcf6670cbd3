package io.github.concertlib.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an arrangement with its dated memberships:
 *
 * <pre>
 * {id, name, labels, layer, form, standing, from, until, competences, source,
 *  members: [FR, {actor: GB, from: 1973-01-01, until: 2020-02-01}], lead: [FR], associates: […], observers: […],
 *  rosterComplete: true}
 * </pre>
 *
 * A member without dates belongs as long as the arrangement lasts. {@code until} is the first day on which something no
 * longer holds.
 */
public final class ArrangementReader {

    /** The fields that belong to the arrangement itself; a pathway may allow more of its own. */
    public static final List<String> FIELDS = ImmutableList.of(
            "id",
            "name",
            "labels",
            "layer",
            "form",
            "standing",
            "from",
            "until",
            "competences",
            "source",
            "members",
            "lead",
            "associates",
            "observers",
            "rosterComplete");

    private final States states;

    public ArrangementReader(States states) {
        this.states = states;
    }

    /** @param moreFields fields of the pathway's own that may stand in the row as well */
    public Arrangement read(Entry row, String... moreFields) {
        row.only(ImmutableList.<String>builder()
                .addAll(FIELDS)
                .add(moreFields)
                .build()
                .toArray(String[]::new));
        Source source = SourceReader.read(row.field("source"));
        Validity validity = validity(row, Validity.always());
        List<Membership> memberships = memberships(row, validity, source);
        boolean complete = row.optional("rosterComplete").map(Entry::flag).orElse(true);
        if (complete
                && memberships.stream()
                        .noneMatch(membership -> membership.role().decides())) {
            throw row.error("an arrangement has members, or rosterComplete: false where they are not known");
        }
        return new Arrangement(
                row.field("id").make(() -> ArrangementId.of(row.field("id").text())),
                row.field("name").text(),
                ImmutableSet.copyOf(row.list("labels").stream().map(Entry::text).toList()),
                row.field("layer").oneOf(Layer.class),
                row.field("form").oneOf(LegalForm.class),
                row.optional("standing").map(s -> s.oneOf(Standing.class)).orElse(Standing.EXISTS),
                validity,
                functions(row),
                memberships,
                complete,
                source);
    }

    private static Set<Function> functions(Entry row) {
        return row.list("competences").stream()
                .map(entry -> entry.make(() -> Function.of(entry.text())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private List<Membership> memberships(Entry row, Validity whole, Source source) {
        Set<ActorId> leads = row.list("lead").stream().map(states::actor).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Membership> all = ImmutableList.builder();
        for (Entry member : row.list("members")) {
            all.add(membership(member, leads, Role.MEMBER, whole, source));
        }
        Set<ActorId> members = all.build().stream().map(Membership::actor).collect(ImmutableSet.toImmutableSet());
        for (Entry lead : row.list("lead")) {
            if (!members.contains(states.actor(lead))) {
                throw lead.error("lead nation '" + lead.text() + "' is not among the members " + members);
            }
        }
        for (Entry associate : row.list("associates")) {
            all.add(membership(associate, Set.of(), Role.ASSOCIATE, whole, source));
        }
        for (Entry observer : row.list("observers")) {
            all.add(membership(observer, Set.of(), Role.OBSERVER, whole, source));
        }
        return all.build();
    }

    private Membership membership(Entry entry, Set<ActorId> leads, Role role, Validity whole, Source source) {
        if (entry.isText()) {
            ActorId actor = states.actor(entry);
            return new Membership(actor, leads.contains(actor) ? Role.FRAMEWORK_NATION : role, whole, source);
        }
        entry.only("actor", "from", "until", "source");
        ActorId actor = states.actor(entry.field("actor"));
        return new Membership(
                actor,
                leads.contains(actor) ? Role.FRAMEWORK_NATION : role,
                validity(entry, whole),
                entry.optional("source").map(SourceReader::read).orElse(source));
    }

    /** Reads {@code from} and {@code until}; what is missing is taken from the whole. */
    public static Validity validity(Entry row, Validity whole) {
        LocalDate from = row.optional("from").map(Entry::date).orElse(whole.inForceFrom());
        Optional<LocalDate> until = row.optional("until").map(Entry::date).or(whole::expiresBefore);
        return row.optional("until").or(() -> row.optional("from")).orElse(row).make(() -> new Validity(from, until));
    }
}
