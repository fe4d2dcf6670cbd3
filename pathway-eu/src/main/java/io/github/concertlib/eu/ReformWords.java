package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.reform.EuReforms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads changes to the Union in a study's words. */
final class ReformWords {

    private static final List<String> PROPOSALS = ImmutableList.of(
            "parliament-2023", "article-44-by-default", "mutual-assistance-handbook", "security-council");

    private final States states;

    ReformWords(States states) {
        this.states = states;
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
                                .orElse(EuReforms.Majority.STANDARD));
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

    private static Provision with(Provision provision, EuProcedure procedure, Set<ActorId> group) {
        Provision changed = provision;
        if (provision.has(EuArrangements.EU)) {
            for (Procedure step : Sitting.on(provision.at()).procedures(procedure, group)) {
                if (changed.has(step.arrangement())) {
                    changed = changed.replacing(
                                    changed.arrangement(step.arrangement()).competentTo(step.function()))
                            .with(step);
                }
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
