package io.github.concertlib.minilateral.cluster;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/**
 * A domain for which a group may be wanted, and the kinds of force that it takes. The lists are an editorial choice, like the
 * kinds themselves: name your own kinds where they do not fit.
 */
public enum Domain {
    SEA("escort", "submarine", "maritime-patrol", "mine-warfare"),
    LAND("heavy-brigade", "other-brigade", "corps-headquarters"),
    AIR("fighter", "tanker", "airborne-warning"),
    AIR_DEFENCE("fighter", "airborne-warning", "long-range-air-defence"),
    DEEP_STRIKE("stand-off-strike", "fighter", "drone"),
    TRANSPORT("strategic-lift", "tanker");

    private final Set<String> capabilities;

    Domain(String... capabilities) {
        this.capabilities = ImmutableSet.copyOf(capabilities);
    }

    /** The kinds of force it takes, as in the profiles of the states. */
    public Set<String> capabilities() {
        return capabilities;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
