package io.github.concertlib.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArrangementReaderTest {

    private static final String HEAD = """
            id: club
            name: A club
            layer: cluster
            form: treaty
            from: 2000-01-01
            source: a page
            """;

    private final ArrangementReader reader = new ArrangementReader(States.standard());

    private Arrangement read(String more) {
        return reader.read(Documents.yaml("a.yaml", HEAD + more));
    }

    @Test
    void datesMembershipsByTheDay() {
        Arrangement club = read("members: [FR, {actor: GB, from: 2005-01-01, until: 2020-02-01}]\nlead: [FR]\n");
        assertThat(club.members(LocalDate.of(2004, 12, 31))).containsExactly(ActorId.of("FR"));
        assertThat(club.members(LocalDate.of(2005, 1, 1))).containsExactly(ActorId.of("FR"), ActorId.of("GB"));
        assertThat(club.members(LocalDate.of(2020, 1, 31))).hasSize(2);
        assertThat(club.members(LocalDate.of(2020, 2, 1))).hasSize(1);
        assertThat(club.having(Role.FRAMEWORK_NATION, LocalDate.of(2020, 2, 1))).containsExactly(ActorId.of("FR"));
    }

    @Test
    void refusesAMembershipThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> read("members: [{actor: GB, from: 2020-02-01, until: 1973-01-01}]\n"))
                .hasMessage("a.yaml:7: field 'members[0].until': ends on 1973-01-01, before it starts on 2020-02-01");
    }

    @Test
    void refusesALeadThatIsNoMember() {
        assertThatThrownBy(() -> read("members: [FR, DE]\nlead: [GB]\n"))
                .hasMessageContaining("field 'lead[0]': lead nation 'GB' is not among the members [FR, DE]");
    }

    @Test
    void refusesAGroupWithoutMembers() {
        assertThatThrownBy(() -> read("members: []\n")).hasMessageContaining("rosterComplete: false");
    }
}
