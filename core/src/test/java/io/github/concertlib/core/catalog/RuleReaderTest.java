package io.github.concertlib.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

    private static final Electorate FIVE = Electorate.of(
            Forum.of("club"),
            Stream.of("DE", "FR", "GB", "IT", "PL").map(ActorId::of).toList());

    private static DecisionRule rule(String yaml) {
        return new RuleReader(States.standard())
                .read(Documents.yaml("r.yaml", "rule: " + yaml).field("rule"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consensus | DE FR GB IT PL | true",
                "agreement-of-all | DE FR GB IT | false",
                "{at-least: 3} | DE FR GB | true",
                "{at-least: 3} | DE FR | false",
                "{majority: 55 %} | DE FR GB | true",
                "{majority: 2/3} | DE FR GB | false",
                "{opt-in: {lead: GB, others: 1}} | GB PL | true",
                "{opt-in: {lead: GB, others: 1}} | DE FR IT PL | false",
                "{weighted: {quota: 5, weights: {DE: 3, FR: 2, GB: 1, IT: 1, PL: 1}}} | DE FR | true",
                "{weighted: {quota: 5, weights: {DE: 3, FR: 2, GB: 1, IT: 1, PL: 1}}} | FR GB IT | false",
                "{all: [{at-least: 2}, {among: {members: [DE, FR], rule: agreement-of-all}}]} | DE FR | true",
                "{any: [agreement-of-all, {among: {members: [DE, FR], rule: agreement-of-all}}]} | GB IT PL | false",
                "no-vote | '' | true",
            })
    void readsRules(String yaml, String inFavour, boolean adopted) {
        Positions positions = Positions.all(Level.OBJECT);
        for (String state : inFavour.split(" ")) {
            positions = state.isEmpty() ? positions : positions.with(ActorId.of(state), Level.ASSENT);
        }
        assertThat(rule(yaml).over(FIVE).evaluate(positions)).isEqualTo(Verdict.of(adopted));
    }

    @Test
    void namesTheNearestRule() {
        assertThatThrownBy(() -> rule("unanimty"))
                .hasMessage("r.yaml:1: field 'rule': unknown rule 'unanimty'; did you mean 'unanimity'?");
    }

    @Test
    void refusesAShareAboveTheWhole() {
        assertThatThrownBy(() -> rule("{majority: 155 %}")).hasMessageContaining("share 155/100 lies outside 0..1");
    }

    @Test
    void refusesWeightsThatAddUpTooFar() {
        DecisionRule rule =
                rule("{weighted: {quota: 5, weights: {DE: 9223372036854775807, FR: 9, GB: 1, IT: 1, PL: 1}}}");
        assertThatThrownBy(() -> rule.over(FIVE)).hasMessageContaining("weights add up to more than");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{weighted: {quota: 1, weights: {ZZ: 1}}} | field 'rule.weighted.weights.ZZ': unknown actor 'ZZ'",
                "{weighted: {quota: 1, weights: {UK: 1}}} | unknown actor 'UK'; did you mean 'GB'?",
                "{weighted: {quota: 1, weights: {US: 1}}} | 'US' has no vote here; there are: [DE, FR, GB, IT, PL]",
                "{opt-in: {lead: US, others: 1}} | field 'rule.opt-in.lead': 'US' has no vote here",
                "{among: {members: [US], rule: consensus}} | field 'rule.among.members[0]': 'US' has no vote here",
                "{among: {members: [DE, FR], rule: {opt-in: {lead: GB, others: 1}}}} | 'GB' has no vote here; there are:"
                        + " [DE, FR]",
                "{at-least: 99} | field 'rule.at-least': '99' are more than the 5 who vote here: [DE, FR, GB, IT, PL]",
                "{all: [consensus, {at-least: 6}]} | field 'rule.all[1].at-least': '6' are more than the 5 who vote here",
                "{opt-in: {lead: GB, others: 5}} | field 'rule.opt-in.others': '5' are more than the 4 others who vote here",
                "{among: {members: [DE, FR], rule: {at-least: 3}}} | '3' are more than the 2 who vote here: [DE, FR]",
                "{weighted: {quota: 6, weights: {DE: 1, FR: 1, GB: 1, IT: 1, PL: 1}}} | field 'rule.weighted.quota': '6' is"
                        + " more than all weights together, which are 5",
                "{weighted: {quota: -1, weights: {DE: 1}}} | field 'rule.weighted.quota': a quota cannot be negative: -1",
            })
    void aRuleFitsItsElectorate(String yaml, String message) {
        Entry entry = Documents.yaml("r.yaml", "rule: " + yaml).field("rule");
        RuleReader reader = new RuleReader(States.standard()).over(FIVE.voters());
        assertThatThrownBy(() -> reader.read(entry)).hasMessageContaining(message);
    }

    @Test
    void namesEveryVoterWithoutAWeight() {
        DecisionRule rule = rule("{weighted: {quota: 5, weights: {DE: 3, FR: 2}}}");
        assertThatThrownBy(() -> rule.over(FIVE))
                .hasMessageContaining(List.of("GB", "IT", "PL").toString());
    }
}
