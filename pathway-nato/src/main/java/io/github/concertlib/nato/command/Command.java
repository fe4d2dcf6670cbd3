package io.github.concertlib.nato.command;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import java.util.Optional;

/**
 * A headquarters.
 *
 * @param id its key, such as {@code jfc-norfolk}
 * @param name in full
 * @param kind what it does
 * @param domain air, land or maritime, for a component command
 * @param seat the place
 * @param host the state on whose soil it stands
 * @param superior the command above it
 * @param source where it is described
 */
public record Command(
        String id,
        String name,
        CommandKind kind,
        Optional<String> domain,
        String seat,
        ActorId host,
        Optional<String> superior,
        Source source) {

    /** The same command on other soil. */
    public Command at(String newSeat, ActorId newHost) {
        return new Command(id, name, kind, domain, newSeat, newHost, superior, source);
    }

    /** The same command as the component of one domain for the plan it stands under. */
    public Command serving(String ownDomain) {
        return new Command(id, name, kind, Optional.of(ownDomain), seat, host, superior, source);
    }

    @Override
    public String toString() {
        return name;
    }
}
