package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a file of cases. The format is described in {@code examples/cases/README.md}.
 *
 * <p>A wrong value is an error that names file, line, case, field, value and what would be right. A field that looks like a
 * known one misspelt is an error as well; any other unknown field is left alone, for records carry notes of many kinds.
 */
public final class CaseReader {

    private final States states;

    public CaseReader(States states) {
        this.states = states;
    }

    /**
     * Reads a list of cases.
     *
     * @throws BadInputException when a value cannot be right, or when two cases share an id
     */
    public static List<Case> read(Path file) {
        return new CaseReader(States.standard()).read(Documents.read(file));
    }

    /** Reads a list of cases. */
    public List<Case> read(Entry file) {
        List<Case> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry row : file.items()) {
            Entry id = row.field("id");
            try {
                cases.add(new Row(row, new Words(states)).read());
            } catch (BadInputException problem) {
                throw within(id.text(), problem);
            }
            if (!ids.add(id.text())) {
                throw id.error("case '" + id.text() + "' stands here twice");
            }
        }
        return ImmutableList.copyOf(cases);
    }

    /** The same problem with the name of the case. */
    private static BadInputException within(String id, BadInputException problem) {
        String before = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": "
                + (problem.field().isEmpty() ? "" : "field '" + problem.field() + "': ");
        return (BadInputException) new BadInputException(
                        problem.file(),
                        problem.line(),
                        problem.field(),
                        problem.value(),
                        "case '" + id + "': "
                                + String.valueOf(problem.getMessage()).substring(before.length()))
                .initCause(problem);
    }

    /** One case. */
    private record Row(Entry row, Words words) {

        Case read() {
            words.known(
                    row,
                    "id",
                    "title",
                    "date",
                    "date_precision",
                    "type",
                    "family",
                    "body",
                    "legal_basis",
                    "rule",
                    "rule_note",
                    "membership",
                    "proposal",
                    "stances",
                    "outcome",
                    "bound",
                    "participants",
                    "cost",
                    "fallback",
                    "timing",
                    "notes",
                    "sources",
                    "evidence",
                    "confidence",
                    "expected");
            Entry expected = row.field("expected");
            Optional<Entry> vote = expected.optional("vote");
            return new Case(
                    row.field("id").text(),
                    row.field("title").text(),
                    question(vote),
                    row.field("membership")
                            .optional("count")
                            .map(count -> OptionalInt.of(Math.toIntExact(count.integer())))
                            .orElse(OptionalInt.empty()),
                    expected(expected, vote),
                    row.optional("outcome").flatMap(outcome -> words.text(outcome, "result")),
                    row.optional("confidence")
                            .map(c -> c.oneOf(Certainty.class))
                            .orElse(Certainty.LOW),
                    row.optional("sources").map(Row::texts).orElse(List.of()));
        }

        /** A list of texts, or one text. */
        private static List<String> texts(Entry entry) {
            return entry.isList()
                    ? entry.items().stream()
                            .filter(Entry::isText)
                            .map(Entry::text)
                            .toList()
                    : List.of(entry.text());
        }

        private Question question(Optional<Entry> vote) {
            Entry membership = row.field("membership");
            words.known(membership, "group", "as_of", "count", "not_voting");
            Entry stances = row.field("stances");
            words.known(stances, "default", "by_actor");
            LocalDate date = words.day(row.field("date"));
            Optional<Entry> timing = row.optional("timing");
            return new Question(
                    date,
                    row.field("type").text(),
                    row.field("body").text(),
                    row.optional("legal_basis").map(Row::texts).orElse(List.of()),
                    row.field("rule").text(),
                    words.text(row, "rule_note"),
                    words.text(membership, "group"),
                    membership.optional("as_of").map(words::day).orElse(date),
                    words.actors(membership, "not_voting").orElse(Set.of()),
                    words.text(row, "proposal"),
                    stances.field("default").oneOf(Stance.class),
                    stances(stances.list("by_actor")),
                    row.optional("participants")
                            .filter(participants -> participants
                                    .optional("who")
                                    .filter(Entry::isList)
                                    .isPresent())
                            .flatMap(participants -> words.actors(participants, "who"))
                            .orElse(Set.of()),
                    row.optional("cost").flatMap(cost -> words.text(cost, "rule")),
                    timing.flatMap(t -> t.optional("requested")).map(words::day),
                    timing.flatMap(t -> t.optional("decided")).map(words::day),
                    vote.flatMap(v -> words.text(v, "pop_table")),
                    vote.flatMap(v -> v.optional("verification_requested")).map(Entry::flag));
        }

        private List<StanceRow> stances(List<Entry> rows) {
            Set<String> seen = new HashSet<>();
            List<StanceRow> stances = new ArrayList<>();
            for (Entry entry : rows) {
                StanceRow stance = stance(entry);
                if (!seen.add(stance.actor() + " " + stance.stage())) {
                    throw entry.field("actor")
                            .error(stance.actor() + " has two stances at the stage '"
                                    + stance.stage().name().toLowerCase() + "'");
                }
                stances.add(stance);
            }
            return stances;
        }

        private StanceRow stance(Entry entry) {
            words.known(
                    entry,
                    "actor",
                    "stance",
                    "confidence",
                    "note",
                    "formal_declaration",
                    "stage",
                    "condition_met",
                    "until",
                    "role");
            return new StanceRow(
                    words.actor(entry.field("actor")),
                    entry.field("stance").oneOf(Stance.class),
                    entry.optional("confidence")
                            .map(c -> c.oneOf(Certainty.class))
                            .orElse(Certainty.HIGH),
                    entry.optional("stage").map(s -> s.oneOf(Stage.class)).orElse(Stage.DECISION),
                    entry.optional("formal_declaration").map(Entry::flag),
                    entry.optional("condition_met").map(Entry::flag),
                    entry.optional("until").map(words::day));
        }

        private Expected expected(Entry expected, Optional<Entry> vote) {
            words.known(
                    expected,
                    "adopted",
                    "adopted_later",
                    "blocked_by",
                    "bound_exempt",
                    "pays_exempt",
                    "participants_include",
                    "participants_exclude",
                    "vote",
                    "fallback",
                    "days",
                    "asserts");
            return new Expected(
                    expected.optional("adopted").map(Entry::flag),
                    expected.optional("adopted_later").map(Entry::flag),
                    words.actors(expected, "blocked_by"),
                    words.actors(expected, "bound_exempt"),
                    words.actors(expected, "pays_exempt"),
                    words.actors(expected, "participants_include"),
                    words.actors(expected, "participants_exclude"),
                    vote.map(this::vote),
                    expected.optional("fallback").map(this::fallback),
                    expected.optional("days").map(Entry::integer));
        }

        private ExpectedVote vote(Entry vote) {
            Map<String, Set<ActorId>> votes = new LinkedHashMap<>();
            vote.optional("votes")
                    .ifPresent(lists -> lists.fields()
                            .keySet()
                            .forEach(name -> words.actors(lists, name).ifPresent(voters -> votes.put(name, voters))));
            Map<String, Double> numbers = new LinkedHashMap<>();
            vote.fields().forEach((name, entry) -> {
                if (entry.isNumber() && !name.equals("tolerance_pct")) {
                    numbers.put(name, entry.decimal());
                }
            });
            return new ExpectedVote(
                    votes,
                    numbers,
                    vote.optional("pop_table_is_approximate_for_this_date")
                            .map(approximate -> !approximate.flag())
                            .orElse(false),
                    vote.optional("tolerance_pct").map(Entry::decimal));
        }

        private ExpectedFallback fallback(Entry entry) {
            words.known(entry, "body", "route", "adopted", "route_code");
            return new ExpectedFallback(
                    words.text(entry, "body").orElse(""),
                    entry.field("route").text(),
                    entry.optional("adopted").map(Entry::flag));
        }
    }

    /** Reads the words of the format. */
    private record Words(States states) {

        /** Refuses a field that looks like a known one misspelt. */
        void known(Entry entry, String... names) {
            List<String> all = List.of(names);
            entry.fields().forEach((name, value) -> {
                if (!all.contains(name)) {
                    Misspelt.of(name, all).ifPresent(meant -> {
                        throw value.naming(name).error("unknown field '" + name + "'; did you mean '" + meant + "'?");
                    });
                }
            });
        }

        /** A day; of a month or a year alone, its first. */
        LocalDate day(Entry entry) {
            String text = entry.text();
            return text.matches("\\d{4}(-\\d{2})?")
                    ? entry.naming(text + (text.length() == 4 ? "-01-01" : "-01"))
                            .date()
                    : entry.date();
        }

        Optional<String> text(Entry entry, String name) {
            return entry.optional(name).filter(Entry::isText).map(Entry::text);
        }

        Optional<Set<ActorId>> actors(Entry entry, String name) {
            return entry.optional(name)
                    .map(list -> list.items().stream()
                            .map(this::actor)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo)));
        }

        /** A state by its code; a code that no roster knows is taken as it stands, unless it is another name of a known state. */
        ActorId actor(Entry entry) {
            String code = entry.text();
            ActorId id = entry.make(() -> ActorId.of(code));
            if (states.find(id).isEmpty()) {
                states.called(code).ifPresent(meant -> {
                    throw entry.error("unknown actor '" + code + "'; did you mean '" + meant + "'?");
                });
            }
            return id;
        }
    }
}
