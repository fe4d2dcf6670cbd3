package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;
import io.github.concertlib.minilateral.cluster.ClusterGoal;
import io.github.concertlib.minilateral.cluster.ClusterProposal;
import io.github.concertlib.minilateral.cluster.SuccessConditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables of {@code clusters}: the first of groups that exist, the others of groups for a purpose. */
public final class ClusterTables {

    private record Judged(LocalDate at, ArrangementId group, Optional<SuccessConditions> conditions) {

        Optional<Boolean> known(Function<SuccessConditions, Verdict> condition) {
            return conditions
                    .map(condition)
                    .filter(verdict -> verdict != Verdict.OPEN)
                    .map(verdict -> verdict == Verdict.HOLDS);
        }

        Optional<Source> source() {
            return conditions.map(SuccessConditions::source);
        }
    }

    /**
     * One group held against a purpose.
     *
     * @param group its id, where it exists
     * @param lacks in words
     */
    public record Proposed(
            LocalDate at,
            ClusterGoal goal,
            Source perception,
            int rank,
            Optional<ArrangementId> group,
            ClusterProposal proposal,
            List<String> lacks) {

        /** "DE FR GB", or the id of a group that exists. */
        String key() {
            return group.map(ArrangementId::id).orElseGet(() -> Codes.joined(proposal.members()));
        }
    }

    private record Member(Proposed of, ActorId state) {}

    private record Lack(Proposed of, String what) {}

    static final Dataset<Judged> CONDITIONS = Dataset.<Judged>of(
                    "conditions", "one group that exists, by the three conditions of success; without a purpose")
            .id("group", "its key", Judged::group)
            .date("date", "the day", Judged::at)
            .flag(
                    "threat_fit",
                    "whether its members see the same threat; empty where not known",
                    one -> one.known(SuccessConditions::threatFit))
            .flag(
                    "capability",
                    "whether it can do what it is for; empty where not known",
                    one -> one.known(SuccessConditions::capability))
            .flag(
                    "will",
                    "whether there is the political will; empty where not known",
                    one -> one.known(SuccessConditions::will))
            .id(
                    "judged",
                    "sound, fragile or not-known",
                    one -> one.conditions()
                            .map(SuccessConditions::soundness)
                            .map(Names::written)
                            .orElse("not-known"))
            .text(
                    "source",
                    "the document that judges it; empty where none does",
                    one -> one.source().map(Source::reference))
            .text("note", "what that says of it", one -> one.source().flatMap(Source::note));

    static final Dataset<Proposed> PROPOSALS = Dataset.<Proposed>of(
                    "proposals", "one group of states for a purpose, with its figures from 0 to 1000")
            .integer("rank", "from 1, the best first; of groups that were named, the order of naming", Proposed::rank)
            .id("group", "the key of the group that was named, otherwise its members", Proposed::key)
            .date("date", "the day", Proposed::at)
            .id(
                    "region",
                    "the region it is for; empty for any",
                    one -> one.goal().theatre())
            .integer("members", "how many", one -> one.proposal().members().size())
            .integer(
                    "score",
                    "the weighted mean of the next three",
                    one -> one.proposal().score())
            .integer(
                    "threat_fit",
                    "the least likeness of any two, or the least concern of any one, whichever is lower",
                    one -> one.proposal().threatFit())
            .integer(
                    "coverage",
                    "the share of the kinds of force wanted that somebody brings",
                    one -> one.proposal().coverage())
            .integer(
                    "ties",
                    "the mean strength of the ties between any two",
                    one -> one.proposal().ties())
            .id(
                    "judged",
                    "sound, fragile or not-known; will is in no figure",
                    one -> one.proposal().conditions(one.perception()).soundness())
            .and(SharedColumns.SOURCE, Proposed::perception);

    static final Dataset<Member> MEMBERS = Dataset.<Member>of("members", "one state in one group for a purpose")
            .integer("rank", "the rank of the group", member -> member.of().rank())
            .id("group", "the key of the group", member -> member.of().key())
            .id("state", "which", Member::state);

    static final Dataset<Lack> LACKS = Dataset.<Lack>of("lacks", "one thing that one group for a purpose lacks")
            .integer("rank", "the rank of the group", lack -> lack.of().rank())
            .id("group", "the key of the group", lack -> lack.of().key())
            .text("lack", "what, in words", Lack::what);

    private ClusterTables() {}

    public static Output output() {
        return Output.of(CONDITIONS, PROPOSALS, MEMBERS, LACKS).citing();
    }

    public static Output offer(Output output, LocalDate at, Map<ArrangementId, Optional<SuccessConditions>> groups) {
        List<Judged> rows = groups.entrySet().stream()
                .map(group -> new Judged(at, group.getKey(), group.getValue()))
                .toList();
        return output.first(CONDITIONS)
                .offer(CONDITIONS, () -> rows)
                .citing(() -> rows.stream()
                        .map(Judged::source)
                        .flatMap(Optional::stream)
                        .toList());
    }

    public static Output offer(Output output, List<Proposed> groups) {
        return output.first(PROPOSALS)
                .offer(PROPOSALS, () -> groups)
                .offer(
                        MEMBERS,
                        () -> groups.stream()
                                .flatMap(group ->
                                        group.proposal().members().stream().map(state -> new Member(group, state)))
                                .toList())
                .offer(
                        LACKS,
                        () -> groups.stream()
                                .flatMap(group -> group.lacks().stream().map(what -> new Lack(group, what)))
                                .toList())
                .citing(() -> groups.stream().map(Proposed::perception).toList());
    }
}
