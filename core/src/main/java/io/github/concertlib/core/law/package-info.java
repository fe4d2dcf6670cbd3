/**
 * Laws as data: what every well-behaved rule, procedure, pathway, architecture and reform keeps.
 *
 * <p>A {@link io.github.concertlib.core.law.Law} has an id, a statement, a citation and a check; {@link
 * io.github.concertlib.core.law.Laws} is the catalogue, by suite. A check looks at one subject in one case, and takes the
 * case from a {@link io.github.concertlib.core.law.Draw}: who objects, on which day, in which crisis. Whoever answers the draw
 * decides how thoroughly a law is tried, so that a program, JUnit and jqwik can run the same laws. {@link
 * io.github.concertlib.core.law.Trial} is the plain way: it exhausts small worlds, samples large ones with a seed, and
 * shrinks what breaks a law to a few choices.
 *
 * <p>Each law carries {@link io.github.concertlib.core.law.Witness witnesses}: subjects that break it, so that nobody has to
 * take on trust that it can fail.
 *
 * <p>One law, that another run of the Java machine gives the same answers, starts two others while it is tried. Nothing else in
 * the library starts anything.
 */
@NullMarked
package io.github.concertlib.core.law;

import org.jspecify.annotations.NullMarked;
