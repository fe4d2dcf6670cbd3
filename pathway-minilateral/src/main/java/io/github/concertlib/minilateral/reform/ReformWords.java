package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.RuleReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.reform.Reform;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads changes as a study words them. */
public final class ReformWords {

    private static final List<String> KINDS = ImmutableList.of(
            "found",
            "revive",
            "ratify",
            "lapse",
            "lead",
            "admit",
            "upgrade",
            "consolidate",
            "suspend",
            "expel",
            "war-ends");

    /** Each form of change, as an example in a study's words, with what it does. */
    public static final Map<String, String> FORMS = ImmutableMap.<String, String>builder()
            .put(
                    "{found: esc_tf_e3, members: [DE, FR, GB, PL], from: 2027-01-01}",
                    "a European Security Council is founded after a design; members may be left out where the design closes"
                            + " its list")
            .put(
                    "{found: esc_kub, members: [DE, FR, GB, IT, PL], rule: agreement-of-all, from: 2027-01-01}",
                    "the same where the design gives no rule: name one")
            .put(
                    "{found: cluster_security, members: [DE, FR, HU, PL], in-breach: [HU], rule: agreement-of-all,"
                            + " membership-rule: {majority: 2/3}, from: 2027-01-01}",
                    "a strict cluster is founded: how it runs operations, how it admits and expels, who no longer keeps its"
                            + " norms")
            .put(
                    "{suspend: cluster_security, state: HU, from: 2027-07-01}",
                    "a strict cluster suspends a member in breach, which has no vote and is bound as before")
            .put(
                    "{expel: cluster_security, state: HU, from: 2028-01-01}",
                    "a strict cluster has expelled a member, which is asked and bound no more")
            .put(
                    "{revive: weu_new, members: [BE, DE, FR, GB, NL], from: 2028-01-01}",
                    "a new treaty of mutual defence after the model of the Western European Union")
            .put(
                    "{ratify: kensington_2025, from: 2026-07-01}",
                    "a treaty that is signed enters into force, in a layer with other bilateral treaties")
            .put(
                    "{lapse: nato, from: 2026-07-01}",
                    "a treaty binds nobody any more; under bilateral.anchor: duty-falls what points back to it falls with it")
            .put("{lead: jef, nations: [\"NO\"], from: 2027-01-01}", "a group gets a framework nation, or others")
            .put(
                    "{admit: eurocorps, states: [IT], from: 2027-01-01}",
                    "states join a group, as framework nations where those alone decide; or a council or cluster")
            .put("{upgrade: jef, from: 2027-01-01}", "the JEF brings enablers of its own")
            .put("{upgrade: eatc, from: 2027-01-01}", "the EATC plans and pays as well")
            .put(
                    "{consolidate: [benesam, gnc_1], from: 2027-01-01}",
                    "groups become one: the first takes in members and acts of the others and keeps its rule")
            .put("{war-ends: 2027-01-01}", "Ukraine joins the force of each council that invites it after the war")
            .buildOrThrow();

    private final MinilateralReforms reforms;
    private final States states = States.standard();
    private final RuleReader rules = new RuleReader(states);

    public ReformWords(MinilateralReforms reforms) {
        this.reforms = reforms;
    }

    /**
     * Reads one change: exactly one of its fields says of which kind.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field, value and what would be right
     */
    public Reform read(Entry words) {
        List<String> kinds =
                words.fields().keySet().stream().filter(KINDS::contains).toList();
        if (kinds.size() != 1) {
            throw words.error("a change of small groups has exactly one of the fields " + KINDS);
        }
        String kind = kinds.get(0);
        Entry what = words.field(kind);
        return switch (kind) {
            case "found" -> found(words.only("found", "members", "rule", "membership-rule", "in-breach", "from"));
            case "revive" -> {
                Set<ActorId> members = actors(words.only("revive", "members", "from"), "members");
                yield what.make(() -> reforms.revive(what.text(), members, from(words)));
            }
            case "ratify" -> {
                words.only("ratify", "from");
                yield what.make(() -> reforms.ratify(what.text(), from(words)));
            }
            case "lapse" -> {
                words.only("lapse", "from");
                yield what.make(() -> reforms.lapse(what.text(), from(words)));
            }
            case "lead" -> {
                Set<ActorId> nations = actors(words.only("lead", "nations", "from"), "nations");
                yield what.make(() -> reforms.lead(what.text(), nations, from(words)));
            }
            case "admit" -> {
                Set<ActorId> joining = actors(words.only("admit", "states", "from"), "states");
                yield what.make(() -> reforms.admit(what.text(), joining, from(words)));
            }
            case "upgrade" -> upgrade(words.only("upgrade", "from"));
            case "consolidate" -> {
                words.only("consolidate", "from");
                yield what.make(() -> reforms.consolidate(what.texts(), from(words)));
            }
            case "suspend" -> {
                words.only("suspend", "state", "from");
                ActorId state = states.actor(words.field("state"));
                yield what.make(() -> reforms.suspend(what.text(), state, from(words)));
            }
            case "expel" -> {
                words.only("expel", "state", "from");
                ActorId state = states.actor(words.field("state"));
                yield what.make(() -> reforms.expel(what.text(), state, from(words)));
            }
            default -> {
                words.only("war-ends");
                yield reforms.warEnds(what.date());
            }
        };
    }

    private Reform found(Entry words) {
        Entry what = words.field("found");
        Set<ActorId> members = actors(words, "members");
        if (what.text().startsWith("esc_")) {
            words.only("found", "members", "rule", "from");
            Set<ActorId> voters = what.make(() -> reforms.voters(what.text(), members));
            Optional<DecisionRule> rule = words.optional("rule").map(entry -> rule(entry, voters));
            return what.make(() -> reforms.found(what.text(), members, rule, from(words)));
        }
        Set<ActorId> inBreach = actors(words, "in-breach");
        Optional<DecisionRule> operations = words.optional("rule").map(entry -> rule(entry, members));
        Optional<DecisionRule> memberships = words.optional("membership-rule").map(entry -> rule(entry, members));
        return what.make(
                () -> reforms.foundCluster(what.text(), members, inBreach, operations, memberships, from(words)));
    }

    /** A rule by which these voters can decide: it names nobody else, and is met when all of them agree. */
    private DecisionRule rule(Entry entry, Set<ActorId> voters) {
        DecisionRule rule = rules.over(voters).read(entry);
        return entry.make(() -> {
            Condition condition = rule.over(Electorate.of(Forum.of("rule"), voters));
            checkArgument(
                    voters.isEmpty() || condition.evaluate(Positions.all(Level.ASSENT)) == Verdict.HOLDS,
                    "not even all %s members together could decide by it: %s",
                    voters.size(),
                    voters);
            return rule;
        });
    }

    private Reform upgrade(Entry words) {
        Entry what = words.field("upgrade");
        return switch (what.text()) {
            case "jef" -> reforms.upgradeJef(from(words));
            case "eatc" -> reforms.upgradeEatc(from(words));
            default -> throw what.error("no upgrade of '" + what.text() + "' is described; possible: jef, eatc");
        };
    }

    private Set<ActorId> actors(Entry words, String field) {
        Set<ActorId> actors = new LinkedHashSet<>();
        for (Entry entry : words.list(field)) {
            if (!actors.add(states.actor(entry))) {
                throw entry.error("'" + entry.text() + "' stands here twice");
            }
        }
        return ImmutableSet.copyOf(actors);
    }

    private static LocalDate from(Entry words) {
        return words.field("from").date();
    }
}
