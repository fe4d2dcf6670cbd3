package io.github.concertlib.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.door.Door;
import io.github.concertlib.eu.door.DoorAnswer;
import io.github.concertlib.eu.door.Ladder;
import io.github.concertlib.eu.door.Outsider;
import io.github.concertlib.eu.door.Outsiders;
import io.github.concertlib.eu.door.Price;
import io.github.concertlib.examples.dataset.UnionTables;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Lines;
import io.github.concertlib.examples.output.Output;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What it takes to open a door of the Union to a state outside it, gate by gate, with who can refuse. */
@Command(
        name = "door",
        header = "What it takes to open a door of the Union to an outsider, and who can refuse.",
        description =
                "Three gates stand before a door: eligibility, consent and price. Says for each what is needed, by which"
                        + " rule, and who can refuse.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert door GB --at 2026-06-01 --asked 2000000000 --offered 75000000",
            "  concert door JP --at 2026-06-01 --door pesco-project --project NL,DE,FR",
            "  concert door GB --at 2026-06-01 --trajectory quasi-association",
            "",
            "'concert list outsiders' has the states and what each has agreed with the Union."
        })
final class DoorCommand implements Runnable {

    /** The doors by the names that a person types. */
    private static final class Doors extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Doors() {
            super(Names.all(Door.class));
        }
    }

    private static final class ByName implements ITypeConverter<Door> {
        @Override
        public Door convert(String name) {
            try {
                return Names.constant(Door.class, name, "door");
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(unknown.getMessage());
            }
        }
    }

    @Parameters(paramLabel = "STATE", description = "The state outside the Union, by its two-letter code.")
    private String state = "";

    @Option(
            names = "--door",
            paramLabel = "DOOR",
            defaultValue = "safe-above-35",
            converter = ByName.class,
            completionCandidates = Doors.class,
            description = "The door: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Door door = Door.SAFE_ABOVE_35;

    @Option(
            names = "--project",
            split = ",",
            paramLabel = "STATE",
            description = "The members of a PESCO project other than military mobility, for pesco-project.")
    private List<String> project = new ArrayList<>();

    @Option(
            names = "--trajectory",
            paramLabel = "NAME",
            description = "All doors of a bundle instead of one: consultative, selective-industrial, minilateral or"
                    + " quasi-association.")
    private Optional<String> trajectory = Optional.empty();

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
        if (trajectory.isPresent()) {
            bundle(outsider, Names.constant(Ladder.class, trajectory.get(), "trajectory"));
        } else {
            one(outsider);
        }
    }

    private void one(Outsider outsider) {
        DoorAnswer answer = ask(outsider, door);
        Lines text = new Lines();
        text.wrapped(outsider.state() + ", " + at + ": " + door);
        answer.steps().forEach(step -> text.wrapped("  " + step));
        outsider.note().ifPresent(note -> text.wrapped("  note: " + note));
        text.wrapped("in all: " + answer.summary());
        UnionTables.offer(output, at, List.of(answer));
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

    private DoorAnswer ask(Outsider outsider, Door wanted) {
        Price price = new Price(asked.map(DoorCommand::cents), offered.map(DoorCommand::cents));
        checkArgument(
                wanted != Door.PESCO_PROJECT || !project.isEmpty() || wanted.isOpen(outsider, at),
                "a PESCO project is a group of members; say which by --project, such as --project NL,DE,FR");
        return DoorAnswer.of(
                outsider,
                wanted,
                Sitting.on(at),
                wanted == Door.PESCO_PROJECT
                        ? project.stream().map(ActorId::of).collect(ImmutableSet.toImmutableSet())
                        : Set.of(),
                price);
    }

    /** Every door of a bundle in a line: open, or what stands before it. */
    private void bundle(Outsider outsider, Ladder ladder) {
        Lines text = new Lines();
        text.wrapped(outsider.state() + ", " + at + ": " + ladder + " [" + ladder.source() + "]");
        List<Map<String, Object>> doors = new ArrayList<>();
        List<DoorAnswer> answers = new ArrayList<>();
        for (Door wanted : ladder.doors()) {
            if (wanted.isOpen(outsider, at)) {
                text.wrapped("  " + wanted + ": open already");
                doors.add(ImmutableMap.of("door", wanted.name(), "open", true));
            } else {
                DoorAnswer answer = ask(outsider, wanted);
                text.wrapped("  " + wanted + ": " + answer.summary());
                doors.add(json(outsider, answer));
                answers.add(answer);
            }
        }
        outsider.note().ifPresent(note -> text.wrapped("  note: " + note));
        text.wrapped("still shut: " + ladder.missing(outsider, at).size() + " of "
                + ladder.doors().size());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", outsider.state().code());
        object.put("date", at.toString());
        object.put("trajectory", ladder.name());
        object.put("doors", doors);
        UnionTables.offer(output, at, answers);
        output.print(text.toString(), object);
    }

    private static long cents(long euros) {
        checkArgument(euros >= 0, "a fee cannot be negative: EUR %s", euros);
        return Math.multiplyExact(euros, 100L);
    }

    private Map<String, Object> json(Outsider outsider, DoorAnswer answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", outsider.state().code());
        object.put("date", at.toString());
        object.put("door", answer.door().name());
        object.put("open", answer.open());
        object.put("eligible", answer.isEligible());
        object.put("whoCanRefuse", Codes.list(answer.whoCanRefuse()));
        object.put("steps", List.copyOf(answer.steps()));
        object.put("note", outsider.note().orElse(null));
        return object;
    }
}
