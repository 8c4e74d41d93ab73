package dev.enishi.planted.graph;

import dev.enishi.planted.text.PlantedReader;

/** The other half of a cycle. */
public final class PlantedStore {

    /** Opens a reader. */
    public PlantedReader reader() {
        return new PlantedReader(this);
    }

    /** Its name. */
    public String name() {
        return "planted";
    }
}
