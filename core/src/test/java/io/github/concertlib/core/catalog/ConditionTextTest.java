package io.github.concertlib.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTextTest {

    private static final Forum NAC = Forum.of("nato:nac");

    private static Condition assent(String actor) {
        return Condition.assent(ActorId.of(actor), NAC);
    }

    private static Condition read(String text) {
        return ConditionText.read(Documents.json("kept.json", text));
    }

    @Test
    void eachKindOfNodeHasItsForm() {
        Source source = Source.of("Article 9 NAT", Quality.TREATY, Confidence.PARTLY_VERIFIED)
                .asOf(LocalDate.of(1949, 8, 24))
                .noting("names \"no\" rule");
        Condition condition = Condition.all(
                        new Act(ActorId.of("DE"), NAC, Level.ABSTAIN_DECLARED, true),
                        Condition.scopedTo(
                                Set.of(ActorId.of("FR"), ActorId.of("GB")), Condition.any(assent("FR"), assent("GB"))),
                        new AtLeast(Long.MAX_VALUE, List.of(new Weighted(assent("PL"), Long.MAX_VALUE)), "persons"),
                        Condition.always())
                .as("consensus", source);
        String text = ConditionText.write(condition);
        assertThat(text).isEqualTo("""
                        {"rule": "consensus", "source": {"reference": "Article 9 NAT", "quality": "treaty", "confidence": "partly-verified", "asOf": "1949-08-24", "note": "names \\"no\\" rule"}, "holds": {"all": [
                          {"act": "DE", "in": "nato:nac", "level": "abstain-declared", "orAbsent": true},
                          {"scopedTo": ["FR", "GB"], "holds": {"any": [
                            {"act": "FR", "in": "nato:nac", "level": "assent"},
                            {"act": "GB", "in": "nato:nac", "level": "assent"}
                          ]}},
                          {"atLeast": 9223372036854775807, "unit": "persons", "of": [
                            {"weight": 9223372036854775807, "holds": {"act": "PL", "in": "nato:nac", "level": "assent"}}
                          ]},
                          {"constant": "always"}
                        ]}}
                        """);
        assertThat(read(text)).isEqualTo(condition);
    }

    @Test
    void errorsSayWhere() {
        assertThatThrownBy(() ->
                        read("{\"all\": [\n  {\"act\": \"DE\", \"in\": \"nato:nac\", \"level\": \"assentt\"}\n]}"))
                .hasMessage("kept.json:2: field 'all[0].level': unknown level 'assentt'; did you mean 'assent'?");
        assertThatThrownBy(() -> read("{\"act\": \"DE\", \"in\": \"nac\", \"level\": \"absent\"}"))
                .hasMessage("kept.json:1: field 'level': level ABSENT is outside the order and cannot be a threshold");
        assertThatThrownBy(() -> read("{\"some\": []}"))
                .hasMessage("kept.json:1: a condition has exactly one of the fields"
                        + " [act, all, any, atLeast, scopedTo, rule, constant]; there are: [some]");
        assertThatThrownBy(() -> read("{\"scopedTo\": [\"FR\"], \"holds\": {\"act\": \"DE\", \"in\": \"nac\","
                        + " \"level\": \"assent\"}}"))
                .hasMessage("kept.json:1: field 'scopedTo': acts of [DE], who are not among the participants [FR]");
        assertThatThrownBy(() -> read("{\"atLeast\": 1, \"unit\": \"votes\", \"of\": [{\"weight\": -1, \"holds\":"
                        + " {\"constant\": \"never\"}}]}"))
                .hasMessageStartingWith("kept.json:1: field 'of[0].weight': weight -1");
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        assertThatThrownBy(() -> ConditionText.write(assent("DE").as(" ", Source.unsourced())))
                .hasMessage("the field 'rule' cannot be written: ' ' is blank, or has characters that cannot stand in a"
                        + " text");
    }
}
