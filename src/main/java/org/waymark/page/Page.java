package org.waymark.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.waymark.hours.OpeningTimes;

/** Makes a page from its template, with what every page has: help, and who runs the guide. */
@Component
final class Page {

    private final Showing showing;
    private final OpeningTimes times;
    private final ResourceUrlProvider files;
    private final ThemeSettings theme;

    Page(Showing showing, OpeningTimes times, ResourceUrlProvider files, ThemeSettings theme) {
        this.showing = showing;
        this.times = times;
        this.files = files;
        this.theme = theme;
    }

    ModelAndView of(String template, HttpStatus status, Map<String, ?> more) {
        var model = new LinkedHashMap<String, Object>();
        model.put("charity", showing.site("name"));
        model.put("help", HelpView.of(showing.helpPage(), times));
        model.put("icon", file("icon.svg"));
        model.put("themed", !theme.css().isEmpty());
        model.put("guide", Objects.requireNonNullElse(theme.name(), "Guide"));
        model.put("logo", theme.logo() != null);
        model.put("welcomes", theme.welcome() != null);
        model.put("welcome", Objects.requireNonNullElse(theme.welcome(), ""));
        model.put("demoScript", file("demo.js"));
        model.put("demoLooks", file("demo-looks.css"));
        model.put("chatScript", file("chat.js"));
        model.put("deskScript", file("desk.js"));
        model.put("docxScript", file("docx.js"));
        model.put("dangerScript", file("danger.js"));
        model.put("dangerList", DangerController.address(showing.dangerFile()));
        model.put("embedScript", file("embed.js"));
        model.put("chatStyle", file("chat-style.css"));
        model.put("pageStyle", file("page-style.css"));
        model.put("plainStyle", file("plain-style.css"));
        model.put("demoStyle", file("demo-style.css"));
        model.putAll(more);
        return new ModelAndView(template, model, status);
    }

    private String file(String name) {
        var plain = "/assets/" + name;
        var versioned = files.getForLookupPath(plain);
        return versioned == null ? plain : versioned;
    }
}
