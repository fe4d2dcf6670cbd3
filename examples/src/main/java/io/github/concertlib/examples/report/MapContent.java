package io.github.concertlib.examples.report;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.minilateral.map.CoverageNorm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a page on the map of a day shows beside the answer of the command. */
public final class MapContent {

    private MapContent() {}

    /** The content of a page, field by field, ready to be written as JSON. */
    public static Map<String, Object> of(Provision provision, CoverageNorm norm) {
        SourceList sources = new SourceList();
        Set<ActorId> states = new TreeSet<>();
        Set<ActorId> everybody = new TreeSet<>();
        provision.arrangements().forEach(arrangement -> {
            sources.add(arrangement.source(), "what " + arrangement.name() + " is");
            states.addAll(arrangement.members(provision.at()));
            arrangement.memberships().forEach(membership -> {
                everybody.add(membership.actor());
                if (membership.holdsOn(provision.at())) {
                    sources.add(membership.source(), "who belongs to " + arrangement.name());
                }
            });
        });
        provision.commitments().forEach(duty -> {
            sources.add(duty.source(), "duty: " + duty.clause());
            everybody.addAll(duty.obligors());
            everybody.addAll(duty.beneficiaries());
        });
        sources.add(norm.source(), "norm: " + norm.name());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                "title",
                "The map of European defence arrangements on " + provision.at()
                        + (norm.equals(CoverageNorm.onePerRegionalPlan()) ? "" : ", held against: " + norm.name()));
        content.put("network", Network.json(provision.arrangements(), provision.commitments()));
        content.put("helpers", Measures.helpers(provision.at(), states, provision.commitments()));
        content.put("names", ActorNames.of(everybody));
        content.put("sources", sources.json());
        return content;
    }
}
