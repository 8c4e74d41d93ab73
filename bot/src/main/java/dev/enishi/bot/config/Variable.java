package dev.enishi.bot.config;

/** Every environment variable that is read; {@code .env.example} explains each. */
public enum Variable {
    SLACK_BOT_TOKEN,
    SLACK_APP_TOKEN,
    SLACK_SIGNING_SECRET,
    SLACK_CLIENT_ID,
    SLACK_CLIENT_SECRET,
    SLACK_API_URL,
    PORT,
    ENISHI_DATA,
    ENISHI_DATABASE_URL,
    ENISHI_FETCH_ALLOW,
    HTTPS_PROXY,
    ENISHI_CA_BUNDLE,
    ENISHI_ROBOTS,
    ENISHI_CONTACT,
    ENISHI_COMMAND,
    ENISHI_SECRET_KEY,
    ENISHI_API_TOKEN,
    ENISHI_LLM,
    OPENAI_API_KEY,
    OPENAI_BASE_URL,
    OPENAI_MODEL
}
