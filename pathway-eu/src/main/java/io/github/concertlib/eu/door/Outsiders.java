package io.github.concertlib.eu.door;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.eu.door.Outsider.Status;
import io.github.concertlib.eu.door.Outsider.Tie;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The states outside the Union of which something is known.
 *
 * @param all sorted as read
 */
public record Outsiders(List<Outsider> all) {

    /** Partners that act in no other part of the order. */
    private static final Set<ActorId> PARTNERS_OFF_THE_ROSTER = ImmutableSortedSet.of(ActorId.of("IN"));

    private static final Outsiders SHIPPED = read(Documents.resource(Outsiders.class, "outsiders.json"));

    private static final ActorId UKRAINE = ActorId.of("UA");

    public Outsiders {
        all = ImmutableList.copyOf(all);
    }

    public static Outsiders shipped() {
        return SHIPPED;
    }

    /** Reads {@code {about, outsiders: [{state, status, ties: {PARTNERSHIP: 2025-05-19}, note, source}]}}. */
    public static Outsiders read(Entry file) {
        States states = States.standard();
        return new Outsiders(file.only("about", "outsiders").field("outsiders").items().stream()
                .map(row -> outsider(row, states))
                .toList());
    }

    private static Outsider outsider(Entry row, States states) {
        row.only("state", "status", "ties", "note", "source");
        Map<Tie, LocalDate> ties = new LinkedHashMap<>();
        row.optional("ties")
                .ifPresent(entries -> entries.fields().forEach((name, day) -> ties.put(tie(name, day), since(day))));
        return new Outsider(
                states.actor(row.field("state"), PARTNERS_OFF_THE_ROSTER),
                row.field("status").oneOf(Status.class),
                ties,
                row.optional("note").map(Entry::text),
                SourceReader.read(row.field("source")));
    }

    /** A day; a year or a month, which count from their last day; or "unknown", which counts always. */
    private static LocalDate since(Entry entry) {
        String text = entry.text();
        if (text.equals("unknown")) {
            return LocalDate.MIN;
        }
        return entry.make(() -> switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> entry.date();
        });
    }

    private static Tie tie(String name, Entry entry) {
        return ImmutableList.copyOf(Tie.values()).stream()
                .filter(tie -> tie.name().equalsIgnoreCase(name.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> entry.error("unknown tie '" + name + "'; there are "
                        + ImmutableList.copyOf(Tie.values()).stream()
                                .map(Enum::name)
                                .toList()));
    }

    /** @throws IllegalArgumentException when nothing is known of the state */
    public Outsider named(ActorId state) {
        return all.stream()
                .filter(outsider -> outsider.state().equals(state))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        "nothing is known of %s as an outsider; known are %s",
                        state, all.stream().map(Outsider::state).sorted().toList())));
    }

    /** The same with one state described otherwise. */
    public Outsiders replacing(Outsider changed) {
        checkArgument(
                all.stream().anyMatch(outsider -> outsider.state().equals(changed.state())),
                "nothing is known of %s as an outsider",
                changed.state());
        return new Outsiders(all.stream()
                .map(outsider -> outsider.state().equals(changed.state()) ? changed : outsider)
                .toList());
    }

    private Set<ActorId> where(Predicate<Outsider> test) {
        return all.stream()
                .filter(test)
                .map(Outsider::state)
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSortedSet::copyOf));
    }

    /** The states with a tie on a day, sorted by code. */
    public Set<ActorId> having(Tie tie, LocalDate at) {
        return where(outsider -> outsider.has(tie, at));
    }

    /** The states with a status, sorted by code. */
    public Set<ActorId> in(Status status) {
        return where(outsider -> outsider.status() == status);
    }

    /** Those who are treated like members in purchases under SAFE, by name in the regulation. */
    public Set<ActorId> equalUnderSafe() {
        return where(Outsiders::isEqualUnderSafe);
    }

    static boolean isEqualUnderSafe(Outsider outsider) {
        return outsider.status() == Status.EEA_EFTA || outsider.state().equals(UKRAINE);
    }
}
