package io.github.concertlib.nato.proposal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.nato.NatoRules;
import io.github.concertlib.nato.command.CommandEdit;
import io.github.concertlib.nato.command.CommandStructure;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The proposals for a more European NATO, by id. */
public final class Proposals {

    private static final ArrangementId NATO = ArrangementId.of("nato");
    private static final Function CAUCUS = Function.of("CAUCUS");

    private final Map<String, Proposal> byId;

    private Proposals(Map<String, Proposal> byId) {
        this.byId = ImmutableMap.copyOf(byId);
    }

    /** As shipped. */
    public static Proposals standard() {
        Map<String, Proposal> all = new LinkedHashMap<>();
        Entry file = Documents.resource(Proposals.class, "proposals.json").only("about", "proposals");
        for (Entry row : file.field("proposals").items()) {
            Proposal proposal = read(row);
            all.put(proposal.id(), proposal);
        }
        return new Proposals(all);
    }

    private static Proposal read(Entry row) {
        row.only("id", "title", "source", "supporters", "dissenters", "open");
        Proposal proposal = new Proposal(
                row.field("id").text(),
                row.field("title").text(),
                SourceReader.read(row.field("source")),
                row.field("supporters").texts(),
                row.field("dissenters").texts(),
                row.field("open").texts(),
                List.of());
        return proposal.editing(edit(proposal));
    }

    private static Edit edit(Proposal proposal) {
        Source source = proposal.source();
        return switch (proposal.id()) {
            case "p1-a" -> CommandEdit.of(EuropeanCommands::mikkeli);
            case "p1-b" -> CommandEdit.of(structure -> EuropeanCommands.easternFlank(structure, source));
            case "p1-c" -> CommandEdit.of(structure -> EuropeanCommands.europeanHeadquarters(structure, source));
            case "p1-d" -> provision -> provision;
            case "p1-e" ->
                provision -> adding(provision, caucus("eurogroup", "Eurogroup", europeans(provision), source));
            case "p1-f" -> CommandEdit.of(EuropeanCommands::europeanOfficers);
            case "p1-g" -> CommandEdit.of(EuropeanCommands::norfolkInBritain);
            case "p1-h" -> regionalGroups(source);
            case "p1-i" -> provision -> adding(provision, targetsForTheUnion(provision, source));
            default -> throw new IllegalStateException("no edit for proposal " + proposal.id());
        };
    }

    private static Provision adding(Provision provision, Procedure procedure) {
        return provision.has(NATO) ? provision.with(procedure) : provision;
    }

    private static Edit regionalGroups(Source source) {
        return provision -> adding(
                adding(provision, caucus("regional-group:east", "Eastern group", states("DE", "PL"), source)),
                caucus("regional-group:north", "Nordic group", states("DK", "FI", "IS", "NO", "SE"), source));
    }

    private static Set<ActorId> states(String... codes) {
        return Arrays.stream(codes).map(ActorId::of).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<ActorId> europeans(Provision provision) {
        return provision
                .find(NATO)
                .map(nato -> Sets.difference(nato.members(provision.at()), CommandStructure.NOT_EUROPEAN))
                .map(ImmutableSet::copyOf)
                .orElse(ImmutableSet.of());
    }

    /** A circle that talks and shapes positions: any two may meet, no absence stops it, nothing follows for the Council. */
    private static Procedure caucus(String id, String name, Set<ActorId> members, Source source) {
        DecisionRule rule = DecisionRules.atLeast(2).citing(source);
        return new Procedure(
                "nato:" + id,
                "coordinate long-term positions",
                NATO,
                name,
                CAUCUS,
                ImmutableSet.of(),
                Electorate.of(Forum.of("nato:" + id), members),
                rule,
                Effects.none(source),
                source,
                Standing.PROPOSED);
    }

    private static Procedure targetsForTheUnion(Provision provision, Source source) {
        return new Procedure(
                "nato:d18-targets",
                "share capability-target information with the Union",
                NATO,
                "North Atlantic Council",
                Function.of("SHARE"),
                ImmutableSet.of(),
                Electorate.of(
                        Forum.of("nato:nac"),
                        provision
                                .find(NATO)
                                .map(nato -> nato.members(provision.at()))
                                .orElse(Set.of())),
                NatoRules.consensus(),
                Effects.none(source),
                source,
                Standing.PROPOSED);
    }

    /** All of them, in the order of the data. */
    public Collection<Proposal> all() {
        return byId.values();
    }

    /** The ids, in the order of the data. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** @throws IllegalArgumentException when there is none of this id */
    public Proposal named(String id) {
        Proposal proposal = byId.get(id);
        if (proposal == null) {
            throw new IllegalArgumentException("no proposal '" + id + "'; there are " + byId.keySet());
        }
        return proposal;
    }

    /** The replacement of American officers in these posts alone, where it comes by steps. */
    public Proposal europeanOfficersIn(Set<String> posts) {
        Proposal whole = named("p1-f");
        return new Proposal(
                whole.id(),
                whole.title() + ": " + String.join(", ", posts),
                whole.source(),
                whole.supporters(),
                whole.dissenters(),
                whole.open(),
                List.of(CommandEdit.of(structure -> EuropeanCommands.europeanOfficers(structure, posts))));
    }
}
