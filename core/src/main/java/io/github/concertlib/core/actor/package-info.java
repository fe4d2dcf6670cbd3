/**
 * Who acts: states, organisations, offices and parliaments.
 *
 * <p>An {@link io.github.concertlib.core.actor.ActorId} names an actor wherever one is mentioned; an {@link
 * io.github.concertlib.core.actor.Actor} adds the name, the other codes it goes by and the source. A {@link
 * io.github.concertlib.core.actor.ParliamentaryApproval} is the part of a parliament in sending forces.
 */
@NullMarked
package io.github.concertlib.core.actor;

import org.jspecify.annotations.NullMarked;
