package io.github.concertlib.nato.proposal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import java.util.Set;

/**
 * A circle of allies that talks before the Council meets, such as a Eurogroup. All it can do is to change what some of its
 * members will say there; what the Council decides follows from positions alone.
 *
 * @param members those who talk
 */
public record Caucus(Set<ActorId> members) {

    public Caucus {
        members = ImmutableSortedSet.copyOf(members);
    }

    /**
     * The positions once the caucus has met.
     *
     * @param persuaded the members that take the common line; the others keep their own
     * @param forum where they take it
     * @param line the level agreed on
     * @throws IllegalArgumentException when somebody outside is said to be persuaded
     */
    public Positions shape(Positions positions, Set<ActorId> persuaded, Forum forum, Level line) {
        Set<ActorId> strangers = Sets.difference(ImmutableSortedSet.copyOf(persuaded), members);
        checkArgument(strangers.isEmpty(), "%s do not belong to the caucus of %s", strangers, members);
        Positions shaped = positions;
        for (ActorId member : ImmutableSortedSet.copyOf(persuaded)) {
            shaped = shaped.with(member, forum, line);
        }
        return shaped;
    }
}
