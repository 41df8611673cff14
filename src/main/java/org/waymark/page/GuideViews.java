package org.waymark.page;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.Sheet;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/** Makes the plain pages of the guide. */
@Component
final class GuideViews {

    private static final int BYTES = 16;

    /** Such as "9:14pm on Sunday 22 November": the page may be read on another day. */
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("h:mma 'on' EEEE d MMMM", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private final Page page;
    private final OpeningTimes times;
    private final Conversations conversations;
    private final SecureRandom random = new SecureRandom();

    GuideViews(Page page, Conversations conversations, OpeningTimes times) {
        this.page = page;
        this.times = times;
        this.conversations = conversations;
    }

    /** What this is, before any question. */
    ModelAndView start() {
        var token = conversations.freshToken();
        var sheet = conversations.sheet(token);
        var turn = TurnView.of(sheet.pages(), times);
        return page("guide-start", token, "", sheet, Map.of("turn", turn));
    }

    /** A turn, or two, with a word on what was wrong with the post, if anything was. */
    ModelAndView turn(
            GuideForm form, Sheet sheet, List<Sheet.Page> pages, @Nullable SlipView slip) {
        var view = TurnView.of(pages, times);
        var more = new LinkedHashMap<String, Object>();
        more.put("turn", view);
        more.put("welcome", view.number() == 0);
        if (slip != null) {
            more.put("slip", slip);
            more.put("openHelp", slip.unread());
        }
        boolean isLast = view.number() == sheet.last().answer().turn();
        more.put("earlier", !isLast);
        sheet.asksAbout()
                .filter(topic -> isLast && conversations.asks() && !form.carried().hasAsked(topic))
                .ifPresent(_ -> more.put("next", NextView.ask(conversations.ends())));
        return page("guide", form, sheet, more);
    }

    /** The end again, once the visitor said how it went. */
    ModelAndView told(GuideForm form, Sheet sheet, String answer) {
        var made = turn(form, sheet, List.of(sheet.last()), null);
        return made.addObject("next", NextView.after(answer, conversations.ends()));
    }

    /** What was chosen counts already: the visitor is back where they were. */
    ModelAndView already(GuideForm form, Sheet sheet) {
        var made = turn(form, sheet, List.of(sheet.last()), null);
        return made.addObject("already", true);
    }

    /** What could not be taken, on the page that it was posted from. */
    ModelAndView slip(GuideForm form, Sheet sheet, String code) {
        var from = sheet.pages().get(Math.min(form.turn(), sheet.pages().size() - 1));
        var slip =
                SlipView.of(code, conversations.problem(code), TurnView.of(List.of(from), times));
        return turn(form, sheet, List.of(from), slip);
    }

    /** An earlier question, with its answer, to be answered otherwise. */
    ModelAndView change(GuideForm form, Sheet sheet, QuestionId id) {
        return question(sheet, id)
                .map(question -> page("guide-change", form, sheet, Map.of("question", question)))
                .orElseGet(() -> slip(form, sheet, "unknown-question"));
    }

    /** The guidance of the whole conversation. */
    ModelAndView summary(GuideForm form, Sheet sheet) {
        return page(
                "guide-summary",
                form,
                sheet,
                Map.of("summary", SummaryView.of(sheet.pages(), times)));
    }

    /** Nothing is left of the conversation. */
    ModelAndView over(boolean deleted) {
        var more = new LinkedHashMap<>(wrong());
        more.put("deleted", deleted);
        more.put("exits", exits());
        return page.of("guide-over", HttpStatus.OK, more);
    }

    /** Kind words in place of what was posted, and help. */
    ModelAndView problem(String code, HttpStatus status, @Nullable GuideForm form) {
        var more = new LinkedHashMap<String, Object>();
        more.put("problem", conversations.problem(code));
        more.put("exits", exits());
        if (form != null) {
            more.putAll(fields(form.token(), form.turn(), form.carried()));
        }
        return page.of("guide-problem", status, more);
    }

    /** The help page, in place of a guide that is switched off. */
    ModelAndView stopped() {
        return page.of("help", HttpStatus.OK, Map.of("stopped", true));
    }

    /** The page that nobody would wonder about. */
    ModelAndView leave() {
        if (exits().isEmpty()) {
            return over(true);
        }
        var away = new RedirectView(exits().getFirst());
        away.setStatusCode(HttpStatus.SEE_OTHER);
        away.setExposeModelAttributes(false);
        return new ModelAndView(away);
    }

    /** Where somebody can tell that something here was wrong. */
    private Map<String, Object> wrong() {
        var words = conversations.ends();
        return Map.of(
                "wrongs", Stream.of(words).filter(it -> it.containsKey("wrong")).toList(),
                "contact", conversations.site("contact"),
                "contactHours", conversations.site("contact-hours"),
                "complaints", conversations.site("complaints"));
    }

    private List<String> exits() {
        return Stream.of(conversations.site("exit-page")).filter(it -> !it.isEmpty()).toList();
    }

    private ModelAndView page(
            String template, GuideForm form, Sheet sheet, Map<String, Object> more) {
        return page(template, form.token(), form.carried().asked(), sheet, more);
    }

    private ModelAndView page(
            String template, String token, String asked, Sheet sheet, Map<String, Object> more) {
        var until = Instant.now().plus(conversations.retention());
        var carried = Carried.of(sheet, until, asked);
        var model = new LinkedHashMap<>(fields(token, sheet.last().answer().turn(), carried));
        model.put("untilWhen", WHEN.format(until));
        model.put("begun", sheet.last().answer().turn() > 0);
        var strip = StripView.of(sheet, times);
        model.put("strip", strip);
        model.put("kept", !strip.isEmpty());
        model.put("lines", StripView.of(conversations.helpPage(), times));
        model.put("given", sheet.given().stream().map(GivenView::of).toList());
        model.put("anyGiven", !sheet.given().isEmpty());
        model.put("retention", conversations.site("retention"));
        model.put("openHelp", false);
        model.putAll(wrong());
        model.putAll(more);
        if (more.get("turn") instanceof TurnView turn) {
            model.put("number", turn.number());
        }
        return page.of(template, HttpStatus.OK, model);
    }

    private Map<String, Object> fields(String token, int number, Carried carried) {
        var tab = new byte[BYTES];
        random.nextBytes(tab);
        return Map.of(
                "token",
                token,
                "tab",
                HexFormat.of().formatHex(tab),
                "number",
                number,
                "moves",
                carried.moves(),
                "until",
                String.valueOf(carried.until()),
                "asked",
                carried.asked());
    }

    /** Found by its key: what is known is named by the turn that made it known. */
    private static Optional<QuestionView> question(Sheet sheet, QuestionId id) {
        return sheet.given().stream()
                .filter(given -> given.question().id().key().equals(id.key()))
                .findFirst()
                .map(QuestionView::of)
                .or(() -> understood(sheet, id).map(QuestionView::of));
    }

    private static Optional<Reply.Question> understood(Sheet sheet, QuestionId id) {
        return sheet.pages().stream()
                .flatMap(page -> page.answer().replies().stream())
                .filter(Reply.Understood.class::isInstance)
                .map(reply -> ((Reply.Understood) reply).change())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }
}
