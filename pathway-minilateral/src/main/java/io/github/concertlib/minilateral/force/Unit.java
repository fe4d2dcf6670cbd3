package io.github.concertlib.minilateral.force;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.actor.ActorId;

/**
 * A national unit. There is one set of forces: the same unit serves one group at a time.
 *
 * @param owner whose it is, and stays
 * @param name its name, unique to the owner
 * @param troops its size in persons
 */
public record Unit(ActorId owner, String name, long troops) {

    public Unit {
        checkArgument(!name.isBlank(), "a unit of %s without a name", owner);
        checkArgument(troops >= 0, "unit '%s' of %s has %s troops", name, owner, troops);
    }

    @Override
    public String toString() {
        return name + " (" + owner + ")";
    }
}
