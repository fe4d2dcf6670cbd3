package io.github.concertlib.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.catalog.ConditionText;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.condition.Condition;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionTextProperties {

    @Property
    void aConditionOfAnyShapeIsReadAsItWasWritten(@ForAll("conditions") Condition condition) {
        String text = ConditionText.write(condition);
        Condition read = ConditionText.read(Documents.json("condition", text));
        assertThat(read).isEqualTo(condition);
        assertThat(ConditionText.write(read)).isEqualTo(text);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any();
    }
}
