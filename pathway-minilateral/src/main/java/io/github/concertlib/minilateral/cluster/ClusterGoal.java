package io.github.concertlib.minilateral.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a group is wanted for, and what counts how much.
 *
 * @param theatre the region it is for, as named in a {@link ThreatPerception}; empty where the purpose is not tied to one, so
 *     that members have to see all regions alike and none of them most
 * @param capabilities the kinds of force its purpose takes
 * @param smallest the least number of members, at least two
 * @param largest the greatest number
 * @param threatWeight how much aligned threat perception counts, from 0
 * @param capabilityWeight how much complementary capability counts
 * @param tieWeight how much existing ties count
 */
public record ClusterGoal(
        Optional<String> theatre,
        Set<String> capabilities,
        int smallest,
        int largest,
        int threatWeight,
        int capabilityWeight,
        int tieWeight) {

    public ClusterGoal {
        capabilities = ImmutableSet.copyOf(capabilities);
        checkArgument(
                !capabilities.isEmpty() && capabilities.size() <= 30,
                "a goal that takes %s capabilities, not 1 to 30",
                capabilities.size());
        checkArgument(
                smallest >= 2 && largest >= smallest, "a group of %s to %s members; it takes two", smallest, largest);
        checkArgument(
                threatWeight >= 0
                        && capabilityWeight >= 0
                        && tieWeight >= 0
                        && threatWeight + capabilityWeight + tieWeight > 0,
                "weights %s, %s, %s; none may be negative and one has to count",
                threatWeight,
                capabilityWeight,
                tieWeight);
    }

    /** Three to six members, threat perception counting twice as much as capability and ties: strategic fit matters most. */
    public static ClusterGoal in(String theatre, Set<String> capabilities) {
        return new ClusterGoal(Optional.of(theatre), capabilities, 3, 6, 2, 1, 1);
    }

    /** The same for a purpose that is not tied to a region, such as air defence. */
    public static ClusterGoal anywhere(Set<String> capabilities) {
        return new ClusterGoal(Optional.empty(), capabilities, 3, 6, 2, 1, 1);
    }

    /** The same goal with other weights. */
    public ClusterGoal weighing(int threat, int capability, int ties) {
        return new ClusterGoal(theatre, capabilities, smallest, largest, threat, capability, ties);
    }

    /** The same goal for groups of other sizes. */
    public ClusterGoal ofSize(int least, int most) {
        return new ClusterGoal(theatre, capabilities, least, most, threatWeight, capabilityWeight, tieWeight);
    }
}
