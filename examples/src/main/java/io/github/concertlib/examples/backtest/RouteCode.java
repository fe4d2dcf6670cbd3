package io.github.concertlib.examples.backtest;

import java.util.Arrays;
import java.util.Optional;

/** The routes that records name after a refusal, in the order in which they are offered: nearest to the body asked first. */
public enum RouteCode {
    LATER_SAME_BODY("take it up again in the same body"),
    NARROWED_PROPOSAL("ask the same body for less"),
    REDESIGNED_PROPOSAL("ask the same body for the same by other means"),
    UNBUNDLE_DECISION("decide the parts apart"),
    PARTIAL_RENEWAL("renew the part that nobody opposes"),
    WEAKER_INSTRUMENT("use a weaker instrument of the same body"),
    NEW_OPERATION("start another operation in the same body"),
    CHAIR_STATEMENT("the chair speaks for itself"),
    CHAIR_CONVENES("the chair convenes an established format"),
    STATEMENT_BY_26("those who agree say so in their own name"),
    REFER_TO_EUROPEAN_COUNCIL("refer it to the European Council"),
    COMITOLOGY_APPEAL("go to the appeal committee"),
    COMMISSION_MAY_ADOPT("the Commission may adopt it"),
    COMMISSION_SHALL_ADOPT("the Commission has to adopt it"),
    DPC_WITHOUT_FRANCE("go to the Defence Planning Committee, where France has no seat"),
    NATO_ACTIVITY("NATO acts"),
    AUTONOMOUS_EU_OPERATION("the Union launches an operation of its own"),
    OTHER_ORGANISATION("another organisation acts"),
    ENHANCED_COOPERATION("those who agree cooperate more closely within the Union"),
    DIFFERENT_MONEY_WITHOUT_ABSTAINER("pay from money to which the one who refuses does not contribute"),
    NATIONAL_GUARANTEES("states guarantee it, each for itself"),
    SIDE_AGREEMENT("settle with the one who refuses outside the body"),
    TREATY_OUTSIDE_EU("those who agree conclude a treaty outside the Union"),
    DEFAULT_THIRD_COUNTRY_TERMS("take part on the terms open to any third state"),
    UN_MANDATED_COALITION("a coalition acts on a mandate of the United Nations"),
    AD_HOC_COALITION("a coalition of those willing acts"),
    NATIONAL_OPERATION("one state acts by itself"),
    BILATERAL_AID("states help, each for itself"),
    STATUS_QUO("leave things as they are"),
    NONE("do nothing");

    private final String words;

    RouteCode(String words) {
        this.words = words;
    }

    static Optional<RouteCode> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    /** What is done, in words. */
    String words() {
        return words;
    }
}
