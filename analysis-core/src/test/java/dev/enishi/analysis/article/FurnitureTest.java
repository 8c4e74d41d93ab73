package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "この記事をシェア",
                "続きを読む",
                "Advertisement",
                "Share",
                "写真：見本通信社",
                "© 2025 Harbor News",
                "Read more: Another story",
                "関連記事：別の話",
                "無断転載を禁じます。",
                "Sign up for our newsletter",
                "毎朝届くメールマガジンの登録はこちら",
                "Facebookでフォロー",
                "Image 2 of 5",
                "（聞き手・見本 太郎、写真・例 花子）",
                "（経済部・見本 太郎）",
                "新工場の予定地＝３日、北みなと市港町",
                "停止中の局を示す画面（出典：見本通信の発表資料）",
                "3 of 9 |",
                "Get all the latest news and reviews, direct to your inbox.",
                "Get the latest updates right in your inbox. Subscribe to Harbor's newsletters.",
                "Follow Harbor News on Instagram, Facebook and YouTube.",
                "Like this story? Share it with a friend!",
                "If you buy something through our links, we may earn a commission.",
                "This document is subject to copyright. No part may be reproduced without the written permission."
            })
    void saysNothingOfTheStory(String text) {
        assertThat(Furniture.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "広告の売り上げが増えた。",
                "Share prices fell by a tenth.",
                "関連する法律も改める。",
                "Email is still used by most firms, she said.",
                "コメントは三件にとどまった。",
                "会社はメールマガジンの発行をやめた。",
                "The followers like what they see on screen.",
                "Two of five plants closed.",
                "売上高＝前年比5％増の100億円だった。"
            })
    void keepsSentencesThatBeginAlike(String text) {
        assertThat(Furniture.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "関連記事",
                "【関連ニュース】",
                "あわせて読みたい",
                "新着記事 New articles",
                "RELATED 関連記事",
                "Related articles",
                "See also",
                "Most read",
                "■ 人気ランキング",
                "Harbor Newsletter"
            })
    void knowsHeadingsAboveOtherArticles(String heading) {
        assertThat(Furniture.isAboveOtherArticles(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "背景",
                "関連する法律",
                "ランキングで二位",
                "Background",
                "More from her interview about the new plant and its cost:"
            })
    void takesNoOtherHeadingForOne(String heading) {
        assertThat(Furniture.isAboveOtherArticles(heading)).isFalse();
    }
}
