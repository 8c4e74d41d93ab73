package dev.enishi.analysis.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Certificates of authorities in a file, such as a company's own. */
public final class CertificateBundle {

    private CertificateBundle() {}

    /**
     * Reads a PEM file with one certificate or several; text around them is skipped.
     *
     * @throws IllegalArgumentException if it can't be read, or holds none or a broken one
     */
    public static List<X509Certificate> read(Path file) {
        List<X509Certificate> certificates = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .forEach(certificate -> certificates.add((X509Certificate) certificate));
        } catch (IOException | CertificateException e) {
            throw malformed(e);
        }
        if (certificates.isEmpty()) {
            throw malformed(null);
        }
        return List.copyOf(certificates);
    }

    private static IllegalArgumentException malformed(@Nullable Exception cause) {
        return new IllegalArgumentException(
                "Give a PEM file with certificates (-----BEGIN CERTIFICATE-----); this one can't be read or holds none.",
                cause);
    }

    /** Trusts whom Java trusts, and these. */
    static X509TrustManager trusting(List<X509Certificate> further) {
        try {
            KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
            all.load(null, null);
            for (X509Certificate certificate : trustManager(null).getAcceptedIssuers()) {
                all.setCertificateEntry("java-" + all.size(), certificate);
            }
            for (X509Certificate certificate : further) {
                all.setCertificateEntry("bundle-" + all.size(), certificate);
            }
            return trustManager(all);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Java's own certificates can't be read", e);
        }
    }

    private static X509TrustManager trustManager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509;
            }
        }
        throw new IllegalStateException("Java has no trust manager for X.509");
    }
}
