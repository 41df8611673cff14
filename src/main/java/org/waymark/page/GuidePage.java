package org.waymark.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.Sheet;
import org.waymark.page.GuideForm.Deed;
import org.waymark.page.PlainTalk.Outcome;

/**
 * The guide as plain pages, for browsers without script or without WebSocket: one question a page.
 * All of a visit stands in the fields of its forms. There is no cookie, and nothing in an address:
 * each page is the answer to a POST.
 */
@Controller
@EnableConfigurationProperties(FormSettings.class)
final class GuidePage {

    private final GuideViews views;
    private final Conversations conversations;
    private final PlainTalk talk;
    private final OwnForm ownForm;
    private final Pace pace;

    GuidePage(GuideViews views, Conversations conversations, FormSettings settings) {
        this.views = views;
        this.conversations = conversations;
        this.talk = new PlainTalk(conversations);
        this.ownForm = new OwnForm(settings.origins());
        this.pace = new Pace(settings, System::nanoTime);
    }

    /** Says what this is. Looking at it begins no conversation. */
    @GetMapping({"/guide/", "/guide"})
    ModelAndView begin() {
        return conversations.isStopped() ? views.stopped() : views.start();
    }

    @PostMapping({"/guide/", "/guide"})
    ModelAndView answer(HttpServletRequest request) throws IOException {
        try {
            var fields = FormBody.read(request);
            if (conversations.isStopped()) {
                return views.stopped();
            }
            if (!ownForm.posted(request)) {
                throw new Refusal("hello-first");
            }
            var form = GuideForm.read(fields);
            return pace.hasRoom(form.token())
                    ? answer(form)
                    : views.problem("too-fast", HttpStatus.TOO_MANY_REQUESTS, form);
        } catch (Refusal e) {
            return views.problem(e.code(), HttpStatus.BAD_REQUEST, null);
        }
    }

    private ModelAndView answer(GuideForm form) {
        return switch (form.deed()) {
            case Deed.Look _, Deed.Summary _, Deed.Ask _, Deed.Slip _, Deed.Tell _ ->
                    talk.look(form)
                            .map(sheet -> look(form, sheet))
                            .orElseGet(() -> views.over(false));
            case Deed.Say(var messages) -> answered(form, talk.say(form, messages));
            case Deed.Leave _ -> {
                conversations.forget(form.token());
                yield views.leave();
            }
            case Deed.Forget _ -> {
                conversations.forget(form.token());
                yield views.over(true);
            }
        };
    }

    /** Pages that change nothing. */
    private ModelAndView look(GuideForm form, Sheet sheet) {
        return switch (form.deed()) {
            case Deed.Summary _ -> views.summary(form, sheet);
            case Deed.Ask(var question) -> views.change(form, sheet, question);
            case Deed.Slip(var code) -> views.slip(form, sheet, code);
            case Deed.Tell(var answer) -> tell(form, sheet, answer);
            case Deed.Look _, Deed.Say _, Deed.Leave _, Deed.Forget _ ->
                    views.turn(form, sheet, List.of(sheet.last()), null);
        };
    }

    /**
     * Counts the answer, where it was asked; each page has a name, so that a repeat counts once.
     */
    private ModelAndView tell(GuideForm form, Sheet sheet, String answer) {
        boolean isHere = form.turn() == sheet.last().answer().turn();
        var topic = sheet.asksAbout().filter(_ -> isHere && conversations.asks());
        topic.ifPresent(it -> conversations.answer(it, answer, form.tab()));
        return topic.map(it -> views.told(form.havingAsked(it), sheet, answer))
                .orElseGet(() -> views.turn(form, sheet, List.of(sheet.last()), null));
    }

    private ModelAndView answered(GuideForm form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered(var sheet, var pages) -> views.turn(form, sheet, pages, null);
            case Outcome.Already(var sheet) -> views.already(form, sheet);
            case Outcome.Refused(var sheet, var code) -> views.slip(form, sheet, code);
            case Outcome.Gone _ -> views.over(false);
            case Outcome.Closed(var code) ->
                    views.problem(code, HttpStatus.SERVICE_UNAVAILABLE, form);
        };
    }
}
