package dev.enishi.bot.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Version.class.getResourceAsStream("/dev/enishi/bot/build.properties"))) {
            build.load(in);
        }
        return new String[] {"enishi " + build.getProperty("version")};
    }
}
