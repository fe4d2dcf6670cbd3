package io.github.concertlib.examples.study;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Set;

/** Every source on which the answer to a study rests. */
public final class StudySources {

    private StudySources() {}

    /**
     * The sources of the arrangements in its layers and of the memberships that count on its day, of the rules and legal bases
     * in its condition, before and after its reforms, of the duties called up, of the reforms, and of the readings it chooses.
     */
    public static Set<Source> of(Study study) {
        ImmutableSet.Builder<Source> sources = ImmutableSet.builder();
        for (Architecture order : List.of(study.today(), study.reformed())) {
            order.tiers().stream().flatMap(Tier::arrangements).distinct().forEach(arrangement -> {
                sources.add(arrangement.source());
                arrangement.memberships().stream()
                        .filter(membership -> membership.role().decides()
                                && membership.holdsOn(study.today().at()))
                        .map(Membership::source)
                        .forEach(sources::add);
            });
            study.condition(order).rules().forEach(rule -> sources.add(rule.source()));
            order.commitments(study.contingency()).stream()
                    .map(Commitment::source)
                    .forEach(sources::add);
        }
        study.reforms().stream().map(Reform::source).forEach(sources::add);
        Pathways.installed().all().stream()
                .flatMap(pathway -> pathway.descriptor().interpretations().stream())
                .filter(point -> study.readings().chosen().containsKey(point.id()))
                .forEach(point -> sources.add(point.source()));
        return sources.build();
    }
}
