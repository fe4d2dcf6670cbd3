package io.github.concertlib.eu.force;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.Purse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A force, a headquarters or a flagship project.
 *
 * @param id its key
 * @param title in words
 * @param personnel the largest number of people; empty where no limit is known
 * @param command whether it leads others rather than acting itself
 * @param ofTheUnion whether the Union itself recruits it, so that no state sends it
 * @param built whether it was ever brought together
 * @param standing whether it exists or is proposed
 * @param inside whether it may be used on the territory of the Union
 * @param missions what it may be used for
 * @param decidedBy the procedure by which its use is decided; empty where it needs none of the Union or where it is open
 * @param group those who decide, where a group does
 * @param purses whose money may pay for operating it
 * @param keptBy whose money may keep it in being, where that differs
 * @param validity when it exists, or since when it is proposed
 * @param source where it is described
 */
public record Force(
        String id,
        String title,
        OptionalInt personnel,
        boolean command,
        boolean ofTheUnion,
        boolean built,
        Standing standing,
        boolean inside,
        Set<Mission> missions,
        Optional<String> decidedBy,
        Set<ActorId> group,
        Set<Purse> purses,
        Set<Purse> keptBy,
        Validity validity,
        Source source) {

    private static final Source ARTICLE_41 = Source.treaty("Article 41(2) TEU");
    private static final Source ARTICLE_42 = Source.of("Article 42(1) TEU", Quality.TREATY, Confidence.STATED);

    public Force {
        missions = ImmutableSet.copyOf(missions);
        group = ImmutableSortedSet.copyOf(group);
        purses = ImmutableSet.copyOf(purses);
        keptBy = ImmutableSet.copyOf(keptBy);
    }

    /** Whether it may be used in this way, with every reason. Who has to decide is another question: {@link #decidedBy}. */
    public List<Finding> mayBeUsed(Use use) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.add(existence(use));
        findings.add(
                missions.contains(use.mission())
                        ? Finding.met("is meant for " + use.mission() + " use", source)
                        : Finding.barred("is not meant for " + use.mission() + " use but for " + missions, source));
        findings.add(place(use));
        personnel.ifPresent(limit -> findings.add(
                use.personnel() <= limit
                        ? Finding.met("takes " + people(use.personnel()) + ", within its " + limit, source)
                        : Finding.unmet(
                                "takes " + people(use.personnel()) + ", more than its " + limit,
                                people(use.personnel() - limit) + " fewer, or another force",
                                source)));
        findings.add(money(use));
        return findings.build();
    }

    private static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }

    private Finding existence(Use use) {
        if (standing != Standing.EXISTS) {
            return Finding.unmet("does not exist: it is a " + standing, "its creation", source);
        }
        if (!built) {
            return Finding.unmet("was not built up when last seen", "building it up", source);
        }
        return validity.contains(use.on())
                ? Finding.met("exists on " + use.on(), source)
                : Finding.barred("does not exist on " + use.on() + " but " + validity, source);
    }

    private Finding place(Use use) {
        if (!use.insideTheUnion()) {
            return Finding.met("used outside the territory of the Union", ARTICLE_42);
        }
        return inside
                ? Finding.met("may be used on the territory of the Union", source)
                : Finding.barred("may not be used on the territory of the Union", ARTICLE_42);
    }

    private Finding money(Use use) {
        boolean budget = use.operatingCost() == Purse.UNION_BUDGET || use.operatingCost() == Purse.UNION_BORROWING;
        if (use.mission().isMilitary() && budget) {
            return Finding.unmet(
                    "operating it may not be " + use.operatingCost(), "contributions of the members", ARTICLE_41);
        }
        if (purses.isEmpty()) {
            return Finding.unmet("who would pay for operating it is open", "a purse", source);
        }
        return purses.contains(use.operatingCost())
                ? Finding.met("operating it may be " + use.operatingCost(), source)
                : Finding.unmet(
                        "operating it is not foreseen to be " + use.operatingCost(), "one of " + purses, source);
    }

    @Override
    public String toString() {
        return title + " (" + id + ")";
    }
}
