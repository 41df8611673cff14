package org.waymark.text;

/** A message and what it is about: an example to learn from. */
public record Labelled(String label, Reading reading) {}
