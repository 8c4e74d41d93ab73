package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.lab.lexicon.EdinetFilers.Filer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EdinetFilersTest {

    @Test
    void readsCompaniesOnly() {
        Stream<String> lines = Stream.of(
                "ＥＤＩＮＥＴコード,提出者種別,上場区分,連結の有無,資本金,決算日,提出者名,提出者名（英字）,提出者名（ヨミ）,所在地,提出者業種,証券コード,提出者法人番号",
                "E1,内国法人・組合,上場,有,1,5月31日,株式会社　見本ＦＣ,\"MIHON CO., LTD.\",カブシキガイシャミホンエフシー,どこか,機械,1,1",
                "E2,個人（非居住者）（組合発行者を除く）,,,,,見本　花子,,ミホン　ハナコ,どこか,個人,,");
        assertThat(EdinetFilers.parse(lines))
                .containsExactly(new Filer("株式会社 見本FC", "MIHON CO., LTD.", "カブシキガイシャミホンエフシー", true));
    }
}
