/**
 * What there is on a day, and which ways to act it offers.
 *
 * <p>A {@link io.github.concertlib.core.provision.Provision} is what pathways contribute: arrangements, bodies, procedures
 * and commitments. A {@link io.github.concertlib.core.provision.Route} is one legal way to perform a function, through
 * procedures that must all succeed. Reforms edit a provision; tiers of an architecture are made of them.
 */
@NullMarked
package io.github.concertlib.core.provision;

import org.jspecify.annotations.NullMarked;
