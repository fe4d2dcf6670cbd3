package io.github.concertlib.examples;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.door.Door;
import io.github.concertlib.eu.door.DoorAnswer;
import io.github.concertlib.eu.door.Outsider;
import io.github.concertlib.eu.door.Outsiders;
import io.github.concertlib.eu.door.Price;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What it takes to open a door of the Union to a state outside it, gate by gate, with who can refuse. */
@Command(
        name = "door",
        header = "What it takes to open a door of the Union to an outsider, and who can refuse.",
        description =
                "Three gates stand before a door: eligibility, consent and price. Says for each what is needed, by which"
                        + " rule, and who can refuse.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert door GB --at 2026-06-01 --asked 2000000000 --offered 75000000"})
final class DoorCommand implements Runnable {

    /** The doors by their keys: their words hold signs of per cent, which a description would take for a format. */
    private static final class Doors extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Doors() {
            super(Arrays.stream(Door.values()).map(Door::name).toList());
        }
    }

    @Parameters(paramLabel = "STATE", description = "The state outside the Union, by its two-letter code.")
    private String state = "";

    @Option(
            names = "--door",
            defaultValue = "SAFE_ABOVE_35",
            completionCandidates = Doors.class,
            description = "The door: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Door door = Door.SAFE_ABOVE_35;

    @Option(names = "--at", required = true, paramLabel = "DATE", description = "The day, as year-month-day.")
    private LocalDate at = LocalDate.MIN;

    @Option(
            names = "--asked",
            paramLabel = "EUR",
            description = "The fee that the Union asks, in euros; not stated if left out.")
    private Optional<Long> asked = Optional.empty();

    @Option(
            names = "--offered",
            paramLabel = "EUR",
            description = "The fee on offer, in euros; not stated if left out.")
    private Optional<Long> offered = Optional.empty();

    @Mixin
    private final Output output = UnionTables.door();

    @Override
    public void run() {
        Outsider outsider = Outsiders.shipped().named(actor());
        Price price = new Price(asked.map(DoorCommand::cents), offered.map(DoorCommand::cents));
        DoorAnswer answer = DoorAnswer.of(outsider, door, Sitting.on(at), Set.of(), price);
        StringBuilder text = new StringBuilder();
        line(text, outsider.state() + ", " + at + ": " + door);
        answer.steps().forEach(step -> line(text, "  " + step));
        outsider.note().ifPresent(note -> line(text, "  note: " + note));
        line(text, "in all: " + answer.summary());
        UnionTables.offer(output, at, answer);
        output.print(text.toString(), json(outsider, answer));
    }

    /** The state by its code; of another name the message says the code. */
    private ActorId actor() {
        States.standard()
                .called(state)
                .filter(meant -> !meant.code().equals(state))
                .ifPresent(meant -> {
                    throw new IllegalArgumentException("unknown state '" + state + "'; did you mean '" + meant + "'?");
                });
        return ActorId.of(state);
    }

    private static long cents(long euros) {
        checkArgument(euros >= 0, "a fee cannot be negative: EUR %s", euros);
        return Math.multiplyExact(euros, 100L);
    }

    private Map<String, Object> json(Outsider outsider, DoorAnswer answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", outsider.state().code());
        object.put("date", at.toString());
        object.put("door", door.name());
        object.put("eligible", answer.isEligible());
        object.put("whoCanRefuse", Codes.list(answer.whoCanRefuse()));
        object.put("steps", List.copyOf(answer.steps()));
        object.put("note", outsider.note().orElse(null));
        return object;
    }

    private static void line(StringBuilder text, String words) {
        text.append(Output.wrapped(words)).append(System.lineSeparator());
    }
}
