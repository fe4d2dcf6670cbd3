/**
 * What exact analysis costs: JMH benchmarks, and a brute-force oracle that the answers are compared with.
 *
 * <p>{@code benchmarks/README.md} says how to run them and what came out.
 */
package io.github.concertlib.benchmarks;
