package io.github.concertlib.eu;

import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.source.Source;

/** Where acts of the Union take place. */
public enum EuBody {
    COUNCIL("eu:council", "Council"),
    EUROPEAN_COUNCIL("eu:european-council", "European Council"),
    /** Not a body: where a member opposes a vote for vital and stated reasons of national policy, Article 31(2) TEU. */
    EMERGENCY_BRAKE("eu:emergency-brake", "Emergency brake"),
    PARLIAMENT("eu:parliament", "European Parliament"),
    /** Adoption by each member under its own constitution. */
    RATIFICATION("eu:ratification", "National ratification"),
    /** Prepares a change of the Treaties: governments and parliaments of the members, Parliament and the Commission. */
    CONVENTION("eu:convention", "Convention on the Treaties"),
    /** The conference of the governments that agrees on a change of the Treaties. */
    CONFERENCE("eu:conference", "Conference of governments"),
    NATIONAL_PARLIAMENTS("eu:national-parliaments", "National parliaments"),
    PSC("eu:psc", "Political and Security Committee"),
    /** The Council, participants in permanent structured cooperation alone voting. */
    PESCO("eu:pesco", "Council with PESCO participants voting"),
    PESCO_PROJECT("eu:pesco-project", "PESCO project"),
    EDA_BOARD("eu:eda-board", "EDA steering board"),
    /** Not a body: where a member of the agency stops a vote of its board for reasons of national policy. */
    EDA_BRAKE("eu:eda-brake", "National-policy brake in the EDA"),
    /** A minister of each member. */
    EIB_GOVERNORS("eu:eib-governors", "EIB Board of Governors"),
    /** A director for each member and one for the Commission. */
    EIB_DIRECTORS("eu:eib-directors", "EIB Board of Directors"),
    /** Members to which a task is entrusted. */
    GROUP("eu:group", "Group entrusted with a task"),
    /** Not a body: the request of a victim under Article 42(7) TEU. */
    MUTUAL_ASSISTANCE("eu:42.7", "Mutual assistance"),
    /** Not a body: the request of a victim under Article 222 TFEU. */
    SOLIDARITY("eu:222", "Solidarity clause"),
    /** Not a body: a member relying on Article 346 TFEU. */
    SECURITY_EXCEPTION("eu:346", "Essential security interests");

    private final Forum forum;
    private final String title;

    EuBody(String forum, String title) {
        this.forum = Forum.of(forum);
        this.title = title;
    }

    /** The key under which positions are taken in it. */
    public Forum forum() {
        return forum;
    }

    /** Whether it is a body of the Union, rather than a place where states act each for itself. */
    boolean isInstitution() {
        return switch (this) {
            case COUNCIL, EUROPEAN_COUNCIL, PSC, PESCO, EDA_BOARD, EIB_GOVERNORS, EIB_DIRECTORS -> true;
            default -> false;
        };
    }

    /** To which circle it belongs. */
    ArrangementId arrangement() {
        return switch (this) {
            case PESCO, PESCO_PROJECT -> EuArrangements.PESCO;
            case EDA_BOARD, EDA_BRAKE -> EuArrangements.EDA;
            default -> EuArrangements.EU;
        };
    }

    /** Where it is set up. */
    Source source() {
        return switch (this) {
            case EUROPEAN_COUNCIL -> Source.treaty("Article 15 TEU");
            case PSC -> Source.treaty("Article 38 TEU");
            case PESCO -> Source.treaty("Article 46(6) TEU");
            case EDA_BOARD -> Source.treaty("Article 45 TEU");
            case EIB_GOVERNORS, EIB_DIRECTORS -> Source.treaty("Statute of the European Investment Bank");
            default -> Source.treaty("Article 16 TEU");
        };
    }

    /** What is done there before the act itself is taken elsewhere. */
    String beforehand() {
        return switch (this) {
            case PARLIAMENT -> "give its consent";
            case NATIONAL_PARLIAMENTS -> "raise no objection";
            case CONVENTION -> "recommend a text";
            case EMERGENCY_BRAKE, EDA_BRAKE -> "not pulled by any member";
            default -> "agree first";
        };
    }

    /** "european-council", as written in data files. */
    String key() {
        return forum.id().substring("eu:".length());
    }

    @Override
    public String toString() {
        return title;
    }
}
