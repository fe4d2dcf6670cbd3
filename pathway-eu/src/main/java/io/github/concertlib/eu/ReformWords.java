package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.reform.EuReforms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads changes to the Union in a study's words. */
final class ReformWords {

    private static final List<String> PROPOSALS = ImmutableList.of(
            "parliament-2023", "article-44-by-default", "mutual-assistance-handbook", "security-council");

    /** Each form, as an example, with what it does. */
    static final Map<String, String> FORMS = ImmutableMap.of(
            "{proposal: parliament-2023, from: 2030-01-01, majority: standard}",
            "Parliament's proposal of 2023: operations by qualified majority with the consent of Parliament, paid from the"
                    + " Union budget; majority: standard (55 %) or reinforced (72 %)",
            "{proposal: article-44-by-default, from: 2027-01-01}",
            "the Council entrusts willing groups by habit: unanimity stays, those alone who say yes are bound and pay",
            "{proposal: mutual-assistance-handbook, from: 2027-01-01, outsiders: [GB, \"NO\", CA]}",
            "a handbook for Article 42(7): a round of consultation, headquarters of the Union, help by like-minded outsiders",
            "{proposal: security-council, from: 2028-01-01, members: [DE, FR, IT, PL, ES], tied: true}",
            "a European Security Council anchored in the European Council; tied: whether that has to let its decisions pass",
            "{act: p14, from: 2026-01-01, by: [DE, ES, FR, IT, PL]}",
            "an act of a group that the question names; 'concert list procedures' says which acts are those of a group");

    private final States states;
    private final EuPopulations populations;
    private final Interpretations readings;

    ReformWords(States states, EuPopulations populations, Interpretations readings) {
        this.states = states;
        this.populations = populations;
        this.readings = readings;
    }

    private Sitting sitting(LocalDate at) {
        return Sitting.on(at, populations, readings);
    }

    Reform read(Entry words) {
        return words.optional("act").isPresent() ? act(words) : proposal(words);
    }

    private Reform proposal(Entry words) {
        Entry name = words.field("proposal");
        return switch (name.text()) {
            case "parliament-2023" -> {
                words.only("proposal", "from", "majority");
                yield EuReforms.parliament2023(
                        from(words),
                        words.optional("majority")
                                .map(entry -> entry.oneOf(EuReforms.Majority.class))
                                .orElse(EuReforms.Majority.STANDARD),
                        this::sitting);
            }
            case "article-44-by-default" -> {
                words.only("proposal", "from");
                yield EuReforms.article44ByDefault(from(words));
            }
            case "mutual-assistance-handbook" -> {
                words.only("proposal", "from", "outsiders");
                yield EuReforms.mutualAssistanceHandbook(from(words), named(words, "outsiders"));
            }
            case "security-council" -> {
                words.only("proposal", "from", "members", "tied");
                yield EuReforms.anchoredSecurityCouncil(
                        from(words),
                        named(words, "members"),
                        words.optional("tied").map(Entry::flag).orElse(true));
            }
            default ->
                throw name.error(
                        "unknown proposal '" + name.text() + "' for the Union" + Nearest.hint(name.text(), PROPOSALS));
        };
    }

    /** An act whose voters are a group: the procedure exists, the group is the question's. */
    private Reform act(Entry words) {
        words.only("act", "from", "by");
        Entry id = words.field("act");
        EuProcedure procedure = id.make(() -> EuProcedures.named(id.text()));
        Set<ActorId> group = named(words, "by");
        if (procedure.hasFixedVoters()) {
            throw id.error(procedure + " is not an act of a group; its voters follow from the day");
        }
        return new Reform(
                procedure.id() + "-by-group",
                procedure.act() + ", by " + group,
                from(words),
                Standing.EXISTS,
                procedure.source(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(provision -> words.make(() -> with(provision, procedure, group))));
    }

    private Provision with(Provision provision, EuProcedure procedure, Set<ActorId> group) {
        if (EuArrangements.all().stream().noneMatch(circle -> provision.has(circle.id()))) {
            return provision;
        }
        Provision changed = provision;
        for (Procedure step : sitting(provision.at()).procedures(procedure, group)) {
            if (changed.has(step.arrangement())) {
                changed = changed.replacing(
                                changed.arrangement(step.arrangement()).competentTo(step.function()))
                        .with(step);
            }
        }
        return changed;
    }

    private Set<ActorId> named(Entry words, String field) {
        Entry list = words.field(field);
        if (list.items().isEmpty()) {
            throw list.error("name one state at least");
        }
        return list.items().stream().map(states::actor).collect(ImmutableSet.toImmutableSet());
    }

    private static LocalDate from(Entry words) {
        return words.field("from").date();
    }
}
