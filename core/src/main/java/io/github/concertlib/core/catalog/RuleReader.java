package io.github.concertlib.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Share;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a decision rule. A word stands for a rule without parameters: {@code consensus}, {@code unanimity},
 * {@code agreement-of-all}, {@code simple-majority}, {@code on-request-of-one}, {@code no-vote}, {@code not-competent}.
 * Otherwise there is one field:
 *
 * <pre>
 * {at-least: 3}
 * {majority: 55 %}                      or 2/3
 * {opt-in: {lead: GB, others: 1}}
 * {weighted: {quota: 255, weights: {DE: 29, …}, unit: votes}}
 * {all: [rule, …]}   {any: [rule, …]}
 * {among: {members: [FR, GR], rule: rule}}
 * </pre>
 *
 * <p>Read {@linkplain #over for a known electorate}, a rule that asks for more than its voters can give is an error.
 */
public final class RuleReader {

    private static final Map<String, DecisionRule> WORDS = ImmutableMap.<String, DecisionRule>builder()
            .put("consensus", DecisionRules.consensus())
            .put("unanimity", DecisionRules.unanimity())
            .put("agreement-of-all", DecisionRules.agreementOfAll())
            .put("simple-majority", DecisionRules.simpleMajority())
            .put("on-request-of-one", DecisionRules.onRequestOfOne())
            .put("no-vote", DecisionRules.noVote())
            .put("not-competent", DecisionRules.notCompetent())
            .build();

    private static final List<String> FORMS =
            ImmutableList.of("at-least", "majority", "opt-in", "weighted", "all", "any", "among");

    private static final Pattern SHARE = Pattern.compile("(\\d{1,15})\\s*(%|/\\s*(\\d{1,15}))");

    private final States states;
    private final Optional<Set<ActorId>> members;

    /** A reader of rules for an electorate that is not known yet: any state may be named. */
    public RuleReader(States states) {
        this(states, Optional.empty());
    }

    private RuleReader(States states, Optional<Set<ActorId>> members) {
        this.states = states;
        this.members = members.map(ImmutableSortedSet::copyOf);
    }

    /** The same reader for a known electorate: whoever else is named in a rule is an error, and more voters than there are. */
    public RuleReader over(Set<ActorId> electorate) {
        return new RuleReader(states, Optional.of(electorate));
    }

    private ActorId actor(Entry entry) {
        ActorId actor = states.actor(entry, members.orElse(ImmutableSet.of()));
        members.filter(voters -> !voters.contains(actor)).ifPresent(voters -> {
            throw entry.error("'" + actor + "' has no vote here; there are: " + voters);
        });
        return actor;
    }

    /**
     * Reads one rule.
     *
     * @throws BadInputException when it is not of one of these forms
     */
    public DecisionRule read(Entry entry) {
        if (entry.isText()) {
            DecisionRule rule = WORDS.get(entry.text());
            if (rule == null) {
                throw entry.error("unknown rule '" + entry.text() + "'"
                        + Nearest.hint(
                                entry.text(),
                                ImmutableList.<String>builder()
                                        .addAll(WORDS.keySet())
                                        .addAll(FORMS)
                                        .build()));
            }
            return rule;
        }
        entry.only(FORMS.toArray(String[]::new));
        if (entry.fields().size() != 1) {
            throw entry.error("a rule has exactly one of the fields " + FORMS);
        }
        Map.Entry<String, Entry> form = entry.fields().entrySet().iterator().next();
        return read(form.getKey(), form.getValue());
    }

    private DecisionRule read(String form, Entry value) {
        return switch (form) {
            case "at-least" -> value.make(() -> DecisionRules.atLeast(within(value, 0)));
            case "majority" -> DecisionRules.majority(share(value));
            case "opt-in" -> optIn(value.only("lead", "others"));
            case "weighted" -> weighted(value.only("quota", "weights", "unit"));
            case "all" -> joined(value).reduce(DecisionRule::and).orElseThrow(() -> value.error("'all' of no rule"));
            case "any" -> joined(value).reduce(DecisionRule::or).orElseThrow(() -> value.error("'any' of no rule"));
            default -> among(value.only("members", "rule"));
        };
    }

    private Stream<DecisionRule> joined(Entry value) {
        return value.items().stream().map(this::read);
    }

    private DecisionRule optIn(Entry value) {
        ActorId lead = actor(value.field("lead"));
        Entry others = value.field("others");
        return others.make(() -> DecisionRules.optIn(lead, within(others, 1)));
    }

    /** A number of voters beside some who count already; in a known electorate there have to be so many. */
    private int within(Entry entry, int beside) {
        int number = entry.count();
        members.filter(voters -> number > voters.size() - beside).ifPresent(voters -> {
            throw entry.error("'" + number + "' are more than the " + (voters.size() - beside)
                    + (beside == 0 ? "" : " others") + " who vote here: " + voters);
        });
        return number;
    }

    private DecisionRule weighted(Entry value) {
        Map<ActorId, Long> weights = value.field("weights").fields().entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        e -> actor(e.getValue().naming(e.getKey())), e -> weight(e.getValue())));
        String unit = value.optional("unit").map(Entry::text).orElse("votes");
        Entry quota = value.field("quota");
        return quota.make(() -> DecisionRules.weighted(weights, quota(quota, weights), unit));
    }

    private long quota(Entry entry, Map<ActorId, Long> weights) {
        long quota = entry.integer();
        BigInteger all = weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (members.isPresent() && BigInteger.valueOf(quota).compareTo(all) > 0) {
            throw entry.error("'" + quota + "' is more than all weights together, which are " + all);
        }
        return quota;
    }

    private static long weight(Entry entry) {
        long weight = entry.integer();
        if (weight < 0) {
            throw entry.error("a weight of " + weight + " is negative; weights are whole numbers from 0");
        }
        return weight;
    }

    private DecisionRule among(Entry value) {
        Set<ActorId> participants = value.field("members").items().stream()
                .map(this::actor)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
        return (members.isPresent() ? over(participants) : this)
                .read(value.field("rule"))
                .among(participants);
    }

    /** A share of the members: "55 %" or "2/3". */
    private static Share share(Entry entry) {
        Matcher matcher = SHARE.matcher(entry.text().strip());
        if (!matcher.matches()) {
            throw entry.error("'" + entry.text() + "' is not a share; write \"55 %\" or \"2/3\"");
        }
        long numerator = Long.parseLong(matcher.group(1));
        return entry.make(() -> matcher.group(3) == null
                ? Share.percent(numerator)
                : Share.of(numerator, Long.parseLong(matcher.group(3))));
    }
}
