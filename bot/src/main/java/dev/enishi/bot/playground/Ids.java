package dev.enishi.bot.playground;

/** The workspace that the playground pretends to be, in the shape of Slack's ids. */
final class Ids {

    static final String TEAM = "T0PLAYGROUND";
    static final String APP = "A0PLAYGROUND";
    static final String CHANNEL = "D0PLAYGROUND";
    static final String VISITOR = "U0VISITOR";
    static final String BOT_USER = "U0ENISHI";
    static final String SLACKBOT = "USLACKBOT";
    static final String BOT = "B0ENISHI";

    private Ids() {}
}
