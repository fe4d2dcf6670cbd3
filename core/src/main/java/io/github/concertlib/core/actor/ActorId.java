package io.github.concertlib.core.actor;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The name by which an actor is mentioned: ISO 3166 alpha-2 for a state ({@code GB}, {@code GR}), a slug otherwise
 * ({@code nato-secretary-general}). Games that are not about states may use any short printable name.
 *
 * @param code 1 to 64 printable characters, no white space at either end
 */
public record ActorId(String code) implements Comparable<ActorId> {

    private static final int LONGEST = 64;

    public ActorId {
        checkArgument(
                !code.isEmpty()
                        && code.length() <= LONGEST
                        && code.equals(code.strip())
                        && code.chars().noneMatch(Character::isISOControl),
                "actor code '%s' is not 1 to 64 printable characters without outer spaces",
                code);
    }

    public static ActorId of(String code) {
        return new ActorId(code);
    }

    @Override
    public int compareTo(ActorId other) {
        return code.compareTo(other.code);
    }

    /** The code alone, so that messages read "blocked by US". */
    @Override
    public String toString() {
        return code;
    }
}
