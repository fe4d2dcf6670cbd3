package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import io.github.concertlib.core.condition.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a case into words. */
final class Tell {

    private static final int TOO_MANY = 3;

    private Tell() {}

    /** "{DE FR}". */
    static String set(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::code).collect(Collectors.joining(" ", "{", "}"));
    }

    /** "DE FR GB IT and 28 more". */
    static String few(Collection<ActorId> actors) {
        String first = actors.stream().limit(4).map(ActorId::code).collect(Collectors.joining(" "));
        return actors.size() <= 4 ? first : first + " and " + (actors.size() - 4) + " more";
    }

    /** "FR objects": one actor in one place. */
    static String one(ActorId actor, Level level) {
        return actor + " " + level.phrase();
    }

    /** "DE FR object, all others assent". */
    static String positions(List<Seat> seats, Positions positions) {
        Map<Level, List<String>> byLevel = new LinkedHashMap<>();
        Set<ActorId> actors =
                seats.stream().map(Seat::actor).collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
        for (ActorId actor : actors) {
            List<Seat> own =
                    seats.stream().filter(seat -> seat.actor().equals(actor)).toList();
            Set<Level> levels = own.stream()
                    .map(seat -> positions.of(actor, seat.forum()))
                    .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Level.class)));
            if (levels.size() == 1) {
                byLevel.computeIfAbsent(levels.iterator().next(), level -> new ArrayList<>())
                        .add(actor.code());
            } else {
                own.forEach(
                        seat -> byLevel.computeIfAbsent(positions.of(actor, seat.forum()), level -> new ArrayList<>())
                                .add(actor + " (in " + seat.forum() + ")"));
            }
        }
        if (byLevel.isEmpty()) {
            return "nobody has a vote";
        }
        List<Map.Entry<Level, List<String>>> groups = new ArrayList<>(byLevel.entrySet());
        groups.sort(Comparator.comparingInt(group -> group.getValue().size()));
        List<String> words = new ArrayList<>();
        for (Map.Entry<Level, List<String>> group : groups) {
            boolean others =
                    words.size() == groups.size() - 1 && group.getValue().size() > TOO_MANY;
            words.add((others ? groups.size() == 1 ? "all" : "all others" : String.join(" ", group.getValue())) + " "
                    + plural(group.getKey(), !others && group.getValue().size() == 1));
        }
        return String.join(", ", words);
    }

    private static String plural(Level level, boolean single) {
        if (single) {
            return level.phrase();
        }
        return switch (level) {
            case OBJECT -> "object";
            case ABSTAIN_DECLARED -> "abstain with a declaration";
            case ABSTAIN -> "abstain";
            case SILENT -> "keep silent";
            case ASSENT -> "assent";
            case ABSENT -> "are absent";
            case NOT_SEATED -> "have no seat";
            case UNKNOWN -> "have not taken a position";
        };
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "adopted";
            case FAILS -> "not adopted";
            case OPEN -> "open";
        };
    }
}
