package io.github.concertlib.examples.backtest;

/** The rules by which cases say they were decided. What each means in law is worked out by {@link Rulebook}. */
public enum RuleCode {
    CONSULT_ON_REQUEST,
    NATO_CONSENSUS,
    NATO_ACCESSION,
    NATO_CHAIR,
    WEU_UNANIMITY,
    CFSP_UNANIMITY,
    UNANIMITY,
    EUCO_CONSENSUS,
    QMV_55_65,
    QMV_72_65,
    QMV_RESTRICTED,
    QMV_NICE_EU25,
    QMV_NICE_EU27,
    QMV_NICE_EU28,
    QMV_EU12,
    COMITOLOGY,
    SUPERMAJ_4_5,
    PESCO_UNANIMITY,
    INDIVIDUAL_DUTY,
    OPT_IN,
    TREATY,
    DUAL_CONSENT,
    FRAMEWORK_NATIONS,
    THIRD_COUNTRY_AGREEMENT
}
