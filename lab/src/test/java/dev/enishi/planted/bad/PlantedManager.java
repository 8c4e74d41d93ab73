package dev.enishi.planted.bad;

import java.sql.Timestamp;

/** Neither final nor extended, with an empty name, and uses another's library. */
public class PlantedManager {

    /** A moment. */
    public Timestamp moment() {
        return new Timestamp(0);
    }
}
