package io.github.concertlib.eu.money;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.eu.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a project may be paid from an instrument, and why.
 *
 * @param instrument which
 * @param project what
 * @param findings every condition, met or not, in order
 */
public record Eligibility(Instrument instrument, Project project, List<Finding> findings) {

    public Eligibility {
        findings = ImmutableList.copyOf(findings);
    }

    public boolean isEligible() {
        return findings.stream().allMatch(Finding::met);
    }

    /** The conditions not met. */
    public List<Finding> obstacles() {
        return findings.stream().filter(finding -> !finding.met()).toList();
    }

    /** What would make it eligible, all of it together; empty where something is barred, or where nothing is missing. */
    public List<String> remedies() {
        boolean curable =
                obstacles().stream().allMatch(finding -> finding.remedy().isPresent());
        return curable
                ? obstacles().stream()
                        .map(Finding::remedy)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList()
                : ImmutableList.of();
    }

    /** The whole answer, one condition to a line. */
    public String render() {
        return (isEligible() ? "eligible: " : "not eligible: ") + project.title() + " under " + instrument
                + findings.stream()
                        .map(finding -> System.lineSeparator() + "  " + finding)
                        .collect(Collectors.joining());
    }
}
