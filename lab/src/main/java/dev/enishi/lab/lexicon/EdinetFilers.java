package dev.enishi.lab.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the list of those who file reports to EDINET, Japan's disclosure system: companies only, natural persons are left out. */
final class EdinetFilers {

    private static final int TYPE = 1;

    private static final int LISTED = 2;

    private static final int NAME = 6;

    private static final int ENGLISH = 7;

    private static final int KANA = 8;

    private EdinetFilers() {}

    /** A company: names with their legal forms, after NFKC; {@code english} may be empty. */
    record Filer(String name, String english, String kana, boolean listed) {}

    /** The companies in the order of the list; its heading and persons are left out. */
    static Stream<Filer> parse(Stream<String> lines) {
        return lines.map(EdinetFilers::columns)
                .filter(columns -> columns.size() > KANA)
                .filter(columns -> columns.get(TYPE).contains("法人"))
                .map(columns -> new Filer(
                        columns.get(NAME),
                        columns.get(ENGLISH),
                        columns.get(KANA),
                        columns.get(LISTED).equals("上場")));
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        StringBuilder column = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                columns.add(plain(column));
                column.setLength(0);
            } else {
                column.append(c);
            }
        }
        columns.add(plain(column));
        return columns;
    }

    private static String plain(StringBuilder column) {
        return Normalizer.normalize(column, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }
}
