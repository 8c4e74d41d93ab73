package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.RawPage;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of a page into text. Asked in this order: byte order mark, Content-Type header, the page's own declaration,
 * detection. A declaration that the bytes contradict gives way to detection. The escapes of ISO-2022-JP are believed against any
 * declaration.
 */
final class PageDecoder {

    /** Browsers look for the declaration in the first 1,024 bytes; pages with long comments before it exist. */
    private static final int DECLARATION_BYTES = 8192;

    /** Detection reads no more: enough to tell, whatever the page's size. */
    private static final int DETECTION_BYTES = 1 << 18;

    private static final int BINARY_BYTES = 1024;

    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta\\b[^>]{0,500}?\\bcharset|\\?xml\\b[^>]{0,200}?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");

    private static final String EUC_JP = "x-eucJP-Open";

    /**
     * Signs of EUC-JP that Java reads otherwise than browsers, and than it reads the same signs of Shift_JIS: wave dash, minus, double
     * bar. The same article is to be the same text in all charsets.
     */
    private static final String JAVAS = "\u301C\u2212\u2016";

    private static final String BROWSERS = "\uFF5E\uFF0D\u2225";

    private static final char REPLACEMENT = '\uFFFD';

    private PageDecoder() {}

    /** The page's text, without a byte order mark; what can't be decoded becomes U+FFFD. */
    static String decode(RawPage raw) {
        byte[] bytes = raw.bytes();
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return withoutMark(decode(bytes, marked));
        }
        if (isIso2022Jp(bytes)) {
            return decode(bytes, ISO_2022_JP);
        }
        return declared(raw)
                .map(charset -> decodeDeclared(bytes, charset))
                .orElseGet(() -> decode(bytes, detected(bytes).orElse(StandardCharsets.UTF_8)));
    }

    /** Whether the bytes are no text at all, whatever the page says of itself: a PDF, a picture, an archive. */
    static boolean isBinary(RawPage raw) {
        byte[] bytes = raw.bytes();
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return true;
        }
        boolean wide = declared(raw)
                .filter(charset -> charset.name().startsWith("UTF-16"))
                .isPresent();
        int length = Math.min(bytes.length, BINARY_BYTES);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += isBinaryControl(bytes[i]) ? 1 : 0;
        }
        return byteOrderMark(bytes) == null && !wide && controls > length / 10;
    }

    /** Text has tabs, line ends and, in ISO-2022-JP, escapes. */
    private static boolean isBinaryControl(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1b;
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the bytes are ASCII with the escapes that switch to kanji. Any charset reads them without complaint, as gibberish; so no
     * declaration is believed against them.
     */
    private static boolean isIso2022Jp(byte[] bytes) {
        boolean escapes = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
            escapes |= bytes[i] == 0x1b
                    && i + 2 < bytes.length
                    && bytes[i + 1] == '$'
                    && (bytes[i + 2] == 'B' || bytes[i + 2] == '@');
        }
        return escapes;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> declared(RawPage raw) {
        Optional<Charset> header = Optional.ofNullable(raw.contentType()).flatMap(type -> named(HEADER, type));
        if (header.isPresent() || raw.isPlainText()) {
            return header;
        }
        int length = Math.min(raw.bytes().length, DECLARATION_BYTES);
        String start = new String(raw.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        // A declaration that can be read as ASCII can't be in UTF-16: HTML says to take it as UTF-8.
        return named(DECLARATION, start)
                .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** The charset that pages mean by a name: often a superset of what it stands for. */
    private static Optional<Charset> charset(String name) {
        String actual = switch (name.toLowerCase(Locale.ROOT)) {
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932", "ms932" ->
                "windows-31j";
            case "euc-jp", "x-euc-jp", "euc_jp", "eucjp" -> "x-eucJP-Open";
            case "iso-2022-jp", "csiso2022jp" -> "x-windows-iso2022jp";
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "gb2312", "gbk" -> "GB18030";
            case "utf8" -> "UTF-8";
            default -> name;
        };
        try {
            return Optional.of(Charset.forName(actual)).filter(PageDecoder::readsAscii);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** UTF-7, EBCDIC and their like hide markup from those who look for it, and no page uses them. */
    private static boolean readsAscii(Charset charset) {
        return charset.name().startsWith("UTF-16") || "<a>".equals(new String(new byte[] {'<', 'a', '>'}, charset));
    }

    private static String decodeDeclared(byte[] bytes, Charset declared) {
        String text = decode(bytes, declared);
        long broken = broken(text);
        if (broken == 0 && !isSingleByte(declared)) {
            return text;
        }
        Optional<Charset> detected =
                detected(bytes).filter(charset -> !charset.equals(declared) && !isSingleByte(charset));
        if (detected.isEmpty()) {
            return text;
        }
        String other = decode(bytes, detected.get());
        return broken(other) <= broken ? other : text;
    }

    /** A single-byte charset reads any bytes without complaint, so its readings prove nothing. */
    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        if (isUtf8(bytes)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTION_BYTES));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(PageDecoder::charset);
    }

    /** Bytes outside ASCII that form valid UTF-8 are UTF-8. A page that was cut may end within a character. */
    private static boolean isUtf8(byte[] bytes) {
        boolean ascii = true;
        for (byte b : bytes) {
            ascii &= b >= 0;
        }
        if (ascii) {
            return false;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || text.indexOf(REPLACEMENT) >= text.length() - 3;
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes));
            return charset.name().equals(EUC_JP) ? asBrowsersRead(text.toString()) : text.toString();
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("A decoder that replaces doesn't complain", impossible);
        }
    }

    private static String asBrowsersRead(String text) {
        String read = text;
        for (int i = 0; i < JAVAS.length(); i++) {
            read = read.replace(JAVAS.charAt(i), BROWSERS.charAt(i));
        }
        return read;
    }

    private static long broken(String text) {
        return text.chars().filter(c -> c == REPLACEMENT).count();
    }
}
