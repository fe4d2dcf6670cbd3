package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A case held against what the library makes of it.
 *
 * @param subject the case
 * @param finding what the library makes of it; empty where it has no rule
 * @param judgements one for each field
 */
public record Comparison(Case subject, Optional<Finding> finding, List<Judgement> judgements) {

    /** How far a percentage may be off where the table is that of the year: half of the last printed digit, and rounding. */
    private static final double EXACT = 0.0101;

    /** How far it may be off where the record says nothing. */
    private static final double USUAL = 0.6;

    public Comparison {
        judgements = ImmutableList.copyOf(judgements);
    }

    /** Puts the question of a case to the library and compares; what the library refuses to compute is not modelled. */
    public static Comparison of(Case subject, Replay replay) {
        try {
            Finding finding = replay.answer(subject.question());
            return new Comparison(subject, Optional.of(finding), new Judges(subject.expected(), finding).all());
        } catch (NotModelledException | IllegalArgumentException missing) {
            return new Comparison(
                    subject, Optional.empty(), notModelled(subject.expected(), String.valueOf(missing.getMessage())));
        }
    }

    private static List<Judgement> notModelled(Expected expected, String why) {
        return asserted(expected).entrySet().stream()
                .map(field -> field.getValue()
                        .map(value ->
                                new Judgement(field.getKey(), Mark.NOT_MODELLED, Judges.words(value), "nothing", why))
                        .orElseGet(() -> Judgement.notAsserted(field.getKey(), "nothing")))
                .toList();
    }

    private static Map<Field, Optional<?>> asserted(Expected expected) {
        Map<Field, Optional<?>> fields = new EnumMap<>(Field.class);
        fields.put(Field.ADOPTED, expected.adopted());
        fields.put(Field.ADOPTED_LATER, expected.adoptedLater());
        fields.put(Field.BLOCKED_BY, expected.blockedBy());
        fields.put(Field.BOUND_EXEMPT, expected.boundExempt());
        fields.put(Field.PAYS_EXEMPT, expected.paysExempt());
        fields.put(Field.PARTICIPANTS_INCLUDE, expected.participantsInclude());
        fields.put(Field.PARTICIPANTS_EXCLUDE, expected.participantsExclude());
        fields.put(Field.VOTE, expected.vote());
        fields.put(Field.FALLBACK, expected.fallback());
        fields.put(Field.DAYS, expected.days());
        return fields;
    }

    /** "DE FR", or "nobody". */
    static String words(Set<ActorId> actors) {
        return Judges.words(actors);
    }

    /** The mark of the whole case: the worst of what is asserted. */
    public Mark mark() {
        return has(Mark.MISSED)
                ? Mark.MISSED
                : has(Mark.NOT_MODELLED)
                        ? Mark.NOT_MODELLED
                        : has(Mark.REPRODUCED) ? Mark.REPRODUCED : Mark.NOT_ASSERTED;
    }

    private boolean has(Mark mark) {
        return judgements.stream().anyMatch(judgement -> judgement.mark() == mark);
    }

    /** The fields on which the library differs from the record. */
    public List<Judgement> misses() {
        return with(Mark.MISSED);
    }

    List<Judgement> with(Mark mark) {
        return judgements.stream().filter(judgement -> judgement.mark() == mark).toList();
    }

    /** One judge for each field. */
    private record Judges(Expected expected, Finding finding) {

        List<Judgement> all() {
            return List.of(
                    same(Field.ADOPTED, expected.adopted(), finding.adopted()),
                    same(
                            Field.ADOPTED_LATER,
                            expected.adoptedLater(),
                            finding.adoptedLater().orElse(false)),
                    blockedBy(),
                    same(Field.BOUND_EXEMPT, expected.boundExempt(), finding.boundExempt()),
                    same(Field.PAYS_EXEMPT, expected.paysExempt(), finding.paysExempt()),
                    include(),
                    exclude(),
                    vote(),
                    fallback(),
                    finding.days()
                            .map(days -> same(Field.DAYS, expected.days(), days))
                            .orElseGet(() -> expected.days()
                                    .map(days -> new Judgement(
                                            Field.DAYS,
                                            Mark.NOT_MODELLED,
                                            words(days),
                                            "nothing",
                                            "the record gives no days to count between"))
                                    .orElseGet(() -> Judgement.notAsserted(Field.DAYS, "nothing"))));
        }

        private static <T> Judgement same(Field field, Optional<? extends T> record, T computed) {
            return record.map(value -> judged(
                            field, value.equals(computed), words(value), words(computed), difference(value, computed)))
                    .orElseGet(() -> Judgement.notAsserted(field, words(computed)));
        }

        private static Judgement judged(Field field, boolean right, String record, String computed, String why) {
            return new Judgement(field, right ? Mark.REPRODUCED : Mark.MISSED, record, computed, right ? "" : why);
        }

        private Judgement blockedBy() {
            Judgement judgement = same(Field.BLOCKED_BY, expected.blockedBy(), finding.blockedBy());
            return finding.lessSure().isEmpty()
                    ? judgement
                    : new Judgement(
                            judgement.field(),
                            judgement.mark(),
                            judgement.expected(),
                            judgement.computed(),
                            judgement.why() + (judgement.why().isEmpty() ? "" : "; ") + "less surely also "
                                    + words(finding.lessSure()));
        }

        private Judgement include() {
            return expected.participantsInclude()
                    .map(some -> {
                        Set<ActorId> missing = Sets.difference(some, finding.takesPart());
                        return judged(
                                Field.PARTICIPANTS_INCLUDE,
                                missing.isEmpty(),
                                words(some),
                                words(finding.takesPart()),
                                "not found among those who take part: " + words(missing));
                    })
                    .orElseGet(() -> Judgement.notAsserted(Field.PARTICIPANTS_INCLUDE, words(finding.takesPart())));
        }

        private Judgement exclude() {
            return expected.participantsExclude()
                    .map(some -> {
                        Set<ActorId> present = Sets.intersection(some, finding.takesPart());
                        return judged(
                                Field.PARTICIPANTS_EXCLUDE,
                                present.isEmpty(),
                                words(some),
                                words(finding.staysAway()),
                                "found among those who take part: " + words(present));
                    })
                    .orElseGet(() -> Judgement.notAsserted(Field.PARTICIPANTS_EXCLUDE, words(finding.staysAway())));
        }

        // ---------------------------------------------------------------------------------------- the count

        private Judgement vote() {
            if (expected.vote().isEmpty()) {
                return Judgement.notAsserted(
                        Field.VOTE,
                        finding.count().map(count -> figures(count.numbers())).orElse("nothing is counted"));
            }
            ExpectedVote record = expected.vote().get();
            if (finding.count().isEmpty()) {
                return new Judgement(
                        Field.VOTE,
                        Mark.MISSED,
                        figures(record.numbers()),
                        "nothing is counted",
                        "under this rule single objections count, not numbers");
            }
            Count count = finding.count().get();
            List<String> off = new ArrayList<>();
            record.votes().forEach((name, who) -> {
                Set<ActorId> ours = count.votes().getOrDefault(name, Set.of());
                if (!ours.equals(who)) {
                    off.add(name + ": " + difference(who, ours));
                }
            });
            record.numbers().forEach((name, number) -> {
                Optional<Double> ours = Optional.ofNullable(count.numbers().get(name));
                if (ours.filter(value -> isNear(record, name, number, value)).isEmpty()) {
                    off.add(name + " " + figure(number) + " on record, "
                            + ours.map(Judges::figure).orElse("none") + " computed");
                }
            });
            return judged(
                    Field.VOTE,
                    off.isEmpty(),
                    figures(record.numbers()),
                    figures(count.numbers()),
                    String.join("; ", off));
        }

        private static boolean isNear(ExpectedVote record, String name, double wanted, double found) {
            if (!name.endsWith("_pct")) {
                return wanted == found;
            }
            boolean exact = record.exact() && !name.startsWith("reported");
            return Math.abs(wanted - found)
                    <= (exact ? EXACT : record.tolerance().orElse(USUAL) + EXACT);
        }

        // ---------------------------------------------------------------------------------------- the fallback

        private Judgement fallback() {
            if (expected.fallback().isEmpty()) {
                return Judgement.notAsserted(Field.FALLBACK, offered(finding.offers()));
            }
            ExpectedFallback record = expected.fallback().get();
            String wanted = record.route() + " in " + record.body()
                    + record.adopted()
                            .map(yes -> yes ? ", came about" : ", failed")
                            .orElse(", outcome not known");
            Optional<RouteCode> code = RouteCode.of(record.route());
            if (code.isEmpty()) {
                return new Judgement(
                        Field.FALLBACK,
                        Mark.NOT_MODELLED,
                        wanted,
                        offered(finding.offers()),
                        "no kind of route is called '" + record.route() + "'");
            }
            List<Offer> offers = finding.offers().stream()
                    .filter(offer -> offer.code() == code.get())
                    .toList();
            boolean right = offers.stream().anyMatch(offer -> agrees(offer.verdict(), record.adopted()));
            return judged(
                    Field.FALLBACK,
                    right,
                    wanted,
                    offers.isEmpty()
                            ? offered(finding.offers())
                            : offers.stream().map(Judges::words).collect(joining()),
                    offers.isEmpty()
                            ? "the order of the day does not offer this route"
                            : "the route is there, but not with this result");
        }

        /** An undecided route fits any result: it turns on states that had not spoken yet. */
        private static boolean agrees(Verdict verdict, Optional<Boolean> cameAbout) {
            return verdict == Verdict.OPEN
                    || cameAbout.map(yes -> yes == (verdict == Verdict.HOLDS)).orElse(true);
        }

        private static String offered(List<Offer> offers) {
            return offers.isEmpty()
                    ? "none needed"
                    : offers.stream()
                            .map(offer -> offer.code().name())
                            .distinct()
                            .collect(joining());
        }

        private static String words(Offer offer) {
            return offer.code() + " in " + offer.body() + ": "
                    + switch (offer.verdict()) {
                        case HOLDS -> "can be taken";
                        case FAILS -> "closed";
                        case OPEN -> "undecided until those who refused speak";
                    }
                    + (offer.whoCanStop().isEmpty() ? "" : ", can be stopped by each of " + words(offer.whoCanStop()));
        }

        // ---------------------------------------------------------------------------------------- words

        private static Collector<CharSequence, ?, String> joining() {
            return Collectors.joining(", ");
        }

        static String words(Object value) {
            if (value instanceof Set<?> set) {
                return set.isEmpty()
                        ? "nobody"
                        : set.stream().map(String::valueOf).collect(Collectors.joining(" "));
            }
            if (value instanceof Boolean flag) {
                return flag ? "yes" : "no";
            }
            if (value instanceof ExpectedFallback fallback) {
                return fallback.route() + " in " + fallback.body();
            }
            if (value instanceof ExpectedVote vote) {
                return figures(vote.numbers());
            }
            return String.valueOf(value);
        }

        private static String difference(Object record, Object computed) {
            if (record instanceof Set<?> ours && computed instanceof Set<?> theirs) {
                Set<Object> missing = new LinkedHashSet<>(ours);
                missing.removeAll(theirs);
                Set<Object> extra = new LinkedHashSet<>(theirs);
                extra.removeAll(ours);
                return List.of(part("not computed", missing), part("not on record", extra)).stream()
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            }
            return "the record says " + words(record) + ", the library " + words(computed);
        }

        private static String part(String title, Set<Object> members) {
            return members.isEmpty() ? "" : title + ": " + words(new TreeSet<>(members));
        }

        private static String figures(Map<String, Double> numbers) {
            Function<Map.Entry<String, Double>, String> one = entry -> entry.getKey() + " " + figure(entry.getValue());
            return numbers.entrySet().stream().map(one).collect(joining());
        }

        private static String figure(double number) {
            return number == Math.rint(number)
                    ? String.format(Locale.ROOT, "%.0f", number)
                    : String.format(Locale.ROOT, "%.2f", number);
        }
    }
}
