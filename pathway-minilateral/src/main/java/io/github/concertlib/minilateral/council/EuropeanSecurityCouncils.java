package io.github.concertlib.minilateral.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.minilateral.force.Force;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The designs of a European Security Council put forward so far, in the order of the file. */
public final class EuropeanSecurityCouncils {

    private static final String FILE = "esc.json";

    static final ActorId SECRETARY_GENERAL = ActorId.of("nato-secretary-general");

    /** Heads of institutions that some design seats. */
    static final ImmutableSet<ActorId> OFFICES = ImmutableSet.of(
            SECRETARY_GENERAL,
            ActorId.of("president-european-council"),
            ActorId.of("president-european-commission"),
            ActorId.of("president-european-parliament"));

    private final Map<ArrangementId, EuropeanSecurityCouncil> byId;

    private EuropeanSecurityCouncils(Map<ArrangementId, EuropeanSecurityCouncil> designs) {
        byId = ImmutableMap.copyOf(designs);
    }

    /** The designs shipped with the library. */
    public static EuropeanSecurityCouncils standard() {
        return read(Documents.resource(EuropeanSecurityCouncils.class, FILE), States.standard());
    }

    /**
     * Reads {@code {about, designs: [row, …]}}.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field and value
     */
    public static EuropeanSecurityCouncils read(Entry file, States states) {
        Map<ArrangementId, EuropeanSecurityCouncil> designs = new LinkedHashMap<>();
        for (Entry row : file.only("about", "designs").field("designs").items()) {
            EuropeanSecurityCouncil design = design(row, states);
            if (designs.put(design.id(), design) != null) {
                throw row.field("id").error("design '" + design.id() + "' stands here twice");
            }
        }
        return new EuropeanSecurityCouncils(designs);
    }

    private static EuropeanSecurityCouncil design(Entry row, States states) {
        row.only(
                "id",
                "name",
                "proposed",
                "base",
                "members",
                "rosterComplete",
                "rotatingSeats",
                "institutions",
                "rule",
                "form",
                "footing",
                "euLink",
                "backstop",
                "headquarters",
                "budget",
                "force",
                "ukraine",
                "expulsion",
                "supporters",
                "dissenters",
                "source");
        return row.make(() -> new EuropeanSecurityCouncil(
                ArrangementId.of(row.field("id").text()),
                row.field("name").text(),
                row.field("proposed").date(),
                row.field("base").text(),
                row.list("members").stream().map(states::actor).collect(ImmutableSet.toImmutableSet()),
                row.field("rosterComplete").flag(),
                row.optional("rotatingSeats").map(seats -> Math.toIntExact(seats.integer())),
                row.list("institutions").stream()
                        .map(entry -> states.actor(entry, OFFICES))
                        .collect(ImmutableSet.toImmutableSet()),
                row.field("rule").oneOf(CouncilRule.class),
                row.field("form").oneOf(LegalForm.class),
                row.field("footing").text(),
                row.field("euLink").oneOf(EuLink.class),
                row.field("backstop").oneOf(Backstop.class),
                row.list("headquarters").stream().map(Entry::text).toList(),
                row.optional("budget").map(Entry::flag),
                row.optional("force").map(EuropeanSecurityCouncils::force),
                row.field("ukraine").oneOf(UkraineClause.class),
                row.optional("expulsion").map(Entry::text),
                row.list("supporters").stream().map(Entry::text).toList(),
                row.list("dissenters").stream().map(Entry::text).toList(),
                SourceReader.read(row.field("source"))));
    }

    private static Force force(Entry entry) {
        entry.only("troops", "standing", "note");
        Optional<Long> troops = entry.optional("troops").map(Entry::integer);
        return entry.make(() -> new Force(
                troops, entry.field("standing").flag(), entry.field("note").text()));
    }

    public List<EuropeanSecurityCouncil> all() {
        return byId.values().stream().toList();
    }

    /** Those put forward by a day. */
    public List<EuropeanSecurityCouncil> on(LocalDate day) {
        return byId.values().stream()
                .filter(design -> !day.isBefore(design.proposed()))
                .toList();
    }

    /** @throws IllegalArgumentException when there is no design of this id, naming the nearest */
    public EuropeanSecurityCouncil named(String id) {
        List<String> ids = byId.keySet().stream().map(ArrangementId::id).toList();
        checkArgument(ids.contains(id), "unknown design '%s'%s", id, Nearest.hint(id, ids));
        return byId.get(ArrangementId.of(id));
    }
}
