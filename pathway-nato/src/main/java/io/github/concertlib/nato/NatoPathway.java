package io.github.concertlib.nato;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.pathway.Waiver;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.nato.command.ChainOfCommand;
import io.github.concertlib.nato.command.CommandEdit;
import io.github.concertlib.nato.command.CommandHistory;
import io.github.concertlib.nato.command.CommandStructure;
import io.github.concertlib.nato.enabler.Enablers;
import io.github.concertlib.nato.territory.TreatyArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * NATO: the parties to the North Atlantic Treaty, the bodies in which they meet, what these decide and by which rule, and
 * what the parties owe one another whatever any body decides.
 *
 * <p>What authorises NATO to act is a decision of the Council to start an operation or to activate defence plans. Finding
 * that Article 5 applies is neither needed for that nor enough: it says that the duty of each is called up, and each then
 * chooses what it does. Under an attack the way through such a finding is tried first, because it is what the allies did in
 * 2001.
 */
public final class NatoPathway implements Pathway {

    /** The key of the alliance. */
    public static final ArrangementId NATO = ArrangementId.of("nato");

    /** The act of finding that Article 5 applies. */
    private static final String FINDING = "nato:d02";

    private static final String LINE_OF_COMMAND =
            "each commander acts in the forum of the post; there is no ballot in which all of them sit";

    private static final String EACH_ENABLER =
            "each enabler is lent in a forum of its own: a nation may lend its tankers and keep its drones";

    private final Arrangement alliance;
    private final Bodies bodies;
    private final Decisions decisions;
    private final CommandHistory commands;
    private final Enablers enablers;
    private final TreatyArea area;

    /** As shipped. */
    public NatoPathway() {
        this(
                Documents.resource(NatoPathway.class, "nato.json"),
                Documents.resource(NatoPathway.class, "decisions.json"),
                CommandHistory.standard(),
                Enablers.standard(),
                TreatyArea.standard());
    }

    NatoPathway(Entry alliance, Entry decisions, CommandHistory commands, Enablers enablers, TreatyArea area) {
        States states = States.standard();
        alliance.only("about", "arrangement", "bodies");
        this.alliance = new ArrangementReader(states).read(alliance.field("arrangement"));
        this.bodies = Bodies.read(alliance.field("bodies"), states);
        this.decisions = Decisions.read(decisions);
        this.commands = commands;
        this.enablers = enablers;
        this.area = area;
    }

    private NatoPathway(NatoPathway other, CommandHistory commands, Enablers enablers, TreatyArea area) {
        this.alliance = other.alliance;
        this.bodies = other.bodies;
        this.decisions = other.decisions;
        this.commands = commands;
        this.enablers = enablers;
        this.area = area;
    }

    /** The same alliance with another command structure. */
    public NatoPathway with(CommandHistory otherCommands) {
        return new NatoPathway(this, otherCommands, enablers, area);
    }

    /** The same alliance with other enablers: one's own counts, or an ally's withdrawal of some of them. */
    public NatoPathway with(Enablers otherEnablers) {
        return new NatoPathway(this, commands, otherEnablers, area);
    }

    /** The same alliance with other findings on where Article 5 reaches, or with more places. */
    public NatoPathway with(TreatyArea otherArea) {
        return new NatoPathway(this, commands, enablers, otherArea);
    }

    @Override
    public PathwayDescriptor descriptor() {
        return new PathwayDescriptor(
                "nato",
                "NATO",
                Layer.ALLIANCE,
                NatoReadings.all(),
                ImmutableList.of(
                        Source.treaty("North Atlantic Treaty, 4 April 1949"),
                        Source.of(
                                "More Europe in defence: three pathways (CEPS and others, May 2026), 3.1",
                                Quality.PROPOSAL,
                                Confidence.STATED)));
    }

    @Override
    public Provision provide(LocalDate at, Interpretations readings) {
        if (!alliance.isInForce(at)) {
            return Provision.empty(at);
        }
        Set<ActorId> parties = alliance.members(at);
        List<Body> meeting = bodies.on(at, NATO);
        CommandStructure structure = structure(at, readings);
        return new Provision(
                at,
                ImmutableSet.of("nato"),
                ImmutableList.of(alliance),
                meeting,
                ImmutableList.<Procedure>builder()
                        .addAll(decisions.on(at).stream()
                                .filter(row -> bodies.meets(row.forum(), at))
                                .filter(row -> !row.id().equals("nato:d20") || !breachSuspends(readings))
                                .map(row -> row.among(voters(row, meeting, at), NATO, structure))
                                .toList())
                        .addAll(breachSuspends(readings) ? Suspension.towardsEach(parties) : List.of())
                        .addAll(CommandEdit.procedures(structure, parties, deputiesAct(readings)))
                        .addAll(Support.of(enablers, at, parties))
                        .addAll(parties.stream()
                                .map(ally -> Targets.of(ally, parties))
                                .toList())
                        .build(),
                Duties.among(parties, NATO, readings, outside(at, readings)));
    }

    private static boolean breachSuspends(Interpretations readings) {
        return readings.of(NatoReadings.BREACH).equals("vienna-60");
    }

    private Set<String> outside(LocalDate at, Interpretations readings) {
        return area.outside(at, readings.of(NatoReadings.DISPUTED_PLACES).equals("covered"));
    }

    private static boolean deputiesAct(Interpretations readings) {
        return readings.of(NatoReadings.DEPUTY).equals("deputy-acts");
    }

    private CommandStructure structure(LocalDate at, Interpretations readings) {
        CommandStructure structure = commands.on(at);
        return readings.of(NatoReadings.REDISTRIBUTION).equals("in-effect") ? structure.handedOver() : structure;
    }

    /**
     * The command structure on which a provision of this pathway rests: reforms are made, the posts of those who left are
     * vacant. Empty before the regional plans of 2023, and where NATO is not part of the provision.
     */
    public static Optional<CommandStructure> commandStructure(Provision provision) {
        return CommandEdit.structureOf(provision);
    }

    private Set<ActorId> voters(Decisions.Row row, List<Body> meeting, LocalDate at) {
        return meeting.stream()
                .filter(body -> body.forum().equals(row.forum()))
                .findFirst()
                .map(body -> body.seats(alliance, at))
                .orElseGet(() -> alliance.members(at));
    }

    @Override
    public Set<String> places() {
        return area.keys();
    }

    /**
     * Every procedure that answers is a way of its own, but for the ratification of an accession, which has to follow an
     * invitation; ways of several steps come first.
     */
    @Override
    public List<Route> routes(Contingency contingency, Provision provision) {
        Stream<Route> single = Pathway.super.routes(contingency, provision).stream()
                .filter(route -> !route.steps().get(0).id().equals("nato:d13-ratify")
                        && answers(route.steps().get(0), contingency, provision));
        return Stream.concat(stepwise(contingency, provision).stream(), single).collect(toImmutableList());
    }

    private static boolean answers(Procedure procedure, Contingency contingency, Provision provision) {
        return procedure.answers(contingency)
                && (!procedure.id().equals(FINDING) || duty(contingency, provision))
                && Suspension.answers(procedure, contingency)
                && (!(procedure.rule() instanceof ChainOfCommand chain) || chain.answers(contingency));
    }

    /** Whether some ally owes help under Article 5: without that duty there is nothing for the Council to find. */
    private static boolean duty(Contingency contingency, Provision provision) {
        return provision.commitments().stream()
                .anyMatch(duty -> duty.id().equals(Duties.ARTICLE_5)
                        && !duty.owedBy(contingency).isEmpty());
    }

    /** An operation under Article 5, which starts with the finding; and an accession, from invitation to ratification. */
    private static List<Route> stepwise(Contingency contingency, Provision provision) {
        return Stream.of(
                        route(contingency, provision, FINDING, "nato:d06"),
                        route(contingency, provision, "nato:d13-invite", "nato:d13-ratify"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Route> route(Contingency contingency, Provision provision, String... ids) {
        List<Procedure> steps = Stream.of(ids)
                .flatMap(id -> provision.procedures().stream()
                        .filter(step -> step.id().equals(id) && answers(step, contingency, provision)))
                .toList();
        return steps.size() == ids.length
                ? Optional.of(Route.of(provision.arrangement(NATO), steps.toArray(Procedure[]::new)))
                : Optional.empty();
    }

    /** Who keeps the treaty: the Government of the United States while it is a party, nobody after it left. */
    public static Optional<ActorId> depositary(Provision provision) {
        ActorId us = ActorId.of("US");
        return provision
                .find(NATO)
                .filter(nato -> nato.members(provision.at()).contains(us))
                .map(nato -> us);
    }

    /** Acts that take several keys, each turned in a forum of its own. */
    @Override
    public List<Waiver> waivers() {
        return ImmutableMap.<String, String>builder()
                .put("nato:d07", "the Council agrees in one forum, each nation transfers its own units in another")
                .put("nato:d10", "SACEUR decides at his post, nations offer their assets in the forum of forces")
                .put("nato:d11", "SACEUR decides at his post, nations offer their aircraft in the forum of forces")
                .put("nato:command:north-west", LINE_OF_COMMAND)
                .put("nato:command:central", LINE_OF_COMMAND)
                .put("nato:command:south-east", LINE_OF_COMMAND)
                .put("nato:enablers", EACH_ENABLER)
                .put("nato:enablers-crisis", EACH_ENABLER)
                .build()
                .entrySet()
                .stream()
                .map(procedure -> new Waiver("P-09", procedure.getKey(), procedure.getValue()))
                .toList();
    }

    /** Reads a change in the words of the Alliance; {@link #changes} has an example of each. */
    @Override
    public Reform reform(Entry words) {
        return new Changes(alliance, commands, enablers).read(words);
    }

    @Override
    public Map<String, String> changes() {
        return ImmutableMap.of(
                "{proposal: p1-c, from: 2028-01-01}",
                "a proposal for a more European Alliance, p1-a to p1-i",
                "{proposal: p1-f, from: 2027-01-01, posts: [com-aircom]}",
                "the same for some posts alone",
                "{handover: com-jfc-norfolk, from: 2027-07-01}",
                "the successor decided for a post takes over",
                "{denounces: US, notice: 2027-01-15, consents: [senate]}",
                "an ally leaves the treaty, a year after its notice",
                "{withdraws-forces: US, from: 2026-06-03}",
                "an ally takes back its forces",
                "{needs: {tankers: 60}, from: 2026-07-01}",
                "how many of each enabler are needed");
    }

    /** Its id. */
    @Override
    public String toString() {
        return descriptor().id();
    }
}
