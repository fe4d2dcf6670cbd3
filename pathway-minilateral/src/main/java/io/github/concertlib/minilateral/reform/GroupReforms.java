package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
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
import java.util.stream.Stream;

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
        return Draft.of(
                "lead:" + group,
                Draft.codes(nations)
                        + (nations.size() == 1 ? " leads " : " lead ")
                        + named.arrangement().name(),
                from,
                Standing.STYLISED,
                Draft.TASK_FORCE,
                List.of(),
                List.of(),
                Draft.replacing(named.id(), provision -> {
                    Arrangement now = provision.arrangement(named.id());
                    checkArgument(
                            now.members(provision.at()).containsAll(nations),
                            "lead nations %s of '%s' are not all members %s",
                            nations,
                            group,
                            now.members(provision.at()));
                    return renewed(provision, named.as(Rosters.led(now, nations)));
                }));
    }

    /** With a group as it is now, and what follows from its members and leads. */
    private static Provision renewed(Provision provision, Group group) {
        return provision
                .replacing(group.arrangement())
                .keeping(
                        procedure -> true,
                        procedure -> procedure.arrangement().equals(group.id())
                                ? group.renewed(procedure, provision.at())
                                : procedure);
    }

    Reform admit(String group, Set<ActorId> states, LocalDate from) {
        Group named = groups.named(group);
        Role role = named.rule() == GroupRule.UNANIMITY_OF_FRAMEWORK_NATIONS ? Role.FRAMEWORK_NATION : Role.MEMBER;
        return Draft.admitting(
                named.arrangement().name(), named.id(), states, role, from, Draft.TASK_FORCE, provision -> {
                    Group wider = named.as(provision.arrangement(named.id()));
                    return renewed(provision, wider).owing(duties(provision, wider));
                });
    }

    /** The duties of all, with those of a group as it is now in the place of those it had; of one that had none, none. */
    private static List<Commitment> duties(Provision provision, Group group) {
        return Stream.concat(
                        provision.commitments().stream()
                                .filter(duty -> !duty.instrument().equals(group.id())),
                        owes(provision, group).stream())
                .toList();
    }

    /** What the members of a group as it is now owe each other, if its members owed each other anything before. */
    private static List<Commitment> owes(Provision provision, Group group) {
        return provision.commitments().stream()
                        .anyMatch(duty -> duty.instrument().equals(group.id()))
                ? group.duties(provision.at())
                : List.of();
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
        checkArgument(
                ids.size() >= 2 && ids.stream().distinct().count() == ids.size(),
                "consolidating takes two groups or more, each once; there are %s",
                ids);
        Group first = groups.named(ids.get(0));
        List<Group> others =
                ids.subList(1, ids.size()).stream().map(groups::named).toList();
        Map<Function, String> acts = new LinkedHashMap<>();
        for (Group other : others) {
            for (Function function : other.arrangement().competences()) {
                if (first.couldDecideOn(function) && !first.decides().containsKey(function)) {
                    acts.put(
                            function,
                            other.decides()
                                    .getOrDefault(function, function.name().toLowerCase(Locale.ROOT) + " together"));
                }
            }
        }
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
                                joining(provision, first, others),
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
                                owes(provision, one));
                    }
                    for (Group gone : others) {
                        changed = changed.without(gone.id());
                    }
                    return changed;
                });
    }

    /** The members of other groups that are not in one, as these stand there, or as they are known if they stand elsewhere. */
    private static Set<ActorId> joining(Provision provision, Group one, List<Group> others) {
        LocalDate at = provision.at();
        Set<ActorId> members = new TreeSet<>();
        others.forEach(other -> members.addAll(
                provision.find(other.id()).orElse(other.arrangement()).members(at)));
        members.removeAll(provision.arrangement(one.id()).members(at));
        return members;
    }
}
