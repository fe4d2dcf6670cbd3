package io.github.concertlib.examples;

import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.money.Eligibility;
import io.github.concertlib.eu.money.Project;
import io.github.concertlib.eu.money.PurchaseReforms;
import io.github.concertlib.examples.dataset.UnionTables;
import io.github.concertlib.examples.output.Output;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which instrument of the Union pays for a purchase, and what would make it do so. */
@Command(
        name = "eligible",
        header = "Which instrument of the Union pays for a project, and what would make it.",
        description =
                "Holds a project against every instrument that pays for its kind of spending and says, for each, which"
                        + " conditions are met, which are not, and what would fix them. Exit code 1 when none pays.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert eligible examples/studies/eu-joint-purchase.yaml",
            "  concert eligible examples/studies/eu-second-safe.yaml --json",
            "",
            "'concert list instruments' has the instruments, 'concert list reforms' what a project may assume to be otherwise."
        })
final class Eligible implements Callable<Integer> {

    @Parameters(
            paramLabel = "PROJECT.yaml",
            description = "The project: buyers, components, product, contractDate, amountEur, spending; reforms.")
    private Path file = Path.of("");

    @Mixin
    private final Output output = UnionTables.eligible();

    @Override
    public Integer call() {
        Entry entry = Documents.read(file);
        Project project = Project.read(entry, States.standard());
        List<Eligibility> answers =
                PurchaseReforms.read(entry.list("reforms"), States.standard()).answers(project);
        List<Eligibility> asked = answers.stream()
                .filter(answer -> answer.instrument().terms().pays().contains(project.spending()))
                .toList();
        UnionTables.offer(output, answers);
        output.print(
                text(project, answers, asked),
                asked.stream().map(Eligible::json).toList());
        return asked.stream().anyMatch(Eligibility::isEligible) ? 0 : 1;
    }

    private static String text(Project project, List<Eligibility> answers, List<Eligibility> asked) {
        StringBuilder text = new StringBuilder();
        asked.forEach(answer -> text.append(text(answer)).append(System.lineSeparator()));
        String others =
                ids(answers.stream().filter(answer -> !asked.contains(answer)).toList());
        text.append(Output.wrapped("pays: "
                + ids(asked.stream().filter(Eligibility::isEligible).toList()) + "; does not: "
                + ids(asked.stream().filter(answer -> !answer.isEligible()).toList()) + "; not for "
                + project.spending()
                + ": " + others));
        return text.toString();
    }

    private static String ids(List<Eligibility> answers) {
        return answers.isEmpty()
                ? "none"
                : answers.stream().map(answer -> answer.instrument().id()).collect(Collectors.joining(" "));
    }

    private static String text(Eligibility answer) {
        StringBuilder text = new StringBuilder(answer.render().stripTrailing()).append(System.lineSeparator());
        List<String> remedies = answer.remedies();
        if (remedies.size() == 1) {
            text.append("  to fix: ").append(remedies.get(0)).append(System.lineSeparator());
        } else if (!remedies.isEmpty()) {
            text.append("  to fix, all of:").append(System.lineSeparator());
            remedies.forEach(remedy -> text.append("    ").append(remedy).append(System.lineSeparator()));
        }
        return text.toString();
    }

    private static Map<String, Object> json(Eligibility answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("instrument", answer.instrument().id());
        object.put("eligible", answer.isEligible());
        object.put("findings", answer.findings().stream().map(Eligible::json).toList());
        object.put("remedies", answer.remedies());
        return object;
    }

    static Map<String, Object> json(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("met", finding.met());
        object.put("reason", finding.reason());
        object.put("remedy", finding.remedy().orElse(null));
        object.put("source", finding.source().toString());
        return object;
    }
}
