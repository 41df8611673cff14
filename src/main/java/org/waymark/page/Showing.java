package org.waymark.page;

import org.waymark.message.HelpPage;

/** What the pages show of the guide, whatever state it is in. */
interface Showing {

    HelpPage helpPage();

    /** An entry of {@code site.yaml}; empty where there is none. */
    String site(String entry);

    /** What a page needs to notice danger by itself, as JSON. */
    String dangerFile();

    /** Whether an operator has switched the guide off. Help is never off. */
    boolean isStopped();
}
