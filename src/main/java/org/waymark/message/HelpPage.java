package org.waymark.message;

import java.util.List;

/** The page of help that needs no script, no socket and no conversation. */
public record HelpPage(String title, List<Reply.Block> text, List<Reply.Contact> contacts) {}
