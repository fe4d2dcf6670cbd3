/**
 * A study as one page to read, print and pass on.
 *
 * <p>{@link io.github.concertlib.examples.report.StudyContent}, {@link io.github.concertlib.examples.report.GameContent} and
 * {@link io.github.concertlib.examples.report.MapContent} gather what a page shows beside the answers of the commands; {@link
 * io.github.concertlib.examples.report.Page} puts it into the template that stands beside these classes as {@code page.html},
 * {@code page.css} and the scripts named there; {@link io.github.concertlib.examples.report.NewFolder} writes all or nothing. {@link
 * io.github.concertlib.examples.report.GalleryPage} leads to many pages.
 */
@NullMarked
package io.github.concertlib.examples.report;

import org.jspecify.annotations.NullMarked;
