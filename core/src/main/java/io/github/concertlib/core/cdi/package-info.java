/**
 * Pathways in a container of Jakarta CDI, for applications that have one. Nothing else in the library needs it.
 *
 * <p>An application injects {@link io.github.concertlib.core.pathway.Pathways}, or one pathway by its {@link
 * io.github.concertlib.core.cdi.PathwayId}; those that {@link java.util.ServiceLoader} finds and those that are beans are
 * there alike, each once, sorted by id. What it produces is the question: a {@link
 * io.github.concertlib.core.contingency.Contingency}, a {@link io.github.concertlib.core.institution.Function}, {@link
 * io.github.concertlib.core.condition.Positions}, and {@link io.github.concertlib.core.pathway.Interpretations} where a
 * reading is chosen. What it injects is the answer: an {@link io.github.concertlib.core.architecture.Architecture} in which
 * every pathway is a tier, the {@link io.github.concertlib.core.analysis.Game} among its members, and the {@link
 * io.github.concertlib.core.architecture.Outcome}. An application that layers its order in another way produces its own
 * {@code Architecture}, and is answered from that one.
 *
 * <p>The container is not a dependency: whoever starts one brings the API with it. Weld SE is the one that is tested. One
 * that is told to discover nothing has to be given the {@link io.github.concertlib.core.cdi.PathwayExtension} by name.
 */
@NullMarked
package io.github.concertlib.core.cdi;

import org.jspecify.annotations.NullMarked;
