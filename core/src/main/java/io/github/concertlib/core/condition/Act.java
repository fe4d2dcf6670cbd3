package io.github.concertlib.core.condition;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.actor.ActorId;
import java.util.List;
import java.util.Optional;

/**
 * One actor reaching a level in one forum: "DE assents in the NAC".
 *
 * @param actor who acts
 * @param forum where
 * @param atLeast the lowest level that will do, one of {@link Level#ordered()}
 * @param metByAbsence whether staying away will do as well: yes under a silence procedure, no where a seat must be
 *     filled or represented (Article 238(4) TFEU)
 */
public record Act(ActorId actor, Forum forum, Level atLeast, boolean metByAbsence) implements Condition {

    public Act {
        checkArgument(atLeast.isOrdered(), "level %s is outside the order and cannot be a threshold", atLeast);
    }

    @Override
    public Verdict evaluate(Positions positions) {
        Level level = positions.of(actor, forum);
        if (level == Level.UNKNOWN) {
            return atLeast == Level.OBJECT && metByAbsence ? Verdict.HOLDS : Verdict.OPEN;
        }
        return Verdict.of(level.reaches(atLeast) || metByAbsence && level == Level.ABSENT);
    }

    @Override
    public Explanation explain(Positions positions) {
        Verdict verdict = evaluate(positions);
        boolean away = positions.of(actor, forum) == Level.ABSENT;
        String reason = actor + " " + positions.of(actor, forum).phrase();
        return new Explanation(
                verdict,
                verdict == Verdict.HOLDS
                        ? reason
                        : reason + "; needed: that it " + (away ? "is present or represented and " : "") + demand(),
                Optional.empty(),
                Optional.of(this));
    }

    @Override
    public Condition given(Positions positions) {
        return switch (evaluate(positions)) {
            case HOLDS -> Constant.ALWAYS;
            case FAILS -> Constant.NEVER;
            case OPEN -> this;
        };
    }

    /** What the actor must do, for a sentence such as "DE must ...": "does not object". */
    public String demand() {
        return switch (atLeast) {
            case ABSTAIN_DECLARED -> "does not object";
            case ABSTAIN -> "neither objects nor declares an abstention";
            case SILENT -> "assents or keeps silent";
            case ASSENT -> "assents";
            default -> "is present";
        };
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public <T> T fold(Fold<T> fold) {
        return fold.act(this);
    }

    @Override
    public String describe() {
        return atLeast == Level.ASSENT ? actor.code() : actor.code() + " (that it " + demand() + ")";
    }

    @Override
    public String toString() {
        return actor + "@" + forum + ">=" + atLeast + (metByAbsence ? "|ABSENT" : "");
    }
}
