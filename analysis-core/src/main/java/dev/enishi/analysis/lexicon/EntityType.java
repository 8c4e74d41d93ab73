package dev.enishi.analysis.lexicon;

/** The kinds of thing that a name can stand for. */
public enum EntityType {
    /** A human being, real or invented. */
    PERSON,
    /** A company, agency, court, team, school, party, medium or group. */
    ORGANIZATION,
    /** A named product, service, brand, software, work, law or plan. */
    PRODUCT,
    /** A country, region, city, named facility or building. */
    LOCATION,
    /** A named event or incident. */
    EVENT
}
