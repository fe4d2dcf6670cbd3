package io.github.concertlib.examples;

import io.github.concertlib.core.law.Finding;
import io.github.concertlib.core.law.Finding.Status;
import io.github.concertlib.core.law.Survey;
import io.github.concertlib.examples.output.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of laws, for a terminal and for a program. */
final class LawTable {

    private static final int WIDEST_NAME = 70;

    private LawTable() {}

    static String text(Survey survey) {
        StringBuilder text = new StringBuilder();
        bySuite(survey).forEach((suite, rows) -> {
            text.append(suite).append(System.lineSeparator());
            Table table = new Table()
                    .row(Stream.concat(
                                    Stream.of("subject"),
                                    rows.get(0).findings().stream()
                                            .map(finding -> finding.law().id()))
                            .toArray(String[]::new));
            rows.forEach(row -> table.row(Stream.concat(
                            Stream.of(shorter(row.subject())),
                            row.findings().stream().map(Laws::mark))
                    .toArray(String[]::new)));
            text.append(table.render()).append(System.lineSeparator());
        });
        text.append(
                        "+ holds   FAIL does not   no: optional, does not hold   w waived   . nothing to say   ? for a person")
                .append(System.lineSeparator());
        if (survey.having(Status.FAILS).size() > survey.faults().size()) {
            text.append("The case in which an optional law does not hold is printed by --page and --json.")
                    .append(System.lineSeparator());
        }
        notable(survey)
                .forEach(finding ->
                        text.append(System.lineSeparator()).append(finding).append(System.lineSeparator()));
        return text.append(System.lineSeparator()).append(summary(survey)).toString();
    }

    static Map<String, List<Survey.Row>> bySuite(Survey survey) {
        return survey.rows().stream()
                .collect(Collectors.groupingBy(Survey.Row::suite, LinkedHashMap::new, Collectors.toList()));
    }

    static List<Finding> notable(Survey survey) {
        return survey.rows().stream()
                .flatMap(row -> row.findings().stream())
                .filter(Laws::isNotable)
                .toList();
    }

    /** "1,234 trials of 98 laws: …". */
    static String summary(Survey survey) {
        List<Finding> all =
                survey.rows().stream().flatMap(row -> row.findings().stream()).toList();
        return String.format(
                Locale.ROOT,
                "%d laws on %d subjects, in %,d cases: %d hold, %d do not, %d are waived, %d are optional and do not hold, %d have nothing to say.",
                all.stream().map(finding -> finding.law().id()).distinct().count(),
                survey.rows().size(),
                all.stream().mapToLong(Finding::cases).sum(),
                survey.having(Status.HOLDS).size(),
                survey.faults().size(),
                survey.having(Status.WAIVED).size(),
                all.stream()
                        .filter(finding -> finding.status() == Status.FAILS && !finding.isFault())
                        .count(),
                survey.having(Status.NOT_APPLICABLE).size());
    }

    private static String shorter(String name) {
        return name.length() <= WIDEST_NAME ? name : name.substring(0, WIDEST_NAME - 3) + "...";
    }

    static Map<String, Object> json(Survey survey) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("summary", summary(survey));
        answer.put("faults", survey.faults().size());
        answer.put("rows", survey.rows().stream().map(LawTable::json).toList());
        return answer;
    }

    private static Map<String, Object> json(Survey.Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("suite", row.suite());
        object.put("subject", row.subject());
        object.put("findings", row.findings().stream().map(LawTable::json).toList());
        return object;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("law", finding.law().id());
        object.put("statement", finding.law().statement());
        object.put("severity", finding.law().severity().name());
        object.put("status", finding.status().name());
        object.put("cases", finding.cases());
        object.put("exhausted", finding.exhausted());
        finding.counterexample().ifPresent(found -> {
            object.put("subject", finding.subject());
            object.put("counterexample", found.words());
            object.put("replay", finding.law().id() + ":" + found.replay());
        });
        finding.note().ifPresent(note -> object.put("note", note));
        return object;
    }
}
