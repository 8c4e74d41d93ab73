package dev.enishi.bot.terminal;

import picocli.CommandLine.Option;

/** In which form results are written. */
final class FormatOption {

    /** The forms, spelled as people type them. */
    enum Format {
        text,
        json
    }

    @Option(names = "--format", paramLabel = "text|json", description = "text for people (default), json for programs.")
    private Format format = Format.text;

    boolean isJson() {
        return format == Format.json;
    }
}
