package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The catalogue of laws, by suite. */
public final class Laws {

    private Laws() {}

    /** What every answer to positions keeps: D. */
    public static Suite<Decider> deciding() {
        return DecidingSuite.suite().and(CountingLaws.laws());
    }

    /** What decision rules keep besides: R. */
    public static Suite<RuleSubject> rules() {
        return RuleSuite.suite();
    }

    /** What procedures and their effects keep: P. */
    public static Suite<ProcedureSubject> procedures() {
        return ProcedureSuite.suite();
    }

    /** What it means for tiers to work together: C. */
    public static Suite<CombinerSubject> combiners() {
        return CombinerSuite.suite();
    }

    /** What pathways keep, on every day: PW. */
    public static Suite<PathwaySubject> pathways() {
        return PathwaySuite.suite().and(SovereigntyLaws.laws());
    }

    /** What layered orders keep: A. */
    public static Suite<ArchitectureSubject> architectures() {
        return ArchitectureSuite.suite().and(ResilienceLaws.laws());
    }

    /** What dated changes keep: F. */
    public static Suite<ReformSubject> reforms() {
        return ReformSuite.suite();
    }

    /** What the exact analysis keeps: G. */
    public static Suite<GameSubject> analysis() {
        return GameSuite.suite().and(PowerLaws.laws());
    }

    /** By which axioms rules can be told apart: X. */
    public static Suite<GameSubject> axioms() {
        return AxiomSuite.suite();
    }

    /** What finding pathways keeps: V. */
    public static Suite<DiscoverySubject> discovery() {
        return DiscoverySuite.suite();
    }

    /** What writing and reading keeps: S. */
    public static Suite<WritingSubject<?>> writing() {
        return WritingSuite.suite();
    }

    /** Every suite. */
    public static List<Suite<?>> suites() {
        return ImmutableList.of(
                deciding(),
                rules(),
                procedures(),
                combiners(),
                pathways(),
                architectures(),
                reforms(),
                analysis(),
                axioms(),
                discovery(),
                writing());
    }

    /** Every law. */
    public static List<Law<?>> all() {
        ImmutableList.Builder<Law<?>> laws = ImmutableList.builder();
        suites().forEach(suite -> laws.addAll(suite.laws()));
        return laws.build();
    }

    /** @throws IllegalArgumentException when there is no law of this id */
    public static Law<?> named(String id) {
        return all().stream()
                .filter(law -> law.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no law '" + id + "'; there are "
                        + all().stream().map(Law::id).toList()));
    }
}
