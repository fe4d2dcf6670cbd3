package io.github.concertlib.examples;

import static com.google.common.base.Preconditions.checkArgument;

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
import io.github.concertlib.eu.money.Euros;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

        static String words(Set<Door> doors) {
            return doors.stream().map(Names::written).collect(Collectors.joining(", "));
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
            converter = ByName.class,
            completionCandidates = Doors.class,
            description = "The door: ${COMPLETION-CANDIDATES}. Default: safe-above-35.")
    private Optional<Door> door = Optional.empty();

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
        ActorId asking = actor();
        Sitting sitting = Sitting.on(at);
        DoorAnswer.requireOutside(asking, sitting);
        Outsider outsider = Outsiders.shipped().named(asking);
        Optional<Ladder> ladder = trajectory.map(name -> Names.constant(Ladder.class, name, "trajectory"));
        Set<Door> wanted = ladder.map(Ladder::doors).orElseGet(() -> ImmutableSet.of(door.orElse(Door.SAFE_ABOVE_35)));
        requireThatOptionsCount(wanted);
        List<DoorAnswer> answers =
                wanted.stream().map(one -> ask(outsider, one, sitting)).toList();
        UnionTables.offer(output, at, answers);
        if (ladder.isPresent()) {
            bundle(outsider, ladder.get(), answers);
        } else {
            one(outsider, answers.get(0));
        }
    }

    /** An option that changes nothing in the answer is a mistake in the question. */
    private void requireThatOptionsCount(Set<Door> wanted) {
        checkArgument(
                trajectory.isEmpty() || door.isEmpty(),
                "--trajectory asks for all doors of a bundle and --door for one; take one of the two");
        checkArgument(
                project.isEmpty() || wanted.contains(Door.PESCO_PROJECT),
                "--project says nothing about %s; it is for --door pesco-project",
                Doors.words(wanted));
        checkArgument(
                (asked.isEmpty() && offered.isEmpty()) || wanted.stream().anyMatch(Door::hasPrice),
                "--asked and --offered say nothing about %s, which has no price; they are for --door safe-above-35",
                Doors.words(wanted));
    }

    private void one(Outsider outsider, DoorAnswer answer) {
        Lines text = new Lines();
        text.wrapped(outsider.state() + ", " + at + ": " + answer.door());
        answer.steps().forEach(step -> text.wrapped("  " + step));
        outsider.note().ifPresent(note -> text.wrapped("  note: " + note));
        text.wrapped("in all: " + answer.summary());
        output.print(text.toString(), json(outsider, answer));
    }

    /** The state by its code; of another name, or in other letters, the message says the code. */
    private ActorId actor() {
        States states = States.standard();
        Stream.concat(
                        states.called(state).stream(),
                        states.ids().stream().filter(id -> id.code().equalsIgnoreCase(state)))
                .filter(meant -> !meant.code().equals(state))
                .findFirst()
                .ifPresent(meant -> {
                    throw new IllegalArgumentException("unknown state '" + state + "'; did you mean '" + meant + "'?");
                });
        return ActorId.of(state);
    }

    private DoorAnswer ask(Outsider outsider, Door wanted, Sitting sitting) {
        Price price = new Price(asked.map(DoorCommand::cents), offered.map(DoorCommand::cents));
        checkArgument(
                wanted != Door.PESCO_PROJECT
                        || !project.isEmpty()
                        || wanted.isOpen(outsider, at)
                        || !wanted.validity().contains(at),
                "a PESCO project is a group of members; say which by --project, such as --project NL,DE,FR");
        return DoorAnswer.of(
                outsider,
                wanted,
                sitting,
                wanted == Door.PESCO_PROJECT
                        ? project.stream().map(ActorId::of).collect(ImmutableSet.toImmutableSet())
                        : Set.of(),
                price);
    }

    /** Every door of a bundle in a line: open, or what stands before it. */
    private void bundle(Outsider outsider, Ladder ladder, List<DoorAnswer> answers) {
        Lines text = new Lines();
        text.wrapped(outsider.state() + ", " + at + ": " + ladder + " [" + ladder.source() + "]");
        answers.forEach(answer -> text.wrapped("  " + answer.door() + ": " + answer.summary()));
        outsider.note().ifPresent(note -> text.wrapped("  note: " + note));
        text.wrapped("still shut: "
                + answers.stream().filter(answer -> !answer.open()).count() + " of " + answers.size());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", outsider.state().code());
        object.put("date", at.toString());
        object.put("trajectory", ladder.name());
        object.put(
                "doors", answers.stream().map(answer -> json(outsider, answer)).toList());
        output.print(text.toString(), object);
    }

    private static long cents(long euros) {
        checkArgument(euros >= 0, "a fee cannot be negative: EUR %s", euros);
        return Euros.cents(euros);
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
