package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.group.GroupRule;
import io.github.concertlib.minilateral.group.Groups;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Changes of groups. */
final class GroupReforms {

    private final Groups groups;

    GroupReforms(Groups groups) {
        this.groups = groups;
    }

    Reform revive(String group, Set<ActorId> members, LocalDate from) {
        Group model = groups.named(group);
        checkArgument(
                model.mutualDefence().isPresent() && model.arrangement().standing() == Standing.PROPOSED,
                "'%s' is no proposal of a treaty of mutual defence",
                group);
        checkArgument(members.size() >= 2, "a treaty of mutual defence takes two parties; there are %s", members);
        Source source = model.arrangement().source();
        return Draft.of(
                "revive:" + group,
                model.arrangement().name() + ", " + members.size() + " parties",
                from,
                Standing.STYLISED,
                source,
                List.of(),
                List.of(),
                Draft.replacing(model.id(), provision -> {
                    Group founded = model.as(Rosters.of(
                            model.arrangement(),
                            members,
                            model.arrangement().validity().inForceFrom(),
                            source));
                    return Replace.whole(
                            provision,
                            founded.arrangement(),
                            founded.procedures(provision.at()),
                            founded.duties(provision.at()));
                }));
    }

    Reform lead(String group, Set<ActorId> nations, LocalDate from) {
        Group named = groups.named(group);
        checkArgument(!nations.isEmpty(), "group '%s' with no framework nation named", group);
        checkArgument(
                named.arrangement().members(from).containsAll(nations),
                "lead nations %s of '%s' are not all members %s",
                nations,
                group,
                named.arrangement().members(from));
        return Draft.of(
                "lead:" + group,
                codes(nations)
                        + (nations.size() == 1 ? " leads " : " lead ")
                        + named.arrangement().name(),
                from,
                Standing.STYLISED,
                Draft.TASK_FORCE,
                List.of(),
                List.of(),
                Draft.replacing(named.id(), provision -> {
                    Arrangement led = Rosters.led(provision.arrangement(named.id()), nations);
                    Group after = named.as(led);
                    return provision
                            .replacing(led)
                            .keeping(
                                    procedure -> true,
                                    procedure -> procedure.arrangement().equals(named.id())
                                            ? after.rule(procedure.function(), provision.at())
                                                    .map(rule -> Draft.ruled(
                                                            procedure,
                                                            rule,
                                                            procedure.legalBasis(),
                                                            procedure.standing()))
                                                    .orElse(procedure)
                                            : procedure);
                }));
    }

    Reform admit(String group, Set<ActorId> states, LocalDate from) {
        Group named = groups.named(group);
        checkArgument(!states.isEmpty(), "nobody is admitted to '%s'; name states", group);
        Role role = named.rule() == GroupRule.UNANIMITY_OF_FRAMEWORK_NATIONS ? Role.FRAMEWORK_NATION : Role.MEMBER;
        return Draft.of(
                "admit:" + group,
                codes(states)
                        + (states.size() == 1 ? " joins " : " join ")
                        + named.arrangement().name(),
                from,
                Standing.STYLISED,
                Draft.TASK_FORCE,
                List.of(),
                List.of(),
                Draft.replacing(named.id(), provision -> {
                    Arrangement wider =
                            Rosters.joined(provision.arrangement(named.id()), states, role, from, Draft.TASK_FORCE);
                    return provision
                            .replacing(wider)
                            .keeping(
                                    procedure -> true,
                                    procedure -> procedure.arrangement().equals(named.id())
                                            ? procedure.among(Electorate.of(
                                                    procedure.electorate().forum(),
                                                    Sets.union(
                                                            procedure
                                                                    .electorate()
                                                                    .voters(),
                                                            states)))
                                            : procedure);
                }));
    }

    Reform upgradeJef(LocalDate from) {
        return more(
                "jef",
                ImmutableMap.of(Function.ENABLE, "bring enablers into it"),
                "Joint Expeditionary Force upgraded with enablers of its own",
                from);
    }

    Reform upgradeEatc(LocalDate from) {
        return more(
                "eatc",
                ImmutableMap.of(
                        Function.of("PLAN"), "plan for a joint operation", Function.FUND, "pay for common enablers"),
                "European Air Transport Command plans and funds as well",
                from);
    }

    private Reform more(String group, Map<Function, String> acts, String title, LocalDate from) {
        Group named = groups.named(group);
        return Draft.of(
                "upgrade:" + group,
                title,
                from,
                Standing.STYLISED,
                Draft.TASK_FORCE,
                Draft.SUPPORTERS,
                List.of(),
                Draft.replacing(named.id(), provision -> {
                    Group upgraded = named.as(provision.arrangement(named.id())).deciding(acts);
                    Provision changed = provision.replacing(upgraded.arrangement());
                    for (Procedure procedure : upgraded.procedures(provision.at())) {
                        if (acts.containsKey(procedure.function())) {
                            changed = changed.with(assumed(procedure, title));
                        }
                    }
                    return changed;
                }));
    }

    /** A procedure that exists under the reform alone. */
    private static Procedure assumed(Procedure procedure, String reform) {
        return Draft.ruled(procedure, procedure.rule(), Source.stylised("assumed: " + reform), Standing.STYLISED);
    }

    Reform consolidate(List<String> ids, LocalDate from) {
        checkArgument(ids.size() >= 2, "consolidating takes two groups; there are %s", ids);
        Group first = groups.named(ids.get(0));
        Set<ActorId> members = new TreeSet<>(first.arrangement().members(from));
        Map<Function, String> acts = new LinkedHashMap<>();
        Set<ArrangementId> taken = new TreeSet<>();
        for (String id : ids.subList(1, ids.size())) {
            Group other = groups.named(id);
            members.addAll(other.arrangement().members(from));
            taken.add(other.id());
            for (Function function : other.arrangement().competences()) {
                if (first.couldDecideOn(function) && !first.decides().containsKey(function)) {
                    acts.put(
                            function,
                            other.decides()
                                    .getOrDefault(function, function.name().toLowerCase(Locale.ROOT) + " together"));
                }
            }
        }
        Set<ActorId> joining = Sets.difference(members, first.arrangement().members(from));
        Role role = first.rule() == GroupRule.UNANIMITY_OF_FRAMEWORK_NATIONS ? Role.FRAMEWORK_NATION : Role.MEMBER;
        return Draft.of(
                "consolidate:" + String.join("+", ids),
                String.join(" and ", ids) + " become one",
                from,
                Standing.STYLISED,
                Draft.TASK_FORCE,
                List.of(),
                List.of(),
                provision -> {
                    Provision changed = provision;
                    if (provision.has(first.id())) {
                        Arrangement wider = Rosters.joined(
                                provision.arrangement(first.id()),
                                ImmutableSortedSet.copyOf(joining),
                                role,
                                from,
                                Draft.TASK_FORCE);
                        Group one = first.as(wider).deciding(acts).decidingIn(String.join(" and ", ids) + " together");
                        changed = Replace.whole(
                                provision,
                                one.arrangement(),
                                one.procedures(provision.at()).stream()
                                        .map(procedure -> acts.containsKey(procedure.function())
                                                ? assumed(procedure, String.join(" and ", ids) + " become one")
                                                : procedure)
                                        .toList(),
                                one.commitments(provision.at()));
                    }
                    for (ArrangementId gone : taken) {
                        changed = changed.has(gone) ? Replace.without(changed, gone) : changed;
                    }
                    return changed;
                });
    }

    private static String codes(Set<ActorId> states) {
        return states.stream().map(ActorId::code).sorted().collect(Collectors.joining(", "));
    }
}
