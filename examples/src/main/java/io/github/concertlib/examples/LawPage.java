package io.github.concertlib.examples;

import io.github.concertlib.core.law.Finding;
import io.github.concertlib.core.law.Finding.Status;
import io.github.concertlib.core.law.Law;
import io.github.concertlib.core.law.Suite;
import io.github.concertlib.core.law.Survey;
import io.github.concertlib.core.law.Witness;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page of laws: what each says and what breaks it, then who keeps it. */
final class LawPage {

    private static final String LINE = "\n";

    private LawPage() {}

    static String of(Survey survey) {
        StringBuilder text = new StringBuilder("# Laws" + LINE + LINE);
        text.append(
                        "Printed by `concert laws --page`. Each law is tried on everything it is about; the last column names")
                .append(" something made to break it, and the tests see that it does." + LINE);
        io.github.concertlib.core.law.Laws.suites().forEach(suite -> suite(suite, text));
        text.append(LINE + "# Who keeps them" + LINE + LINE);
        text.append(
                        "`+` holds, `FAIL` does not, `no` optional and does not hold, with the case below, `w` waived with a reason below,")
                .append(" `.` nothing to say, `?` for a person to look after." + LINE);
        LawTable.bySuite(survey).forEach((title, rows) -> table(title, rows, text));
        text.append(LINE + "# What does not hold" + LINE + LINE);
        LawTable.notable(survey).forEach(finding -> item(finding, text));
        text.append(LINE + "# What is optional and does not hold" + LINE + LINE);
        text.append("Properties by which sound rules differ, each with the smallest case in which a rule lacks it."
                + LINE + LINE);
        survey.having(Status.FAILS).stream()
                .filter(finding -> !finding.isFault())
                .forEach(finding -> item(finding, text));
        return text.append(LINE + LawTable.summary(survey)).toString();
    }

    private static void item(Finding finding, StringBuilder text) {
        text.append("- ")
                .append(String.join(
                        "; ", finding.toString().lines().map(String::strip).toList()))
                .append(LINE);
    }

    private static void suite(Suite<?> suite, StringBuilder text) {
        text.append(LINE + "## " + suite.title() + LINE + LINE + "| law | statement | from | severity | broken by |"
                + LINE);
        text.append("|---|---|---|---|---|" + LINE);
        for (Law<?> law : suite.laws()) {
            text.append("| " + law.id() + " | " + law.statement() + " | " + law.citation() + " | "
                    + law.severity().name().toLowerCase(Locale.ROOT) + " | "
                    + law.untestable()
                            .orElseGet(() ->
                                    law.witnesses().stream().map(Witness::what).collect(Collectors.joining("; ")))
                    + " |" + LINE);
        }
    }

    private static void table(String title, List<Survey.Row> rows, StringBuilder text) {
        List<String> ids = rows.get(0).findings().stream()
                .map(finding -> finding.law().id())
                .toList();
        text.append(LINE + "## " + title + LINE + LINE + "| subject | " + String.join(" | ", ids) + " |" + LINE);
        text.append("|---"
                + IntStream.range(0, ids.size()).mapToObj(i -> "|---").collect(Collectors.joining()) + "|" + LINE);
        for (Survey.Row row : rows) {
            text.append("| " + row.subject().replace("|", "/") + " | "
                    + row.findings().stream().map(Laws::mark).collect(Collectors.joining(" | ")) + " |" + LINE);
        }
    }
}
