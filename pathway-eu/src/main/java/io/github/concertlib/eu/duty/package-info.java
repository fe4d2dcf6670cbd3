/**
 * What a request under Article 42(7) TEU asks of each member, and what a member has to do at home before it sends anybody.
 *
 * <p>{@link io.github.concertlib.eu.duty.MutualAssistance} says for each member what it owes and by which means; {@link
 * io.github.concertlib.eu.duty.NationalRelease} adds the government and, where the law asks for it, the parliament.
 */
@NullMarked
package io.github.concertlib.eu.duty;

import org.jspecify.annotations.NullMarked;
