package io.github.concertlib.examples.backtest;

import io.github.concertlib.eu.vote.CommitteeStage;
import java.time.LocalDate;

/** At which stage of which procedure a committee votes, by body, day and legal basis. */
final class Committees {

    /** Regulation (EU) 182/2011 replaces the regulatory procedure. */
    private static final LocalDate EXAMINATION = LocalDate.of(2011, 3, 1);

    private Committees() {}

    static CommitteeStage stage(Question question) {
        if (question.isAskedOf("appeal")) {
            return CommitteeStage.APPEAL;
        }
        boolean old = question.date().isBefore(EXAMINATION) || question.mentions("1999/468");
        if (question.bodies().contains("council")) {
            return CommitteeStage.REGULATORY_IN_COUNCIL;
        }
        if (old) {
            return CommitteeStage.REGULATORY;
        }
        return isProtected(question) ? CommitteeStage.EXAMINATION_OF_A_PROTECTED_SUBJECT : CommitteeStage.EXAMINATION;
    }

    /** Health and safety of people, animals and plants; taxes and financial services. Trade defence is none of these. */
    private static boolean isProtected(Question question) {
        return question.isAskedOf(
                        "scopaff",
                        "paff",
                        "scfcah",
                        "reach",
                        "health",
                        "plant",
                        "food",
                        "animal",
                        "pesticide",
                        "phyto",
                        "tax",
                        "financ")
                || question.mentions(
                        "1107/2009",
                        "1829/2003",
                        "2001/18",
                        "pesticide",
                        "herbicide",
                        "glyphosate",
                        "genetically modified",
                        "gmo",
                        "public health",
                        "financial services");
    }
}
