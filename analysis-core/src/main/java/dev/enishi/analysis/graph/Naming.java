package dev.enishi.analysis.graph;

/** How much a name that stands in a document tells of who is meant. */
enum Naming {
    /** Names one thing in every document: text entities of one type that share it are one entity. */
    FULL,
    /** All that the document has, but shared by many in the world (a family name): means someone only if one fuller name is known. */
    LONE,
    /** A short form of a fuller name in the same document: says what it is short for, but joins nothing by itself. */
    SHORT,
    /** Somebody said that this name is another thing's: kept as the document has it, and not looked at. */
    APART
}
