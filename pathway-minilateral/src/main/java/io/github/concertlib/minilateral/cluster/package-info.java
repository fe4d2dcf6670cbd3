/**
 * Clusters, in both senses of the word.
 *
 * <p>A loose cluster is any small group; three {@link io.github.concertlib.minilateral.cluster.SuccessConditions} say whether
 * it is sound or fragile, and a {@link io.github.concertlib.minilateral.cluster.ClusterFinder} proposes groups that would be.
 * A {@link io.github.concertlib.minilateral.cluster.StrictCluster} rests on a treaty, with an institutional core, oversight,
 * a condition of values, suspension and expulsion.
 */
@NullMarked
package io.github.concertlib.minilateral.cluster;

import org.jspecify.annotations.NullMarked;
