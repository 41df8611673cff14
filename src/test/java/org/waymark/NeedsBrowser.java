package org.waymark;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.condition.EnabledIf;

/** Marks tests that drive Chromium: where there is none they are reported as skipped. */
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.waymark.Browsers#areHere", disabledReason = "no Chromium on this machine")
@interface NeedsBrowser {}
