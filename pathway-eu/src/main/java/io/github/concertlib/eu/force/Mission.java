package io.github.concertlib.eu.force;

import java.util.Locale;

/** What a force is used for. */
public enum Mission {
    CIVILIAN,
    /** Advice and training with the consent of the host. */
    MILITARY_TRAINING,
    /** Force may be used in place of the host. */
    MILITARY_EXECUTIVE,
    CYBER_RESPONSE,
    BORDER_MANAGEMENT,
    /** Building up a capability, not using one. */
    PROCUREMENT;

    /** Whether using forces for it has military or defence implications. */
    public boolean isMilitary() {
        return this == MILITARY_TRAINING || this == MILITARY_EXECUTIVE;
    }

    /** "military executive". */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
