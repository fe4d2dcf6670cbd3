package io.github.concertlib.examples.backtest;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.eu.EuRules;
import io.github.concertlib.eu.Populations;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the dated data of a corpus with the library's own. The library's own is used either way. */
public final class CrossCheck {

    private static final LocalDate TWELVE = LocalDate.of(1994, 1, 1);
    private static final LocalDate TWENTY_EIGHT = LocalDate.of(2014, 1, 1);

    /** The last days of the files: a member that never left belongs until then. */
    private static final LocalDate FOREVER = LocalDate.of(9999, 1, 1);

    private final Almanac almanac;

    public CrossCheck(Replay replay) {
        this.almanac = replay.almanac();
    }

    /** Cases that count other members than the library, by group and day. */
    public List<String> counts(List<Case> cases) {
        List<String> differences = new ArrayList<>();
        for (Case one : cases) {
            Question question = one.question();
            if (question.group().isEmpty() || one.memberCount().isEmpty()) {
                continue;
            }
            int ours = almanac.members(question.group().get(), question.asOf())
                    .map(Set::size)
                    .orElse(0);
            if (ours != one.memberCount().getAsInt()) {
                differences.add(String.format(
                        Locale.ROOT,
                        "%s: %s has %d members on %s on record, %d in the library",
                        one.id(),
                        question.group().get(),
                        one.memberCount().getAsInt(),
                        question.asOf(),
                        ours));
            }
        }
        return differences;
    }

    /** Members whose first or last day differs from the library's. */
    public List<String> memberships(Path file) {
        List<String> differences = new ArrayList<>();
        Documents.read(file).fields().forEach((group, changes) -> {
            if (changes.isList()) {
                differences.addAll(memberships(group, changes));
            }
        });
        return differences;
    }

    /** From when until before when. */
    private record Span(LocalDate from, LocalDate until) {

        @Override
        public String toString() {
            return "from " + from + (until.equals(FOREVER) ? "" : " until before " + until);
        }
    }

    private List<String> memberships(String group, Entry changes) {
        Map<ActorId, Span> record = record(changes);
        Optional<Arrangement> arrangement = record.values().stream()
                .map(Span::from)
                .max(Comparator.naturalOrder())
                .flatMap(day -> almanac.arrangement(group, day));
        if (arrangement.isEmpty()) {
            return List.of("the library knows no group '" + group + "'");
        }
        Map<ActorId, Span> ours = new TreeMap<>();
        LocalDate first = record.values().stream()
                .map(Span::from)
                .min(Comparator.naturalOrder())
                .orElse(FOREVER);
        for (Membership membership : arrangement.get().memberships()) {
            if (membership.role().decides()) {
                LocalDate from = membership.validity().inForceFrom();
                ours.put(
                        membership.actor(),
                        new Span(
                                from.equals(LocalDate.MIN) ? first : from,
                                membership.validity().expiresBefore().orElse(FOREVER)));
            }
        }
        Map<String, Set<ActorId>> differences = new LinkedHashMap<>();
        Set<ActorId> all = new TreeSet<>(record.keySet());
        all.addAll(ours.keySet());
        for (ActorId actor : all) {
            Optional<Span> theirs = Optional.ofNullable(record.get(actor));
            Optional<Span> mine = Optional.ofNullable(ours.get(actor));
            if (!theirs.equals(mine)) {
                String words = theirs.map(Span::toString).orElse("no member") + " on record, "
                        + mine.map(Span::toString).orElse("no member") + " in the library";
                differences.computeIfAbsent(words, key -> new TreeSet<>()).add(actor);
            }
        }
        return differences.entrySet().stream()
                .map(one -> group + " " + Comparison.words(one.getValue()) + ": " + one.getKey())
                .toList();
    }

    private static Map<ActorId, Span> record(Entry changes) {
        Map<ActorId, Span> members = new TreeMap<>();
        for (Entry change : changes.items()) {
            LocalDate day = change.field("from").date();
            change.list("join").forEach(code -> members.put(ActorId.of(code.text()), new Span(day, FOREVER)));
            change.list("leave")
                    .forEach(code -> members.computeIfPresent(
                            ActorId.of(code.text()), (actor, span) -> new Span(span.from(), day)));
            if (change.optional("dissolved").map(Entry::flag).orElse(false)) {
                members.replaceAll((actor, span) -> span.until().equals(FOREVER) ? new Span(span.from(), day) : span);
            }
        }
        return members;
    }

    /** Shares and weights that differ from the library's. */
    public List<String> tables(TableFile file) {
        List<String> differences = new ArrayList<>();
        for (Populations table : file.populations()) {
            almanac.shipped(table.id())
                    .ifPresentOrElse(
                            ours -> compare(table.id(), table.of(), ours.of(), differences),
                            () -> differences.add(
                                    "the library ships no table '" + table.id() + "'; that of the file is used"));
        }
        file.weights().forEach((name, weights) -> {
            String key = name.toLowerCase(Locale.ROOT);
            LocalDate day = key.contains("eu12") ? TWELVE : TWENTY_EIGHT;
            compare(name, weights, weights(day, weights.keySet()), differences);
        });
        return differences;
    }

    private static Map<ActorId, Long> weights(LocalDate day, Set<ActorId> members) {
        Map<ActorId, Long> weights = new LinkedHashMap<>();
        EuRules.weightedMajority(day, true)
                .over(Electorate.of(Forum.of("eu:council"), members))
                .nodes()
                .filter(AtLeast.class::isInstance)
                .map(AtLeast.class::cast)
                .filter(sum -> sum.unit().equals("votes"))
                .flatMap(sum -> sum.terms().stream())
                .forEach((Weighted term) -> {
                    if (term.condition() instanceof Act act) {
                        weights.put(act.actor(), term.weight());
                    }
                });
        return weights;
    }

    private static void compare(
            String name, Map<ActorId, Long> record, Map<ActorId, Long> ours, List<String> differences) {
        new TreeMap<>(record).forEach((actor, number) -> {
            Optional<Long> mine = Optional.ofNullable(ours.get(actor));
            if (!mine.equals(Optional.of(number))) {
                differences.add(name + ": " + actor + " " + number + " on record, "
                        + mine.map(String::valueOf).orElse("nothing") + " in the library");
            }
        });
    }
}
