package dev.enishi.lab.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a written article in each language. */
public final class SampleArticles {

    private static final String HEAD = "date: 2026-03-04\nstyle: wire\nsummary: 青空電機が緑製薬を買収する。\n\n";

    private SampleArticles() {}

    /** Writes two articles into a folder; returns the folder. */
    public static Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("ja-1.txt"), HEAD + """
                # {O1|青空電機}、{O2|緑製薬}を買収へ
                * {O1|青空電機}は{O2|緑製薬}を買収する。
                > ACQUIRES O1 O2
                {~O1|同社}の{P1|佐伯涼子}社長が述べた。
                > LEADS P1 O1
                """);
        Files.writeString(folder.resolve("en-1.txt"), HEAD + """
                # {O1|Aozora} to buy {O2|Midori}
                * {O1|Aozora} agreed to buy {O2|Midori} for $2 million, its chief executive {P1|Ryoko Saeki} said.
                > ACQUIRES O1 O2
                > LEADS P1 O1
                """);
        return folder;
    }
}
