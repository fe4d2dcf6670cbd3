package io.github.concertlib.core.institution;

/** The standing of an actor in an arrangement. */
public enum Role {
    MEMBER,
    /** A member that supplies the headquarters, the core force and the organisation into which others plug. */
    FRAMEWORK_NATION,
    /** Takes part with staff, has no say on employment. */
    ASSOCIATE,
    OBSERVER,
    /** A member without a vote for the time being, bound by what the others decide as before. */
    SUSPENDED;

    /** Whether those in this role decide. */
    public boolean decides() {
        return this == MEMBER || this == FRAMEWORK_NATION;
    }
}
