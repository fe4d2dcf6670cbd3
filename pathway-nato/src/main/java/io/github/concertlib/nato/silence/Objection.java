package io.github.concertlib.nato.silence;

import io.github.concertlib.core.actor.ActorId;
import java.time.Instant;

/**
 * A member says that it does not agree, by letter or note to the Secretary General.
 *
 * @param by who
 * @param at when it arrived
 */
public record Objection(ActorId by, Instant at) {}
