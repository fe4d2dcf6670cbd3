/**
 * Generators of lawful worlds, for those who test rules and pathways of their own.
 *
 * <p>{@link io.github.concertlib.testkit.Conditions} and {@link io.github.concertlib.testkit.Rules} make what the kernel and
 * the catalogue of rules can express, {@link io.github.concertlib.testkit.Stances} positions over them; all are valid by
 * construction and shrink to few actors with short codes.
 */
@NullMarked
package io.github.concertlib.testkit;

import org.jspecify.annotations.NullMarked;
