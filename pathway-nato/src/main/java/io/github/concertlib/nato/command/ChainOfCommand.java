package io.github.concertlib.nato.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * A plan can be led when every commander in its line does their part.
 *
 * <p>Each commander is an act of the nation whose officer it is, in a forum of the post's own: asked by actor, a nation that
 * stands aside takes its officers along; asked by forum, the officer and the government are told apart. A post that nobody
 * holds breaks the line. A post promised to Europeans without a name, or held by somebody nobody verified, is filled by any
 * of those who may.
 *
 * @param structure the headquarters and posts
 * @param plan the id of the plan, one of the structure's
 * @param deputies whether a deputy leads while the post above is vacant
 */
public record ChainOfCommand(CommandStructure structure, String plan, boolean deputies) implements DecisionRule {

    @Override
    public Condition over(Electorate allies) {
        return Condition.all(
                posts(allies).stream().map(post -> leads(post, allies)).toList());
    }

    /** Whether this line has something to say to a contingency: it does not when another plan covers the victim. */
    public boolean answers(Contingency contingency) {
        return structure.plan(plan).isEverywhere()
                || contingency
                        .victim()
                        .flatMap(structure::planFor)
                        .map(covering -> covering.id().equals(plan))
                        .orElse(true);
    }

    /** The commanders in the line, with the posts of those who are not allies vacant. */
    public List<Post> posts(Electorate allies) {
        return structure.among(allies.voters()).chain(plan);
    }

    private Condition leads(Post post, Electorate allies) {
        Condition holder = holder(post, allies);
        if (!deputies || post.holding().kind() != Holding.Kind.VACANT) {
            return holder;
        }
        return structure.among(allies.voters()).posts().values().stream()
                .filter(deputy -> deputy.deputyOf().equals(Optional.of(post.id())))
                .findFirst()
                .map(deputy -> holder(deputy, allies).as(deputy.title() + " stands in", deputy.source()))
                .orElse(holder);
    }

    /** What it takes for the holder of a post to act. */
    static Condition holder(Post post, Electorate allies) {
        String title = post.title() + ": " + post.holding();
        return switch (post.holding().kind()) {
            case HELD ->
                does(post.holding().nation().orElseThrow(), post.forum()).as(title, post.source());
            case VACANT -> Condition.never().as(title, post.source());
            case NOT_VERIFIED -> anyOf(allies, post, false).as(title, post.source());
            case EUROPEAN_NOT_NAMED -> anyOf(allies, post, true).as(title, post.source());
        };
    }

    private static Condition does(ActorId nation, Forum forum) {
        return Condition.act(nation, forum, Level.ASSENT);
    }

    private static Condition anyOf(Electorate allies, Post post, boolean europeansAlone) {
        return Condition.any(allies.voters().stream()
                .filter(ally -> !europeansAlone || !CommandStructure.NOT_EUROPEAN.contains(ally))
                .map(ally -> does(ally, post.forum()))
                .collect(toImmutableList()));
    }

    @Override
    public String description() {
        return "every commander in the line does their part: "
                + structure.plan(plan).name();
    }

    @Override
    public Source source() {
        return Source.of("NATO command structure", Quality.OFFICIAL, Confidence.PARTLY_VERIFIED)
                .noting("that a line needs all its component commanders is how the model reads a regional plan");
    }

    @Override
    public String toString() {
        return description();
    }
}
