package io.github.concertlib.minilateral.reform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.RuleReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.reform.Reform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads changes as a study words them. */
public final class ReformWords {

    private static final List<String> KINDS = ImmutableList.of(
            "found", "revive", "ratify", "lapse", "lead", "admit", "upgrade", "consolidate", "expel", "war-ends");

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
        Optional<DecisionRule> rule = words.optional("rule").map(rules::read);
        if (what.text().startsWith("esc_")) {
            words.only("found", "members", "rule", "from");
            return what.make(() -> reforms.found(what.text(), members, rule, from(words)));
        }
        return what.make(() -> reforms.foundCluster(
                what.text(),
                members,
                actors(words, "in-breach"),
                rule,
                words.optional("membership-rule").map(rules::read),
                from(words)));
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
        return words.list(field).stream().map(states::actor).collect(ImmutableSet.toImmutableSet());
    }

    private static LocalDate from(Entry words) {
        return words.field("from").date();
    }
}
