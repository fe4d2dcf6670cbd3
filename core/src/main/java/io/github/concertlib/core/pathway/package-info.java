/**
 * Pathways: the plug-ins that contribute arrangements, procedures and commitments.
 *
 * <p>Implement {@link io.github.concertlib.core.pathway.Pathway}, name the class in {@code META-INF/services}, and {@link
 * io.github.concertlib.core.pathway.Pathways#installed()} finds it. What a pathway contributes at a date is a {@link
 * io.github.concertlib.core.provision.Provision}. Where the law is contested, an {@link
 * io.github.concertlib.core.pathway.Interpretation} names the readings and {@link
 * io.github.concertlib.core.pathway.Interpretations} picks.
 */
@NullMarked
package io.github.concertlib.core.pathway;

import org.jspecify.annotations.NullMarked;
