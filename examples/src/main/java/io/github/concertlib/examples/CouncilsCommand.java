package io.github.concertlib.examples;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.examples.dataset.CouncilTables;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Lines;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.minilateral.council.CouncilComparison;
import io.github.concertlib.minilateral.council.CouncilRule;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncil;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncils;
import io.github.concertlib.minilateral.force.Headquarters;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The designs of a European Security Council side by side. */
@Command(
        name = "councils",
        header = "The designs of a European Security Council side by side.",
        description =
                "Compares the designs put forward up to a day along the trade-offs that the sources name: who is inside, how "
                        + "fast, who can stop it, how legitimate, how close to the Union, how durable, and what could lead it while the "
                        + "North Atlantic Council is blocked. None exists. Designs that are named are shown in full.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert councils",
            "  concert councils esc_tf_e3 esc_kub --at 2026-07-01 --json",
            "  concert councils esc_kub --members e5,NO,ES --rule unanimity"
        })
final class CouncilsCommand implements Runnable {

    @Parameters(
            arity = "0..*",
            paramLabel = "DESIGN",
            description = "Ids of designs, to be shown in full. Default: all, as a table.")
    private List<String> named = new ArrayList<>();

    @Mixin
    private final DayOption day = new DayOption();

    @Option(
            names = "--members",
            paramLabel = "STATES",
            split = ",",
            description =
                    "These members in the place of those named so far: codes, or ids of groups, with commas between.")
    private List<String> members = new ArrayList<>();

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "This rule in the place of the design's: unanimity, eu-unanimity or informal-consensus.")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--heads-vote", description = "Read the proposals so that heads of institutions vote.")
    private boolean headsVote;

    @Option(
            names = "--parliaments-first",
            description = "Read them so that parliaments consent before the council authorises.")
    private boolean parliamentsFirst;

    @Mixin
    private final Output output = CouncilTables.output();

    @Override
    public void run() {
        Provision provision = Chosen.everything(day.at());
        Set<ActorId> union = Chosen.members("eu", provision);
        List<EuropeanSecurityCouncil> designs =
                designs().stream().map(design -> changed(design, provision)).toList();
        CouncilComparison table = CouncilComparison.of(designs, StateProfiles.standard(), union, readings());
        CouncilTables.offer(output, day.at(), table).print(text(table), json(table));
    }

    private List<EuropeanSecurityCouncil> designs() {
        List<EuropeanSecurityCouncil> put = EuropeanSecurityCouncils.standard().on(day.at());
        List<String> ids = put.stream().map(design -> design.id().id()).toList();
        checkArgument(!put.isEmpty(), "no design of a European Security Council had been put forward by %s", day.at());
        Chosen.requireKnown("DESIGN", "design, by " + day.at(), named, ids);
        return put.stream()
                .filter(design -> named.isEmpty() || named.contains(design.id().id()))
                .toList();
    }

    private EuropeanSecurityCouncil changed(EuropeanSecurityCouncil design, Provision provision) {
        EuropeanSecurityCouncil peopled = members.isEmpty() ? design : design.with(Chosen.states(members, provision));
        return rule.map(CouncilsCommand::rule).map(peopled::with).orElse(peopled);
    }

    private static CouncilRule rule(String word) {
        Map<String, CouncilRule> rules = new LinkedHashMap<>();
        for (CouncilRule one :
                List.of(CouncilRule.UNANIMITY, CouncilRule.EU_UNANIMITY, CouncilRule.INFORMAL_CONSENSUS)) {
            rules.put(Names.written(one), one);
        }
        Chosen.requireKnown("--rule", "rule", List.of(word), rules.keySet());
        return rules.get(word);
    }

    private Interpretations readings() {
        return Interpretations.defaults()
                .with(EuropeanSecurityCouncil.INSTITUTIONAL_VOTE.id(), headsVote ? "with" : "without")
                .with(EuropeanSecurityCouncil.BACKSTOP.id(), parliamentsFirst ? "authorisation" : "contribution");
    }

    private String text(CouncilComparison table) {
        Lines text = new Lines();
        text.line("Designs of a European Security Council put forward by " + day.at() + "; none exists");
        text.gap();
        Table rows = new Table()
                .row(
                        "design",
                        "inside",
                        "not in EU",
                        "steps",
                        "single blockers",
                        "parliaments needed",
                        "people",
                        "treaty",
                        "NATO's, NAC blocked",
                        "of the Union");
        table.rows()
                .forEach(row -> rows.row(
                        row.design().id().id(),
                        row.inside().size() + (row.open() ? "+" : ""),
                        String.valueOf(row.fromOutsideTheUnion().size()),
                        row.steps().map(String::valueOf).orElse("-"),
                        row.singleBlockers()
                                .map(blockers -> String.valueOf(blockers.size()))
                                .orElse("-"),
                        String.valueOf(row.parliamentsNeeded().size()),
                        people(row),
                        row.durable() ? "yes" : "no",
                        row.natoAssetsWhileBlocked() ? "yes" : "no",
                        row.unionInstruments()));
        text.line(rows.render());
        text.wrapped("+ others are meant to join: every count is a lower bound. - the design, as put forward,"
                + " names no rule or no members to authorise by. Steps: the council authorises, parliaments"
                + " consent where they have to, states contribute.");
        if (named.isEmpty()) {
            text.wrapped("One in full, with its source: concert councils "
                    + table.rows().get(0).design().id());
        } else {
            table.rows().forEach(row -> full(row, text));
        }
        return text.toString();
    }

    private static String people(CouncilComparison.Row row) {
        return row.inside().isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f m", row.population() / 1e6);
    }

    private static void full(CouncilComparison.Row row, Lines text) {
        EuropeanSecurityCouncil design = row.design();
        text.gap();
        text.wrapped(design + " [" + design.source() + "]");
        design.source().note().ifPresent(note -> text.wrapped("  note: " + note));
        part(text, "grows from", design.base() + ", put forward by " + design.proposed());
        part(
                text,
                "inside",
                (row.inside().isEmpty() ? "not named" : Codes.joined(row.inside()))
                        + (row.open() ? ", others to join" : "")
                        + design.rotatingSeats()
                                .map(seats -> ", " + seats + " rotating seats")
                                .orElse("")
                        + "; from outside the Union: " + codes(row.fromOutsideTheUnion()));
        part(text, "heads of institutions", codes(design.institutions()));
        part(
                text,
                "speed",
                row.steps().map(steps -> steps + " steps").orElse("cannot authorise as proposed") + "; rule: "
                        + design.rule());
        part(
                text,
                "single blockers",
                row.singleBlockers()
                        .map(blockers -> blockers.size() + ": " + codes(blockers))
                        .orElse("no rule given"));
        part(text, "legitimacy", Names.spoken(design.backstop()) + "; " + parliaments(row));
        part(text, "coherence", row.unionInstruments());
        part(text, "durability", (row.durable() ? "treaty" : "no treaty") + "; " + design.footing());
        part(
                text,
                "NATO's assets while the NAC is blocked",
                (row.natoAssetsWhileBlocked() ? "yes" : "no") + "; headquarters of its own members: "
                        + headquarters(row));
        part(
                text,
                "headquarters named",
                design.headquarters().isEmpty() ? "none" : String.join(", ", design.headquarters()));
        part(
                text,
                "budget",
                design.budget().map(foreseen -> foreseen ? "foreseen" : "none").orElse("not given"));
        part(text, "force", design.force().map(CouncilsCommand::force).orElse("not given"));
        part(text, "Ukraine", Names.spoken(design.ukraine()));
        part(text, "expulsion", design.expulsion().orElse("not given"));
        part(text, "supported by", names(design.supporters()));
        part(text, "does not support it", names(design.dissenters()));
    }

    private static String force(io.github.concertlib.minilateral.force.Force force) {
        return force.troops()
                        .map(troops -> String.format(Locale.ROOT, "%,d troops, ", troops))
                        .orElse("") + (force.standing() ? "standing" : "not standing") + "; " + force.note();
    }

    private static String parliaments(CouncilComparison.Row row) {
        return row.parliaments().isEmpty()
                ? "members not named"
                : row.parliaments().entrySet().stream()
                                .map(entry -> "parliament " + entry.getKey() + ": " + codes(entry.getValue()))
                                .collect(Collectors.joining("; "))
                        + String.format(Locale.ROOT, "; %.1f million people", row.population() / 1e6);
    }

    private static String headquarters(CouncilComparison.Row row) {
        return row.headquartersWhileNatoIsBlocked().isEmpty()
                ? "none known"
                : row.headquartersWhileNatoIsBlocked().stream()
                        .map(Headquarters::toString)
                        .collect(Collectors.joining("; "));
    }

    private Map<String, Object> json(CouncilComparison table) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("date", day.at().toString());
        answer.put("headsVote", headsVote);
        answer.put("parliamentsFirst", parliamentsFirst);
        answer.put("designs", table.rows().stream().map(CouncilsCommand::json).toList());
        return answer;
    }

    private static Map<String, Object> json(CouncilComparison.Row row) {
        EuropeanSecurityCouncil design = row.design();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", design.id().id());
        object.put("name", design.name());
        object.put("proposed", design.proposed().toString());
        object.put("base", design.base());
        object.put("inside", Codes.list(row.inside()));
        object.put("open", row.open());
        object.put("rotatingSeats", design.rotatingSeats().orElse(null));
        object.put("institutions", Codes.list(design.institutions()));
        object.put("fromOutsideTheUnion", Codes.list(row.fromOutsideTheUnion()));
        object.put("rule", design.rule().toString());
        object.put("steps", row.steps().orElse(null));
        object.put("singleBlockers", row.singleBlockers().map(Codes::list).orElse(null));
        object.put("backstop", Names.spoken(design.backstop()));
        Map<String, Object> parliaments = new LinkedHashMap<>();
        row.parliaments().forEach((part, states) -> parliaments.put(Names.spoken(part), Codes.list(states)));
        object.put("parliaments", parliaments);
        object.put("parliamentsNeeded", Codes.list(row.parliamentsNeeded()));
        object.put("population", row.population());
        object.put("unionInstruments", row.unionInstruments());
        object.put("form", Names.spoken(design.form()));
        object.put("footing", design.footing());
        object.put("durable", row.durable());
        object.put("natoAssetsWhileNatoIsBlocked", row.natoAssetsWhileBlocked());
        object.put(
                "headquartersWhileNatoIsBlocked",
                row.headquartersWhileNatoIsBlocked().stream()
                        .map(Headquarters::id)
                        .toList());
        object.put("headquartersNamed", design.headquarters());
        object.put("budget", design.budget().orElse(null));
        object.put("force", design.force().map(CouncilsCommand::force).orElse(null));
        object.put("ukraine", Names.spoken(design.ukraine()));
        object.put("expulsion", design.expulsion().orElse(null));
        object.put("supporters", design.supporters());
        object.put("dissenters", design.dissenters());
        object.put("source", design.source().toString());
        return object;
    }

    private static String codes(Collection<ActorId> actors) {
        return actors.isEmpty() ? "nobody" : Codes.joined(actors);
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "nobody named" : String.join(", ", names);
    }

    private static void part(Lines text, String heading, String words) {
        text.wrapped("  " + heading + ": " + words);
    }
}
