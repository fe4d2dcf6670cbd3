/**
 * The Union: how it decides on defence, who is bound and which duties need no decision at all.
 *
 * <p>{@link io.github.concertlib.eu.EuPathway} supplies the Union on a day. {@link io.github.concertlib.eu.EuRules} is the
 * catalogue of its voting rules, {@link io.github.concertlib.eu.EuProcedures} the catalogue of its procedures by legal
 * basis, and {@link io.github.concertlib.eu.EuPopulations} that of the figures by which qualified majorities are counted. A
 * {@link io.github.concertlib.eu.Sitting} puts them together for one day.
 *
 * <p>What surrounds a vote is in {@code eu.vote}, the duty of Article 42(7) TEU member by member in {@code eu.duty}, money in
 * {@code eu.money}, outsiders in {@code eu.door}, forces in {@code eu.force}, proposed changes in {@code eu.reform}.
 */
@NullMarked
package io.github.concertlib.eu;

import org.jspecify.annotations.NullMarked;
