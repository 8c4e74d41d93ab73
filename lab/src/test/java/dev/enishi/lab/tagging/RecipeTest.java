package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecipeTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void learnsFromFilesForTrainingOnly(Language language) {
        assertThat(Recipe.of(language).sources())
                .isNotEmpty()
                .filteredOn(source -> source.form() != Source.Form.WRITTEN)
                .allSatisfy(source ->
                        assertThat(source.file()).contains("train.jsonl").doesNotContain("dev", "test"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEachFileOnceWithItsLicence(Language language) {
        Recipe recipe = Recipe.of(language);
        assertThat(recipe.language()).isEqualTo(language);
        assertThat(recipe.sources()).extracting(Source::file).doesNotHaveDuplicates();
        assertThat(recipe.sources()).extracting(Source::licence).doesNotContain("");
        assertThat(recipe.sources())
                .allSatisfy(source -> assertThat(source.weight()).isPositive());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void onlyNamesSharesOfSetsThatItReads(Language language) {
        Recipe recipe = Recipe.of(language);
        assertThat(recipe.sources().stream().map(Source::set))
                .containsAll(recipe.shares().keySet());
    }

    @Test
    void relationsAreReadInEnglishOnly() {
        assertThat(Recipe.of(Language.JAPANESE).sources())
                .extracting(Source::form)
                .doesNotContain(Source.Form.RELATIONS);
    }
}
