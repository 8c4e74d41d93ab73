package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateBundleTest {

    @TempDir
    Path folder;

    private static HeldCertificate authority(String name) {
        return new HeldCertificate.Builder()
                .certificateAuthority(1)
                .commonName(name)
                .build();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("bundle.pem"), text);
    }

    @Test
    void readsEveryCertificateAndSkipsTheTextBetween() throws IOException {
        HeldCertificate one = authority("One");
        HeldCertificate two = authority("Two");
        Path file =
                file("# Company, root\n" + one.certificatePem() + "\n# Company, second root\n" + two.certificatePem());
        assertThat(CertificateBundle.read(file)).containsExactly(one.certificate(), two.certificate());
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        String pem = authority("One").certificatePem();
        for (String text : List.of("", "no certificate", pem.substring(0, 200), pem.replaceAll("[A-M]{2}", "??"))) {
            Path file = file(text);
            assertThatThrownBy(() -> CertificateBundle.read(file))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("BEGIN CERTIFICATE");
        }
        assertThatThrownBy(() -> CertificateBundle.read(folder.resolve("missing.pem")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void trustsJavasAuthoritiesToo() {
        int java = CertificateBundle.trusting(List.of()).getAcceptedIssuers().length;
        assertThat(java).isPositive();
        assertThat(CertificateBundle.trusting(List.of(authority("One").certificate()))
                        .getAcceptedIssuers())
                .hasSize(java + 1);
    }
}
