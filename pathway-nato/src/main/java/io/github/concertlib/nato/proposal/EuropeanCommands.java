package io.github.concertlib.nato.proposal;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.nato.command.Command;
import io.github.concertlib.nato.command.CommandKind;
import io.github.concertlib.nato.command.CommandStructure;
import io.github.concertlib.nato.command.Holding;
import io.github.concertlib.nato.command.Post;
import io.github.concertlib.nato.command.RegionalPlan;
import java.util.Optional;
import java.util.Set;

/** What the proposals change in the command structure. */
final class EuropeanCommands {

    private static final ActorId US = ActorId.of("US");
    private static final String SACEUR = "saceur";

    private EuropeanCommands() {}

    /** The land command at Mikkeli becomes the land component of the northern plan. */
    static CommandStructure mikkeli(CommandStructure structure) {
        Command mikkeli = structure.commands().get("mclcc-north");
        return mikkeli == null ? structure : structure.with(mikkeli.serving("land"));
    }

    /** A land command in Poland takes over the central plan, and is its land component. */
    static CommandStructure easternFlank(CommandStructure structure, Source source) {
        if (!structure.plans().containsKey("central")) {
            return structure;
        }
        return structure
                .with(new Command(
                        "landcom-east",
                        "Land Command East (proposal)",
                        CommandKind.FORCE_STRUCTURE,
                        Optional.of("land"),
                        "place not said",
                        ActorId.of("PL"),
                        Optional.of("shape"),
                        source))
                .with(new Post(
                        "com-landcom-east",
                        "Commander Land Command East",
                        "landcom-east",
                        Optional.empty(),
                        Optional.empty(),
                        Holding.european(),
                        Optional.empty(),
                        source))
                .with(structure.plan("central").ledBy("landcom-east"));
    }

    /** A line for European-led operations that ends at Brunssum. */
    static CommandStructure europeanHeadquarters(CommandStructure structure, Source source) {
        if (!structure.commands().containsKey("jfc-brunssum")) {
            return structure;
        }
        Command brunssum = structure.command("jfc-brunssum");
        return structure
                .with(new Command(
                        "european-hq",
                        "European headquarters at " + brunssum.seat() + " (proposal)",
                        CommandKind.JOINT,
                        Optional.empty(),
                        brunssum.seat(),
                        brunssum.host(),
                        Optional.empty(),
                        source))
                .with(new Post(
                        "com-european-hq",
                        "Commander European headquarters",
                        "european-hq",
                        Optional.of(4),
                        Optional.empty(),
                        Holding.european(),
                        Optional.empty(),
                        source))
                .with(new RegionalPlan(
                        "european-led",
                        "European-led NATO operations",
                        "european-hq",
                        Set.of(),
                        true,
                        Standing.PROPOSED,
                        source));
    }

    /** Every post that an American holds or is to hold goes to a European, SACEUR excepted. */
    static CommandStructure europeanOfficers(CommandStructure structure) {
        return structure.changing(EuropeanCommands::european);
    }

    /** The same in some posts alone. */
    static CommandStructure europeanOfficers(CommandStructure structure, Set<String> posts) {
        return structure.changing(post -> posts.contains(post.id()) ? european(post) : post);
    }

    private static Post european(Post post) {
        if (post.id().equals(SACEUR)) {
            return post;
        }
        if (post.handedOver().isHeldBy(US)) {
            return post.isHeldBy(US) ? post.heldAs(Holding.european()) : post.heldAs(post.holding());
        }
        return post.isHeldBy(US) ? post.handedOver() : post;
    }

    static CommandStructure norfolkInBritain(CommandStructure structure) {
        Command norfolk = structure.commands().get("jfc-norfolk");
        return norfolk == null ? structure : structure.with(norfolk.at("place not said", ActorId.of("GB")));
    }
}
