package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.law.Finding.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the findings about many things of one kind together. */
final class Together {

    private static final List<Status> WORST_FIRST =
            ImmutableList.of(Status.FAILS, Status.WAIVED, Status.HOLDS, Status.NOT_APPLICABLE, Status.UNTESTABLE);

    private Together() {}

    /** The worst that was found for one law, with the cases of all and the number of those found so. */
    static Finding worst(List<Finding> findings) {
        if (findings.size() == 1) {
            return findings.get(0);
        }
        Finding worst = findings.stream()
                .min(Comparator.comparingInt(finding -> WORST_FIRST.indexOf(finding.status())))
                .orElseThrow();
        long cases = findings.stream().mapToLong(Finding::cases).sum();
        long alike = findings.stream()
                .filter(finding -> finding.status() == worst.status())
                .count();
        boolean exhausted =
                findings.stream().filter(finding -> finding.cases() > 0).allMatch(Finding::exhausted);
        Optional<String> note = worst.status() == Status.WAIVED
                ? Optional.of(reasons(findings))
                : worst.note()
                        .or(() -> worst.status() == Status.FAILS
                                ? Optional.of(alike + " of " + findings.size() + ", this one first")
                                : Optional.empty());
        return new Finding(
                worst.law(), worst.subject(), worst.status(), cases, exhausted, worst.counterexample(), note);
    }

    /** Every reason for which the law was waived, once, with the subjects of which it holds. */
    private static String reasons(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.status() == Status.WAIVED)
                .collect(Collectors.groupingBy(
                        finding -> finding.note().orElse(""),
                        LinkedHashMap::new,
                        Collectors.mapping(Finding::subject, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(reason -> "waived for " + reason.getValue() + ": " + reason.getKey())
                .collect(Collectors.joining(System.lineSeparator() + "  "));
    }
}
