package org.waymark.dialog;

/**
 * One accepted message: the only thing that is stored of a conversation. The tab and its number
 * make a repeat recognisable.
 *
 * @param tab the browser tab it came from, hexadecimal
 * @param n the tab's own number for it, from 1
 */
public record Move(String tab, int n, Act act) {}
