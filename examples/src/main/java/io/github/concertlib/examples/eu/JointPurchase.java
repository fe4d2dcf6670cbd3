package io.github.concertlib.examples.eu;

import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.eu.money.Eligibility;
import io.github.concertlib.eu.money.Instrument;
import io.github.concertlib.eu.money.Instruments;
import io.github.concertlib.eu.money.Project;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Which instrument of the Union pays for a purchase, and what would make it do so. */
public final class JointPurchase {

    private JointPurchase() {}

    /** Reads the project in the file named by the first argument; exit code 2 when it is not in order. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("name one file with a project, such as examples/studies/eu-joint-purchase.yaml");
            System.exit(2);
        }
        System.exit(run(Path.of(arguments[0]), System.out, System.err));
    }

    /** 0 when some instrument pays, 1 when none does, 2 when the file is not in order. */
    static int run(Path file, PrintStream out, PrintStream err) {
        try {
            Project project = Project.read(Documents.read(file), States.standard());
            List<Eligibility> answers = answers(project);
            answers.forEach(answer -> print(answer, out));
            return answers.stream().anyMatch(Eligibility::isEligible) ? 0 : 1;
        } catch (BadInputException problem) {
            err.println(problem.getMessage());
            return 2;
        }
    }

    /** Those instruments that pay for this kind of spending at all. */
    private static List<Eligibility> answers(Project project) {
        return Instruments.all().stream()
                .filter(instrument -> instrument.terms().pays().contains(project.spending()))
                .map((Instrument instrument) -> instrument.of(project))
                .toList();
    }

    private static void print(Eligibility answer, PrintStream out) {
        out.println(answer.render());
        answer.remedies().forEach(remedy -> out.println("  to fix: " + remedy));
        out.println();
    }
}
