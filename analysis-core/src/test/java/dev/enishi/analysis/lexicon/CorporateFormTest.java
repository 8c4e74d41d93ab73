package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "株式会社雪国まいたけ|雪国まいたけ",
                "株式会社　サカタのタネ|サカタのタネ",
                "カネコ種苗株式会社|カネコ種苗",
                "（株）極洋|極洋",
                "極洋㈱|極洋",
                "日本生命保険相互会社|日本生命保険",
                "有限会社 山田製作所|山田製作所",
                "KANEKO SEEDS CO., LTD.|KANEKO SEEDS",
                "YUKIGUNI MAITAKE CO.,LTD.|YUKIGUNI MAITAKE",
                "SAKATA SEED CORPORATION|SAKATA SEED",
                "Apple Inc.|Apple",
                "Siemens AG|Siemens",
                "Nestlé S.A.|Nestlé",
                "Koninklijke Philips N.V.|Koninklijke Philips",
                "Robert Bosch GmbH|Robert Bosch",
                "Rolls-Royce Holdings plc|Rolls-Royce Holdings",
                "JPMorgan Chase & Co.|JPMorgan Chase",
                "Ford Motor Company|Ford Motor",
            })
    void takesTheLegalFormOff(String name, String expected) {
        assertThat(CorporateForm.strip(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三菱UFJフィナンシャル・グループ",
                "ソフトバンクグループ",
                "コスモエネルギーホールディングス",
                "Visa",
                "Costco",
                "Bad Company",
                "Ms Sakurako",
                "Salesforce",
                "Las Vegas",
                "Zinc"
            })
    void leavesWhatOnlyLooksLikeOne(String name) {
        assertThat(CorporateForm.strip(name)).isEqualTo(name);
    }

    @Test
    void keepsANameThatIsNothingElse() {
        assertThat(CorporateForm.strip("株式会社")).isEqualTo("株式会社");
        assertThat(CorporateForm.strip("Co., Ltd.")).isEqualTo("Co., Ltd.");
        assertThat(CorporateForm.strip("")).isEmpty();
    }

    @Test
    void leavesATextThatIsNoNameAlone() {
        String longer = "a, ".repeat(20_000) + "Inc.";
        assertThat(CorporateForm.strip(longer)).isEqualTo(longer);
        assertThat(CorporateForm.strip("株式会社".repeat(20) + "山")).isEqualTo("山");
    }
}
