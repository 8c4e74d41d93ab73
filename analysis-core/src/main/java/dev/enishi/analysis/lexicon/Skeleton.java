package dev.enishi.analysis.lexicon;

/**
 * The consonants that both the Japanese and the Latin spelling of a word show: K (k g q, hard c), S (s z j th sh ch ts, soft c), T (t d), N (n m), B (b v f), P (p), R
 * (r l, only where the word begins with it: elsewhere a speaker may swallow it). Vowels, h, w, y, doubled consonants and g after n leave no trace.
 */
final class Skeleton {

    private static final String KATAKANA = "カキクケコガギグゲゴサシスセソザジズゼゾチヂツヅタテトダデドナニヌネノンマミムメモバビブベボヴフパピプペポラリルレロ";

    private static final String KATAKANA_SOUNDS = "KKKKKKKKKKSSSSSSSSSSSSSSTTTTTTNNNNNNNNNNNBBBBBBBPPPPPRRRRR";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private static final String LETTER_SOUNDS = "-BKT-BK--SKRNN-PKRST-B-X-S";

    /** Groups of letters and their sounds, tried in order before single letters. */
    private static final String[][] GROUPS = {
        {"ture", "S"},
        {"tion", "SN"},
        {"tia", "S"},
        {"hoo", "B"},
        {"sch", "S"},
        {"tch", "S"},
        {"chr", "K"},
        {"ck", "K"},
        {"ch", "S"},
        {"sh", "S"},
        {"th", "S"},
        {"ph", "B"},
        {"gh", ""},
        {"ts", "S"},
        {"tz", "S"},
        {"ds", "S"},
        {"dz", "S"},
        {"ng", "N"},
        {"dg", "S"},
        {"dj", "S"},
        {"x", "KS"}
    };

    private static final String FRONT_VOWELS = "eiy";

    private final StringBuilder sounds = new StringBuilder();

    private final String word;

    private Skeleton(String word) {
        this.word = word;
    }

    /** The sounds of a word in lower case; empty if it has no consonant. */
    static String of(String word) {
        Skeleton skeleton = new Skeleton(word);
        for (int i = 0; i < word.length(); ) {
            i += Kana.isKana(word.charAt(i)) ? skeleton.addKana(i) : skeleton.addLatin(i);
        }
        return skeleton.sounds.toString();
    }

    private int addKana(int i) {
        char c = Kana.toKatakana(word.charAt(i));
        int at = KATAKANA.indexOf(c);
        boolean nasal = i > 0 && "ガギグゲゴ".indexOf(c) >= 0 && Kana.toKatakana(word.charAt(i - 1)) == 'ン';
        if (at >= 0 && !nasal) {
            add(KATAKANA_SOUNDS.charAt(at), i);
        }
        return 1;
    }

    private int addLatin(int i) {
        for (String[] group : GROUPS) {
            if (word.startsWith(group[0], i)) {
                group[1].chars().forEach(sound -> add((char) sound, i));
                return group[0].length();
            }
        }
        char c = word.charAt(i);
        int at = LETTERS.indexOf(c);
        if (at >= 0 && LETTER_SOUNDS.charAt(at) != '-') {
            add(isSoft(i) ? 'S' : LETTER_SOUNDS.charAt(at), i);
        }
        return 1;
    }

    /** c before e, i, y; g at the end (Page), in front (George) and before i or y (Origin), but not in -gi, which is Japanese (Miyagi). */
    private boolean isSoft(int i) {
        if (word.charAt(i) == 'c') {
            return isBeforeFrontVowel(i);
        }
        boolean last = i + 2 == word.length();
        return word.charAt(i) == 'g' && isBeforeFrontVowel(i) && (word.charAt(i + 1) == 'e' ? last || i == 0 : !last);
    }

    private boolean isBeforeFrontVowel(int i) {
        return i + 1 < word.length() && FRONT_VOWELS.indexOf(word.charAt(i + 1)) >= 0;
    }

    private void add(char sound, int i) {
        boolean swallowed = sound == 'R' && i > 0;
        boolean doubled = sounds.length() > 0 && sounds.charAt(sounds.length() - 1) == sound;
        if (!swallowed && !doubled) {
            sounds.append(sound);
        }
    }
}
