package io.github.concertlib.minilateral.cluster;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.minilateral.state.StateProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Depth-first branch and bound over groups in the order of the codes.
 *
 * <p>A group's score is a weighted mean of three figures. Threat fit is a least, so it can only fall when members join;
 * coverage can only rise, to what all later candidates could add; the mean of ties cannot exceed what it is if every new pair
 * were tied as closely as any pair is. The three together bound every group that extends the one at hand.
 */
final class ClusterSearch {

    private final List<StateProfile> states;
    private final ThreatPerception threats;
    private final ClusterGoal goal;
    private final int count;
    private final long limit;
    private final List<String> wanted;

    private final int[][] likeness;
    private final int[][] tie;
    private final int[] concern;
    private final int[] brings;
    private final int[] broughtFrom;
    private final int closestTie;

    /** Worst of the best first, so that it is the one to give way. */
    private final PriorityQueue<Found> best;

    private long tried;
    private int unseen = -1;

    /** A group, as indices, with its figures. */
    private record Found(int[] members, int score, int threat, int coverage, int ties) {}

    ClusterSearch(
            List<StateProfile> states, ThreatPerception threats, Ties ties, ClusterGoal goal, int count, long limit) {
        this.states = states;
        this.threats = threats;
        this.goal = goal;
        this.count = count;
        this.limit = limit;
        int n = states.size();
        wanted = List.copyOf(new TreeSet<>(goal.capabilities()));
        likeness = new int[n][n];
        tie = new int[n][n];
        concern = new int[n];
        brings = new int[n];
        broughtFrom = new int[n + 1];
        int closest = 0;
        for (int i = 0; i < n; i++) {
            ActorId one = states.get(i).id();
            concern[i] = goal.theatre().map(theatre -> threats.of(one, theatre)).orElse(ThreatPerception.MOST);
            for (int c = 0; c < wanted.size(); c++) {
                if (states.get(i).capabilities().contains(wanted.get(c))) {
                    brings[i] |= 1 << c;
                }
            }
            for (int j = 0; j < n; j++) {
                ActorId other = states.get(j).id();
                likeness[i][j] = threats.likeness(one, other);
                tie[i][j] = i == j ? 0 : ties.between(one, other);
                closest = Math.max(closest, tie[i][j]);
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            broughtFrom[i] = broughtFrom[i + 1] | brings[i];
        }
        closestTie = closest;
        best = new PriorityQueue<>(order().reversed());
    }

    /** Best first: higher score, then fewer members, then by code. */
    private static Comparator<Found> order() {
        return Comparator.comparingInt((Found found) -> -found.score)
                .thenComparingInt(found -> found.members.length)
                .thenComparing((a, b) -> {
                    for (int i = 0; i < a.members.length; i++) {
                        if (a.members[i] != b.members[i]) {
                            return Integer.compare(a.members[i], b.members[i]);
                        }
                    }
                    return 0;
                });
    }

    ClusterRanking run() {
        extend(new int[Math.min(goal.largest(), states.size())], 0, 0, ThreatPerception.MOST, 0, 0);
        List<Found> found = new ArrayList<>(best);
        found.sort(order());
        List<ClusterProposal> proposals = found.stream().map(this::proposal).toList();
        // a list that is not full leaves no group out
        int bound = found.size() < count ? 0 : found.get(found.size() - 1).score;
        boolean exact = unseen < 0;
        return new ClusterRanking(proposals, exact ? bound : Math.max(bound, unseen), exact, tried);
    }

    private void extend(int[] group, int size, int from, int threat, int brought, int tieSum) {
        for (int next = from; next < states.size(); next++) {
            int fit = Math.min(threat, concern[next]);
            int sum = tieSum;
            for (int i = 0; i < size; i++) {
                fit = Math.min(fit, likeness[group[i]][next]);
                sum += tie[group[i]][next];
            }
            int covered = brought | brings[next];
            int bound = bound(size + 1, next + 1, fit, covered, sum);
            boolean hopeless = best.size() == count && bound < best.element().score;
            if (hopeless) {
                continue;
            }
            if (tried >= limit) {
                unseen = Math.max(unseen, bound);
                continue;
            }
            tried++;
            group[size] = next;
            if (size + 1 >= goal.smallest()) {
                offer(group, size + 1, fit, covered, sum);
            }
            if (size + 1 < group.length) {
                extend(group, size + 1, next + 1, fit, covered, sum);
            }
        }
    }

    private void offer(int[] group, int size, int fit, int covered, int sum) {
        int pairs = size * (size - 1) / 2;
        int coverage = share(covered);
        int tied = pairs == 0 ? 0 : sum / pairs;
        int[] members = Arrays.copyOf(group, size);
        best.add(new Found(members, score(fit, coverage, tied), fit, coverage, tied));
        if (best.size() > count) {
            best.remove();
        }
    }

    /** No group that contains these members, and later ones besides, scores more. */
    private int bound(int size, int later, int fit, int covered, int sum) {
        int coverage = share(covered | broughtFrom[later]);
        int most = 0;
        int longest = Math.min(goal.largest(), size + states.size() - later);
        for (int end = Math.max(size, goal.smallest()); end <= longest; end++) {
            int pairs = end * (end - 1) / 2;
            int added = pairs - size * (size - 1) / 2;
            most = Math.max(most, pairs == 0 ? 0 : (sum + added * closestTie) / pairs);
        }
        return score(fit, coverage, most);
    }

    private int share(int covered) {
        return ThreatPerception.MOST * Integer.bitCount(covered) / wanted.size();
    }

    private int score(int threat, int coverage, int tied) {
        int weights = goal.threatWeight() + goal.capabilityWeight() + goal.tieWeight();
        return (goal.threatWeight() * threat + goal.capabilityWeight() * coverage + goal.tieWeight() * tied) / weights;
    }

    private ClusterProposal proposal(Found found) {
        Set<ActorId> members = new TreeSet<>();
        Set<String> missing = new LinkedHashSet<>(wanted);
        List<String> lacks = new ArrayList<>();
        for (int member : found.members) {
            members.add(states.get(member).id());
            missing.removeAll(states.get(member).capabilities());
            if (goal.theatre().isPresent() && !threats.knows(states.get(member).id())) {
                lacks.add("nobody says how much " + states.get(member).id() + " minds '"
                        + goal.theatre().get() + "'; it counts as not at all");
            } else if (concern[member] < ThreatPerception.MOST / 2) {
                lacks.add(String.format(
                        Locale.ROOT,
                        "%s minds '%s' little (%d of %d)",
                        states.get(member).id(),
                        goal.theatre().orElse(""),
                        concern[member],
                        ThreatPerception.MOST));
            }
        }
        List<String> untied = new ArrayList<>();
        for (int i = 0; i < found.members.length; i++) {
            for (int j = i + 1; j < found.members.length; j++) {
                if (tie[found.members[i]][found.members[j]] == 0) {
                    untied.add(states.get(found.members[i]).id() + "-"
                            + states.get(found.members[j]).id());
                }
            }
        }
        if (!untied.isEmpty()) {
            lacks.add("no tie yet: " + String.join(", ", untied));
        }
        if (!missing.isEmpty()) {
            lacks.add("nobody is known to bring: " + String.join(", ", missing));
        }
        if (members.stream().noneMatch(this::canLead)) {
            lacks.add("no member with a corps headquarters");
        }
        return new ClusterProposal(
                members,
                found.score,
                found.threat,
                found.coverage,
                found.ties,
                missing,
                Collections.unmodifiableList(lacks));
    }

    private boolean canLead(ActorId member) {
        return states.stream()
                .filter(state -> state.id().equals(member))
                .anyMatch(state -> state.capabilities().contains("corps-headquarters"));
    }
}
