package dev.enishi.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.graph.Collection;
import dev.enishi.bot.slack.Channel.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private static final Collection PUBLIC = new Collection("slack/T1/channel/C1");
    private static final Collection PRIVATE = new Collection("slack/T1/group/C2");
    private static final Collection DIRECT = new Collection("slack/T1/im/D1");
    private static final Collection SEVERAL = new Collection("slack/T1/mpim/G1");
    private static final Collection OTHER_TEAM = new Collection("slack/T2/channel/C9");

    private final Visibility visibility = new Visibility(() -> List.of(
            PUBLIC, PRIVATE, DIRECT, SEVERAL, OTHER_TEAM, Collection.DEFAULT, new Collection("slack/T11/channel/C7")));

    private java.util.Set<Collection> seen(Kind kind, String id) {
        return java.util.Objects.requireNonNull(
                visibility.scopeOf(new Channel("T1", kind, id)).collections());
    }

    @Test
    void filesByTeamKindAndChannel() {
        assertThat(Visibility.collectionOf(new Channel("T1", Kind.GROUP, "C2"))).isEqualTo(PRIVATE);
    }

    @Test
    void everybodySeesPublicChannelsOfTheirWorkspaceOnly() {
        assertThat(seen(Kind.CHANNEL, "C5"))
                .contains(PUBLIC)
                .doesNotContain(PRIVATE, DIRECT, SEVERAL, OTHER_TEAM, Collection.DEFAULT)
                .doesNotContain(new Collection("slack/T11/channel/C7"));
    }

    @Test
    void aPrivateChannelSeesItselfToo() {
        assertThat(seen(Kind.GROUP, "C2")).contains(PUBLIC, PRIVATE).doesNotContain(DIRECT, SEVERAL);
        assertThat(seen(Kind.IM, "D1")).contains(PUBLIC, DIRECT).doesNotContain(PRIVATE, SEVERAL);
        assertThat(seen(Kind.MPIM, "G1")).contains(PUBLIC, SEVERAL).doesNotContain(PRIVATE, DIRECT);
    }

    @Test
    void seesWhatWasFiledHereBeforeTheKindWasKnown() {
        assertThat(seen(Kind.CHANNEL, "C2")).contains(PRIVATE);
    }

    @Test
    void takesAChannelForPrivateUntilItIsTold() {
        ChannelKinds kinds = new ChannelKinds();
        assertThat(kinds.guessed("T1", "C1").kind()).isEqualTo(Kind.GROUP);
        assertThat(kinds.guessed("T1", "D1").kind()).isEqualTo(Kind.IM);
        assertThat(kinds.told("T1", "C1", "channel").kind()).isEqualTo(Kind.CHANNEL);
        assertThat(kinds.guessed("T1", "C1").kind()).isEqualTo(Kind.CHANNEL);
        assertThat(kinds.told("T1", "C1", "group").kind())
                .as("made private later")
                .isEqualTo(Kind.GROUP);
        assertThat(kinds.told("T1", "C1", null).kind()).isEqualTo(Kind.GROUP);
        assertThat(kinds.told("T1", "G1", "mpim").kind()).isEqualTo(Kind.MPIM);
        assertThat(kinds.told("T1", "C3", "something new").kind()).isEqualTo(Kind.GROUP);
        assertThat(kinds.told("T1", "D9", "app_home").kind()).isEqualTo(Kind.IM);
    }
}
