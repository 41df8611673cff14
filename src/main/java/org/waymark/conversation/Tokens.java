package org.waymark.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Makes tokens, and the keys under which their conversations are stored. */
final class Tokens {

    private static final int BYTES = 24;
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random;

    Tokens(SecureRandom random) {
        this.random = random;
    }

    /** A token that nobody can guess: 192 random bits. */
    String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /**
     * Whether it could be one of ours. One that is no longer remembered names its conversation
     * again once a browser rebuilds it, so that its tabs meet in one.
     */
    static boolean isWellFormed(String token) {
        return WELL_FORMED.matcher(token).matches();
    }

    /** What to store a token's conversation under: whoever reads the store cannot resume it. */
    static String key(String token) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
