package org.waymark.page;

import java.util.Map;
import org.waymark.message.HelpPage;

/** What the pages show of the guide, whatever state it is in. */
interface Showing {

    HelpPage helpPage();

    /** An entry of {@code site.yaml}; empty where there is none. */
    String site(String entry);

    /** What a page needs to notice danger by itself, as JSON. */
    String dangerFile();

    /** What is said at the end of a conversation, by its keys in {@code patterns.yaml}. */
    Map<String, String> ends();

    /** Whether a visitor may be asked, at an end, how it went. */
    boolean asks();

    /** Counts a tap at an end, once for each nonce. */
    void count(String topic, String answer, String nonce);

    /** Whether an operator has switched the guide off. Help is never off. */
    boolean isStopped();
}
