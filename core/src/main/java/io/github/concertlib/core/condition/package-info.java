/**
 * The kernel: one monotone condition over what actors do.
 *
 * <p>Every rule, route, layer and architecture becomes a {@link io.github.concertlib.core.condition.Condition}: acts such
 * as "DE assents in the NAC", joined by all, any and at-least. Given {@link
 * io.github.concertlib.core.condition.Positions} it holds, fails or is open ({@link
 * io.github.concertlib.core.condition.Verdict}), says why ({@link io.github.concertlib.core.condition.Explanation}), and
 * says what is still missing ({@link io.github.concertlib.core.condition.Condition#given}).
 *
 * <p>The methods on the nodes are the reference semantics; {@code core.analysis} compiles the same tree and is held equal
 * to it by tests.
 */
@NullMarked
package io.github.concertlib.core.condition;

import org.jspecify.annotations.NullMarked;
