package dev.enishi.planted.text;

import dev.enishi.planted.graph.PlantedStore;

/** Imports upwards, and closes a cycle. */
public final class PlantedReader {

    private final PlantedStore store;

    /** Reads from {@code store}. */
    public PlantedReader(PlantedStore store) {
        this.store = store;
    }

    /** The store's name. */
    public String name() {
        return store.name();
    }
}
