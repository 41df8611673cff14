package org.waymark;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What a visitor does in the chat: in the widget of a page, or on the chat's own page. */
record Visitor(Locator chat) {

    private static final String OPEN = ".question[data-standing=open]";

    /** Opens the guide with the button in the corner. */
    static Visitor inWidget(Page page) {
        page.locator("#waymark .launch").click();
        return new Visitor(page.frameLocator("#waymark iframe").locator("body")).settled();
    }

    static Visitor atChat(Page page, String origin) {
        page.navigate(origin + "/chat/");
        return new Visitor(page.locator("body")).settled();
    }

    Locator see(String selector) {
        return chat.locator(selector);
    }

    void say(String text) {
        int turns = turns();
        see("#say").fill(text);
        see("#say").press("Enter");
        awaitTurn(turns);
    }

    /** Types and sends, and does not wait for an answer. */
    void type(String text) {
        see("#say").fill(text);
        see("#say").press("Enter");
    }

    /** Takes the last option of what is asked: not sure, none of these, nothing more. */
    void takeLast() {
        int turns = turns();
        see(OPEN).last().locator(".option").last().click();
        awaitTurn(turns);
    }

    void tap(String label) {
        int turns = turns();
        option(label).click();
        awaitTurn(turns);
    }

    Locator option(String label) {
        return see(OPEN + " .option").filter(new Locator.FilterOptions().setHasText(label)).last();
    }

    Locator openPrompt() {
        return see(OPEN + " .prompt").last();
    }

    /**
     * Goes past the guide's pauses, and takes the first option of what it asks, until it is there.
     */
    void carryOnUntil(String wanted) {
        for (int i = 0; i < 8 && see(wanted).count() == 0; i++) {
            int turns = turns();
            see(OPEN).last().locator(".option").first().click();
            awaitTurn(turns);
        }
        see(wanted).first().waitFor();
    }

    /** Opens the guidance to take away. */
    void takeAway() {
        openMore();
        see("#take").click();
    }

    /** Shows the tools that on a narrow page stand under "More". */
    void openMore() {
        if (see("#more").isVisible() && !see("#take").isVisible()) {
            see("#more").click();
        }
    }

    /** Takes the last option of each question until the guide has come to its end. */
    void toTheEnd() {
        for (int i = 0; i < 30 && see(".end").count() == 0; i++) {
            takeLast();
        }
        see(".end").last().waitFor();
    }

    /** The options that were not taken of a question that is answered. */
    Locator answered(String prompt) {
        return see(".question[data-standing=answered]")
                .filter(new Locator.FilterOptions().setHasText(prompt))
                .locator(".option:not(.chosen)");
    }

    int turns() {
        return see(".turn[data-turn]").count();
    }

    private Visitor settled() {
        see(OPEN).last().waitFor();
        return this;
    }

    private void awaitTurn(int number) {
        see(".turn[data-turn]").nth(number).waitFor(attached());
    }

    static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
