package org.waymark.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes tokens, and the keys under which their conversations are stored. */
final class Tokens {

    private static final int BYTES = 24;
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
