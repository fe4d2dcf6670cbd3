package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.actor.ParliamentaryApproval;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;
import io.github.concertlib.minilateral.council.CouncilComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of {@code councils}. */
public final class CouncilTables {

    private record Design(LocalDate at, CouncilComparison.Row row) {}

    private record Seat(Design of, ActorId state) {

        ParliamentaryApproval parliament() {
            return of.row().parliaments().entrySet().stream()
                    .filter(part -> part.getValue().contains(state))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(ParliamentaryApproval.UNKNOWN);
        }
    }

    static final Dataset<Design> DESIGNS = Dataset.<Design>of(
                    "designs", "one design of a European Security Council, put forward by the day")
            .id("design", "its key", one -> one.row().design().id())
            .text("name", "its name", one -> one.row().design().name())
            .date("date", "the day of the question", Design::at)
            .date(
                    "proposed",
                    "when it was put forward",
                    one -> one.row().design().proposed())
            .text("base", "what it grows from", one -> one.row().design().base())
            .integer(
                    "members",
                    "how many states are named as members",
                    one -> one.row().inside().size())
            .flag(
                    "open",
                    "whether others are meant to join, so that every count is a lower bound",
                    one -> one.row().open())
            .integer(
                    "outside_union",
                    "how many members are outside the Union",
                    one -> one.row().fromOutsideTheUnion().size())
            .id("rule", "the rule of decision", one -> one.row().design().rule())
            .integer(
                    "steps",
                    "decisions between a crisis and forces on the way; empty where it cannot authorise as proposed",
                    one -> one.row().steps())
            .integer(
                    "single_blockers",
                    "how many can stop an authorisation alone; empty where it gives no rule or no members",
                    one -> one.row().singleBlockers().map(Set::size))
            .integer(
                    "parliaments_needed",
                    "how many parliaments of members have to consent beforehand",
                    one -> one.row().parliamentsNeeded().size())
            .integer(
                    "people",
                    "the persons living in the states named; empty where none is named",
                    one -> one.row().inside().isEmpty() ? null : one.row().population())
            .text(
                    "union_instruments",
                    "what of the Union's is within reach",
                    one -> one.row().unionInstruments())
            .id("form", "what it would rest on", one -> one.row().design().form())
            .flag("durable", "whether that is a treaty", one -> one.row().durable())
            .flag(
                    "nato_assets",
                    "whether it could use any of NATO's while the North Atlantic Council is blocked",
                    one -> one.row().natoAssetsWhileBlocked())
            .and(SharedColumns.SOURCE, one -> one.row().design().source());

    static final Dataset<Seat> MEMBERS = Dataset.<Seat>of("members", "one state named as a member of one design")
            .id(
                    "design",
                    "the key of the design",
                    seat -> seat.of().row().design().id())
            .date("date", "the day of the question", seat -> seat.of().at())
            .id("state", "which", Seat::state)
            .flag(
                    "in_union",
                    "whether it is a member of the Union on the day",
                    seat -> !seat.of().row().fromOutsideTheUnion().contains(seat.state()))
            .flag(
                    "single_blocker",
                    "whether it can stop an authorisation alone; empty where the design gives no rule",
                    seat -> seat.of().row().singleBlockers().map(blockers -> blockers.contains(seat.state())))
            .id(
                    "parliament",
                    "what its parliament has to say: prior, limited, ex-post, consulted, informed, none or unknown",
                    Seat::parliament);

    private CouncilTables() {}

    public static Output output() {
        return Output.of(DESIGNS, MEMBERS).citing();
    }

    public static Output offer(Output output, LocalDate at, CouncilComparison table) {
        List<Design> designs =
                table.rows().stream().map(row -> new Design(at, row)).toList();
        return output.offer(DESIGNS, () -> designs)
                .offer(
                        MEMBERS,
                        () -> designs.stream()
                                .flatMap(
                                        design -> design.row().inside().stream().map(state -> new Seat(design, state)))
                                .toList())
                .citing(() -> designs.stream()
                        .map(design -> design.row().design().source())
                        .toList());
    }
}
