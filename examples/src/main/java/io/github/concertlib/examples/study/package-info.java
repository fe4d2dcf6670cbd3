/**
 * A researcher's question in a YAML file: a date, an event, layers, reforms and positions.
 *
 * <p>{@link io.github.concertlib.examples.study.StudyReader} turns the file into a {@link
 * io.github.concertlib.examples.study.Study}, or fails with one error and loads nothing.
 */
@NullMarked
package io.github.concertlib.examples.study;

import org.jspecify.annotations.NullMarked;
