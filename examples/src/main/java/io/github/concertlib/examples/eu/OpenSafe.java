package io.github.concertlib.examples.eu;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.door.Door;
import io.github.concertlib.eu.door.DoorAnswer;
import io.github.concertlib.eu.door.Outsider;
import io.github.concertlib.eu.door.Outsiders;
import io.github.concertlib.eu.door.Price;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** What it takes to open SAFE above 35 % to a state outside the Union, gate by gate, with who can refuse. */
public final class OpenSafe {

    private OpenSafe() {}

    /**
     * Without arguments: the United Kingdom, with the fee last asked and the offer of November 2025 as the press reported
     * them. Otherwise: STATE DATE ASKED OFFERED, the sums in euros.
     */
    public static void main(String[] arguments) {
        String[] question =
                arguments.length == 0 ? new String[] {"GB", "2026-06-01", "2000000000", "75000000"} : arguments;
        System.exit(run(question, System.out, System.err));
    }

    /** 0 when the question was answered, 2 when it is not in order. */
    static int run(String[] question, PrintStream out, PrintStream err) {
        if (question.length != 4) {
            err.println("give STATE DATE ASKED OFFERED, such as GB 2026-06-01 2000000000 75000000");
            return 2;
        }
        try {
            LocalDate day = LocalDate.parse(question[1]);
            Outsider outsider = Outsiders.shipped().named(ActorId.of(question[0]));
            Price price = Price.of(
                    Math.multiplyExact(Long.parseLong(question[2]), 100L),
                    Math.multiplyExact(Long.parseLong(question[3]), 100L));
            out.println(outsider.state() + ", " + day + ": " + Door.SAFE_ABOVE_35);
            DoorAnswer.of(outsider, Door.SAFE_ABOVE_35, Sitting.on(day), Set.of(), price)
                    .steps()
                    .forEach(step -> out.println("  " + step));
            outsider.note().ifPresent(note -> out.println("  note: " + note));
            return 0;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException problem) {
            err.println(problem.getMessage());
            return 2;
        }
    }
}
