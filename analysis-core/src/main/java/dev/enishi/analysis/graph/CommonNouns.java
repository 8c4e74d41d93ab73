package dev.enishi.analysis.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The common nouns in Japanese names, which English translates while it writes the rest by sound: Kirino Railway is Kirino Dentetsu.
 * A closed list of kinds of organisations and places, from general knowledge, chosen after looking at what was not found in news/train.
 */
final class CommonNouns {

    /** The most ways in which one name is put. */
    private static final int MOST = 12;

    /** English words in lower case, and what stands for each in Japanese, in Hepburn letters. */
    private static final Map<String, List<String>> JAPANESE = parse("""
            airlines koku
            airport kuko
            association kyokai
            bank ginko
            bay wan
            bridge bashi hashi ohashi
            broadcasting hoso
            castle jo
            chemical kagaku
            chemicals kagaku
            city shi
            club kurabu
            college daigaku gakuin
            construction kensetsu
            corporation kosha kodan
            council hyogikai kyogikai
            court saibansho
            east higashi
            electric denki denko denryoku
            electronics denshi
            express kyuko
            federation renmei
            fire kasai
            food shokuhin
            foods shokuhin
            foundation zaidan
            gas gasu
            glass garasu
            group gurupu
            hall kaikan
            heavy juko
            hospital byoin
            hotel hoteru
            industries kogyo
            industry kogyo
            institute kenkyujo
            insurance hoken
            island jima shima to
            japan nihon nippon
            lake ko
            life seimei
            line sen
            motor jidosha
            motors jidosha
            mountain yama san
            museum bijutsukan hakubutsukan
            newspaper shinbun
            nihon nippon
            nippon nihon
            north kita
            oil sekiyu
            paper seishi
            party to
            pharmaceutical seiyaku yakuhin
            pharmaceuticals seiyaku yakuhin
            police keisatsu kenkei
            port ko
            power denryoku
            prefecture ken
            printing insatsu
            prison keimusho
            railroad tetsudo dentetsu
            railway tetsudo dentetsu
            river gawa kawa
            school gakuen gakko
            securities shoken
            shipbuilding zosen
            shipping kisen kaiun
            shop ten
            shrine jinja jingu
            south minami
            station eki
            steel seitetsu seiko kotetsu
            store ten
            street dori
            television terebi
            temple ji dera
            tower tawa
            town cho machi
            trading shoji bussan
            transport unyu
            trust shintaku
            tv terebi
            union kumiai rengo
            university daigaku
            village mura
            ward ku
            west nishi
            """);

    private CommonNouns() {}

    /** The other ways to put a name with its common nouns in Japanese; none if it has none, or nothing else. */
    static List<String> inJapanese(String name) {
        List<String> words = NameForms.parts(name);
        List<String> ways = List.of("");
        int translated = 0;
        for (String word : words) {
            List<String> nouns = JAPANESE.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
            translated += nouns.isEmpty() ? 0 : 1;
            ways = each(ways, nouns.isEmpty() ? List.of(word) : nouns);
        }
        return translated == 0 || translated == words.size() ? List.of() : ways;
    }

    private static List<String> each(List<String> beginnings, List<String> words) {
        List<String> longer = new ArrayList<>();
        for (String beginning : beginnings) {
            words.forEach(word -> longer.add((beginning + " " + word).strip()));
        }
        return longer.subList(0, Math.min(MOST, longer.size()));
    }

    private static Map<String, List<String>> parse(String lines) {
        Map<String, List<String>> nouns = new TreeMap<>();
        lines.lines().forEach(line -> {
            List<String> words = List.of(line.split(" "));
            nouns.put(words.get(0), words.subList(1, words.size()));
        });
        return nouns;
    }
}
