package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuProcedure.Kind;
import io.github.concertlib.eu.EuProcedure.Reach;
import io.github.concertlib.eu.EuProcedure.Stage;
import io.github.concertlib.eu.EuProcedure.Voters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of the procedures of the Union by legal basis: seventy-one, and variants of some. */
public final class EuProcedures {

    private static final List<EuProcedure> ALL = read(Documents.resource(EuProcedures.class, "procedures.json"));

    private EuProcedures() {}

    /** Every procedure, whether in force, past or proposed, in the order of the catalogue. */
    public static List<EuProcedure> all() {
        return ALL;
    }

    static Optional<EuProcedure> find(String id) {
        return ALL.stream().filter(procedure -> procedure.id().equals(id)).findFirst();
    }

    /**
     * The procedure of this id.
     *
     * @param id such as {@code eu:p12}; the prefix may be left out
     * @throws IllegalArgumentException when there is none
     */
    public static EuProcedure named(String id) {
        String key = id.startsWith("eu:") ? id : "eu:" + id;
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no procedure '" + id + "' of the Union; they run from 'p01' to 'p71'"));
    }

    /**
     * The form of a procedure that a proposal of these opens: the proposer fixes the majority. Article 31(2) TEU takes the
     * standard majority on a proposal of the High Representative and the reinforced one on a member's initiative.
     *
     * @param id the procedure or one of its variants
     * @param together those who propose it together
     * @throws IllegalArgumentException when these cannot propose it, naming those who can
     */
    public static EuProcedure proposed(String id, Set<Proposer> together) {
        EuProcedure asked = named(id);
        String main = asked.variantOf().orElse(asked.id());
        List<EuProcedure> forms = ALL.stream()
                .filter(form -> form.function().equals(asked.function()))
                .filter(form -> form.id().equals(main) || form.variantOf().equals(Optional.of(main)))
                .toList();
        return Stream.concat(Stream.of(asked), forms.stream())
                .filter(form -> form.mayBeProposedBy(together))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(asked + " is not proposed by " + together + " but by "
                        + forms.stream()
                                .flatMap(form -> form.proposal().stream())
                                .distinct()
                                .collect(Collectors.joining(", or "))));
    }

    /** Those whose legal basis mentions an article, such as "42(7)". */
    public static List<EuProcedure> underArticle(String article) {
        return ALL.stream()
                .filter(procedure -> procedure.legalBasis().contains(article))
                .toList();
    }

    /** Reads {@code {about, procedures: […]}}; two with one id, or a need of one that is not there, is an error. */
    static List<EuProcedure> read(Entry file) {
        List<Entry> rows = file.only("about", "procedures").field("procedures").items();
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> {
            if (!ids.add(row.field("id").text())) {
                throw row.field("id").error("procedure '" + row.field("id").text() + "' stands here twice");
            }
        });
        rows.forEach(row -> row.list("needs").stream()
                .filter(need -> !ids.contains(need.text()))
                .findFirst()
                .ifPresent(need -> {
                    throw need.error("unknown procedure '" + need.text() + "'");
                }));
        return rows.stream().map(EuProcedures::procedure).collect(ImmutableList.toImmutableList());
    }

    private static EuProcedure procedure(Entry row) {
        row.only(
                "id",
                "variantOf",
                "kind",
                "legalBasis",
                "act",
                "function",
                "events",
                "stages",
                "needs",
                "leastGroup",
                "effects",
                "purse",
                "parliament",
                "defence",
                "proposers",
                "limits",
                "from",
                "until",
                "standing",
                "source");
        return new EuProcedure(
                "eu:" + row.field("id").text(),
                row.optional("variantOf").map(entry -> "eu:" + entry.text()),
                row.field("kind").oneOf(Kind.class),
                row.field("legalBasis").text(),
                row.field("act").text(),
                row.optional("function").map(entry -> entry.make(() -> Function.of(entry.text()))),
                row.list("events").stream()
                        .map(entry -> entry.oneOf(Event.class))
                        .collect(ImmutableSet.toImmutableSet()),
                row.list("stages").stream().map(EuProcedures::stage).toList(),
                row.list("needs").stream().map(entry -> "eu:" + entry.text()).toList(),
                row.optional("leastGroup")
                        .map(entry -> Math.toIntExact(entry.integer()))
                        .orElse(1),
                row.optional("effects").map(entry -> entry.oneOf(Reach.class)).orElse(Reach.NONE),
                row.field("purse").oneOf(Purse.class),
                row.field("parliament").oneOf(ParliamentRole.class),
                row.optional("defence").map(Entry::flag).orElse(false),
                row.list("proposers").stream().map(EuProcedures::proposers).toList(),
                row.optional("limits").map(Entry::text),
                ArrangementReader.validity(row, Validity.always()),
                row.optional("standing")
                        .map(entry -> entry.oneOf(Standing.class))
                        .orElse(Standing.EXISTS),
                SourceReader.read(row.field("source")));
    }

    private static Set<Proposer> proposers(Entry together) {
        return together.items().stream()
                .map(entry -> entry.oneOf(Proposer.class))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stage stage(Entry entry) {
        entry.only("body", "voters", "rule");
        Entry body = entry.field("body");
        return new Stage(
                Arrays.stream(EuBody.values())
                        .filter(candidate -> candidate.key().equals(body.text()))
                        .findFirst()
                        .orElseThrow(() -> body.error("unknown body '" + body.text() + "'; there are "
                                + Arrays.stream(EuBody.values())
                                        .map(EuBody::key)
                                        .toList())),
                entry.field("voters").oneOf(Voters.class),
                entry.field("rule").oneOf(VotingRule.class));
    }
}
