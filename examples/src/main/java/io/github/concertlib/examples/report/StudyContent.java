package io.github.concertlib.examples.report;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.study.Silence;
import io.github.concertlib.examples.study.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page on a study shows beside the answers of the commands. */
public final class StudyContent {

    private final Study study;
    private final Architecture order;
    private final LocalDate day;
    private final SourceList sources = new SourceList();

    private StudyContent(Study study) {
        this.study = study;
        this.order = study.reformed();
        this.day = study.today().at();
    }

    /** The content of a page, field by field, ready to be written as JSON. */
    public static Map<String, Object> of(Study study) {
        return new StudyContent(study).json();
    }

    private Map<String, Object> json() {
        collectSources();
        List<Arrangement> arrangements =
                order.tiers().stream().flatMap(Tier::arrangements).distinct().toList();
        List<Commitment> duties = order.duties();
        Set<ActorId> actors = Sets.union(order.members(), study.condition(order).actors());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", study.title());
        content.put("question", question());
        content.put("layers", order.tiers().stream().map(this::layer).toList());
        content.put("reforms", study.reforms().stream().map(this::reform).toList());
        content.put("positions", positions());
        content.put("readings", readings());
        content.put("leverage", Leverage.json(study));
        content.put("grid", FunctionGrid.json(study));
        content.put("unblocking", hasPositions() ? Unblocking.json(study) : null);
        content.put("network", Network.json(arrangements, duties));
        content.put("helpers", Measures.helpers(day, order.members(), duties));
        content.put("names", ActorNames.of(everybody(actors, arrangements, duties)));
        content.put("sources", sources.json());
        return content;
    }

    private static Set<ActorId> everybody(
            Set<ActorId> actors, List<Arrangement> arrangements, List<Commitment> duties) {
        Set<ActorId> everybody =
                Sets.newTreeSet(Sets.union(actors, States.standard().ids()));
        arrangements.forEach(
                arrangement -> arrangement.memberships().forEach(membership -> everybody.add(membership.actor())));
        duties.forEach(duty -> {
            everybody.addAll(duty.obligors());
            everybody.addAll(duty.beneficiaries());
        });
        return everybody;
    }

    private Map<String, Object> question() {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("date", day.toString());
        question.put("function", Silence.word(study.function()));
        question.put("event", Names.spoken(study.contingency().event()));
        question.put("victim", study.contingency().victim().map(ActorId::code).orElse(null));
        question.put(
                "aggressor", study.contingency().aggressor().map(ActorId::code).orElse(null));
        question.put("place", study.contingency().place().orElse(null));
        question.put("combiner", Names.written(order.combiner(study.function())));
        return question;
    }

    private Map<String, Object> layer(Tier tier) {
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("name", tier.name());
        layer.put("standing", tier.standing().toString());
        layer.put(
                "arrangements",
                tier.arrangements()
                        .map(arrangement -> {
                            Map<String, Object> object = new LinkedHashMap<>();
                            object.put("id", arrangement.id().id());
                            object.put("name", arrangement.name());
                            object.put("form", Names.spoken(arrangement.form()));
                            object.put("standing", arrangement.standing().toString());
                            object.put("members", Codes.list(arrangement.members(day)));
                            object.put("rosterComplete", arrangement.rosterComplete());
                            object.put("source", arrangement.source().toString());
                            return object;
                        })
                        .toList());
        return layer;
    }

    private Map<String, Object> reform(Reform reform) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", reform.id());
        object.put("title", reform.title());
        object.put("from", reform.from().toString());
        object.put("standing", reform.standing().toString());
        object.put("counted", study.reformsInForce().contains(reform));
        object.put("supporters", reform.supporters());
        object.put("dissenters", reform.dissenters());
        object.put("notes", reform.notes());
        object.put("source", reform.source().toString());
        return object;
    }

    private boolean hasPositions() {
        return !study.positions().equals(Positions.unknown());
    }

    private Map<String, Object> positions() {
        Positions positions = study.positions();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("stated", hasPositions());
        object.put("otherwise", Names.written(positions.otherwise()));
        Map<String, String> everywhere = new LinkedHashMap<>();
        positions.everywhere().forEach((actor, level) -> everywhere.put(actor.code(), Names.written(level)));
        object.put("everywhere", everywhere);
        List<Map<String, String>> inForum = new ArrayList<>();
        positions.inForum().forEach((seat, level) -> {
            Map<String, String> position = new LinkedHashMap<>();
            position.put("actor", seat.actor().code());
            position.put("forum", seat.forum().toString());
            position.put("level", Names.written(level));
            inForum.add(position);
        });
        object.put("inForum", inForum);
        return object;
    }

    /** The contested points of the pathways in use, with the reading taken. */
    private List<Map<String, Object>> readings() {
        return order.tiers().stream()
                .flatMap(tier -> tier.parts().stream())
                .flatMap(part -> part.pathway().descriptor().interpretations().stream())
                .distinct()
                .map(this::reading)
                .toList();
    }

    private Map<String, Object> reading(Interpretation point) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", point.id());
        object.put("question", point.question());
        object.put("reading", study.readings().of(point));
        object.put("byDefault", point.byDefault());
        object.put("readings", point.readings());
        object.put("source", point.source().toString());
        return object;
    }

    private void collectSources() {
        for (Tier tier : order.tiers()) {
            tier.arrangements().forEach(arrangement -> {
                sources.add(arrangement.source(), "what " + arrangement.name() + " is");
                arrangement.memberships().stream()
                        .filter(membership -> membership.holdsOn(day))
                        .forEach(
                                membership -> sources.add(membership.source(), "who belongs to " + arrangement.name()));
            });
        }
        study.condition(order).rules().forEach(rule -> sources.add(rule.source(), "rule: " + rule.statement()));
        order.tiers().stream()
                .flatMap(tier -> tier.parts().stream())
                .flatMap(part -> part.pathway().routes(study.contingency(), part.provision()).stream())
                .flatMap(route -> route.condition().rules())
                .forEach(rule -> sources.add(rule.source(), "rule: " + rule.statement()));
        order.duties().forEach(duty -> sources.add(duty.source(), "duty: " + duty.clause()));
        study.reforms().forEach(reform -> sources.add(reform.source(), "reform: " + reform.title()));
        order.tiers().stream()
                .flatMap(tier -> tier.parts().stream())
                .flatMap(part -> part.pathway().descriptor().interpretations().stream())
                .forEach(point -> sources.add(point.source(), "contested: " + point.question()));
    }
}
