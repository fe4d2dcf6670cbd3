/**
 * For those who write rules and pathways of their own: proof in one class, and worlds to try them in.
 *
 * <p>A test class that implements {@link io.github.concertlib.testkit.PathwayLaws}, {@link
 * io.github.concertlib.testkit.DecisionRuleLaws} or another {@link io.github.concertlib.testkit.LawContract} gets every law of
 * the suite as a named test, from JUnit and from jqwik. What breaks a law is told in one sentence with country codes, and in
 * one line to paste that shows it again.
 *
 * <p>{@link io.github.concertlib.testkit.Conditions} and {@link io.github.concertlib.testkit.Rules} make what the kernel and
 * the catalogue of rules can express, {@link io.github.concertlib.testkit.Stances} positions over them; {@link
 * io.github.concertlib.testkit.Institutions} makes arrangements, procedures and pathways with dates, {@link
 * io.github.concertlib.testkit.Orders} layered orders, contingencies and reforms. All are valid by construction, reach the
 * edges, and shrink to few actors with short codes.
 */
@NullMarked
package io.github.concertlib.testkit;

import org.jspecify.annotations.NullMarked;
