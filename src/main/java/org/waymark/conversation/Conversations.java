package org.waymark.conversation;

import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.waymark.conversation.Opening.Opened;
import org.waymark.conversation.Opening.Resumed;
import org.waymark.conversation.Rebuild.Rebuilt;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Move;
import org.waymark.dialog.Recap;
import org.waymark.dialog.Turn;
import org.waymark.guide.Decision;
import org.waymark.guide.Guide;
import org.waymark.message.HelpPage;
import org.waymark.message.VisitorMessage;

/**
 * All conversations that are remembered. Each is its moves and nothing else: what a visitor sees is
 * folded anew from them over the content of the moment. Safe for many threads; a message waits only
 * for others of its own conversation.
 */
public final class Conversations {

    /** How often another server may append first before a message is refused as busy. */
    private static final int TRIES = 10;

    private final Served served;
    private final MoveStore store;
    private final ConversationSettings settings;
    private final Tokens tokens;
    private final Rebuild rebuild;
    private final Locks locks = new Locks();
    private volatile Counts counts = new Counts(null, Clock.systemUTC());
    private final List<Runnable> whenStopped = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    Conversations(
            Guide guide, MoveStore store, ConversationSettings settings, SecureRandom random) {
        this.served = new Served(guide);
        this.store = store;
        this.settings = settings;
        this.tokens = new Tokens(random);
        this.rebuild = new Rebuild(settings);
    }

    /** Conversations that this process remembers in memory. */
    public static Conversations inMemory(Guide guide, ConversationSettings settings) {
        var store = new MemoryStore(settings, Ticker.systemTicker());
        return new Conversations(guide, store, settings, new SecureRandom());
    }

    /**
     * Opens a conversation: the one that {@code resume} names, where it is remembered, or a fresh
     * one.
     *
     * @param resume the token of an earlier conversation
     * @param seen the number of the last turn that the browser has, or -1
     * @param moves the browser's own record, used only where the conversation is empty; a record
     *     that cannot be read is passed over
     */
    public Opening open(@Nullable String resume, int seen, List<String> moves) {
        if (stopped) {
            return new Opening.Stopped();
        }
        if (resume != null && store.read(Tokens.key(resume)).isPresent()) {
            return enter(resume, Resumed.YES, seen, moves);
        }
        if (resume != null && store.wasDeleted(Tokens.key(resume))) {
            return new Opening.Forgotten();
        }
        var token = resume != null && Tokens.isWellFormed(resume) ? resume : tokens.fresh();
        var key = Tokens.key(token);
        if (!store.create(key) && store.read(key).isEmpty()) {
            return new Opening.Full();
        }
        return enter(token, resume == null ? Resumed.NEW : Resumed.NO, seen, moves);
    }

    /** How long a conversation is remembered after its last message. */
    public Duration retention() {
        return settings.retention();
    }

    /** A token for a conversation that is not begun yet; opening it with this token begins it. */
    public String freshToken() {
        return tokens.fresh();
    }

    /** The conversation as it stands; only the welcome where it is not remembered. */
    public Sheet sheet(String token) {
        var guide = served.guide();
        var moves = store.read(Tokens.key(token)).orElse(List.of());
        var turns = guide.replay(moves);
        var pages =
                turns.stream().map(turn -> page(guide, turn, answer(guide, turn, moves))).toList();
        return new Sheet(pages, Recap.of(guide.guidance(), turns.getLast().after()));
    }

    /**
     * Takes one message. A message with a tab and a number that were taken before changes nothing
     * and is answered again.
     *
     * @param tab the browser tab it comes from
     * @param n the tab's own number for it
     */
    public Taken take(String token, String tab, int n, VisitorMessage message) {
        if (stopped) {
            return new Taken.Refused("stopped");
        }
        var key = Tokens.key(token);
        return locks.holding(key, () -> take(key, new Numbered(tab, n, message)));
    }

    /** Deletes a conversation, if it is remembered. */
    public void forget(String token) {
        store.delete(Tokens.key(token));
    }

    /**
     * Serves other content from now on; conversations under way go on with it, and topics that are
     * switched off stay so.
     */
    public void serve(Guide other) {
        served.serve(other);
    }

    /** Names the content that is served, whatever is switched off. */
    public String version() {
        return served.version();
    }

    /** The content that is served. */
    public Guidance guidance() {
        return served.guide().guidance();
    }

    /** Switches these topics off, as {@link Guidance#without} does, and all others on. */
    public void close(Set<String> topics) {
        served.close(topics);
    }

    /** Switches the guide off, or on again. */
    public void stop(boolean off) {
        var before = stopped;
        stopped = off;
        if (off && !before) {
            whenStopped.forEach(Runnable::run);
        }
    }

    /** Runs this each time the guide is switched off. */
    public void whenStopped(Runnable reaction) {
        whenStopped.add(reaction);
    }

    public boolean isStopped() {
        return stopped;
    }

    /** Counts from now on how conversations go. */
    public void count(Counts counts) {
        this.counts = counts;
    }

    /** Counts a tap at an end, where the topic is one of which it may be asked. */
    public void answer(String topic, String answer, String nonce) {
        var guide = served.guide();
        if (guide.guidance().dialog(topic).isPresent()
                && !guide.ends().notAfter().contains(topic)) {
            counts.answer(topic, answer, nonce);
        }
    }

    /** Whether a visitor may be asked, at an end, how it went. */
    public boolean asks() {
        return counts.isOn();
    }

    /** What is said at the end of a conversation, by key. */
    public Map<String, String> ends() {
        return served.guide().ends().words();
    }

    /** The kind sentence for a problem's code. */
    public String problem(String code) {
        return served.guide().problem(code);
    }

    /** The page of help that needs no conversation. */
    public HelpPage helpPage() {
        return served.guide().helpPage();
    }

    /** An entry of {@code site.yaml}; empty where there is none. */
    public String site(String entry) {
        return served.guide().site(entry);
    }

    /** What a page needs to notice danger by itself, as JSON. */
    public String dangerFile() {
        return served.guide().dangerFile();
    }

    private Opened enter(String token, Resumed resumed, int seen, List<String> written) {
        var guide = served.guide();
        var key = Tokens.key(token);
        return locks.holding(
                key,
                () -> {
                    var moves = store.read(key).orElse(List.of());
                    if (!moves.isEmpty()) {
                        var known = new Rebuilt(moves, guide.replay(moves));
                        return opened(guide, token, Resumed.YES, seen, known);
                    }
                    var empty = new Rebuilt(List.of(), guide.replay(List.of()));
                    if (written.isEmpty()) {
                        // Seen turns of an empty log: its memory was lost, and not yet rebuilt.
                        return opened(guide, token, seen > 0 ? Resumed.NO : resumed, seen, empty);
                    }
                    var rebuilt = rebuild.from(written, guide);
                    if (rebuilt.isPresent()
                            && store.append(key, 0, rebuilt.get().moves())
                                    == MoveStore.Appended.DONE) {
                        return opened(guide, token, Resumed.YES, seen, rebuilt.get());
                    }
                    return opened(guide, token, Resumed.NO, seen, empty);
                });
    }

    private Opened opened(Guide guide, String token, Resumed resumed, int seen, Rebuilt log) {
        var moves = log.moves();
        var turns = log.turns();
        // What was seen of a conversation that is not remembered says nothing about a fresh one.
        var from = resumed == Resumed.YES ? Math.clamp(seen + 1L, 0, turns.size()) : 0;
        var missing =
                turns.subList(from, turns.size()).stream()
                        .map(turn -> answer(guide, turn, moves))
                        .toList();
        return new Opened(
                token, resumed, moves.size(), missing, settings.retention(), guide.version());
    }

    private Taken take(String key, Numbered message) {
        for (int tries = 0; tries < TRIES; tries++) {
            var moves = store.read(key);
            if (moves.isEmpty()) {
                return new Taken.Gone();
            }
            var taken = takeAfter(moves.get(), key, message);
            if (taken.isPresent()) {
                return taken.get();
            }
        }
        return new Taken.Refused("busy");
    }

    /** Empty where another server appended first. */
    private Optional<Taken> takeAfter(List<Move> moves, String key, Numbered message) {
        var guide = served.guide();
        for (int i = 0; i < moves.size(); i++) {
            if (message.became(moves.get(i))) {
                var repeated = guide.replay(moves.subList(0, i + 1)).getLast();
                return Optional.of(new Taken.Repeated(answer(guide, repeated, moves)));
            }
        }
        if (moves.size() >= settings.maxTurns()) {
            return Optional.of(new Taken.Refused("too-many-turns"));
        }
        var turns = guide.replay(moves);
        var state = turns.getLast().after();
        return switch (guide.read(state, message.message())) {
            case Decision.Refused(var code) -> Optional.of(new Taken.Refused(code));
            case Decision.Decided(var act) -> {
                var move = new Move(message.tab(), message.n(), act);
                // The turn first, so that a move that cannot be folded is never stored.
                var turn = guide.take(state, move);
                if (changesTooMuch(turns, turn)) {
                    yield Optional.of(new Taken.Refused("too-many-turns"));
                }
                yield switch (store.append(key, moves.size(), List.of(move))) {
                    case DONE -> {
                        counts.took(state, act, turn, guide.ends().notAfter());
                        yield Optional.of(new Taken.Done(answer(guide, turn, move)));
                    }
                    case BEHIND -> Optional.empty();
                    case GONE -> Optional.of(new Taken.Gone());
                };
            }
        };
    }

    private boolean changesTooMuch(List<Turn> turns, Turn next) {
        int refolds = Refolds.of(turns.getLast().after(), next);
        return refolds > 0 && Refolds.in(turns) + refolds > settings.maxRefolds();
    }

    private static Sheet.Page page(Guide guide, Turn turn, Answer answer) {
        var stack = turn.after().scene().stack();
        var topic = stack.isEmpty() ? "" : stack.getLast().dialog();
        var title = guide.guidance().dialog(topic).map(Dialog::title).orElse("");
        return new Sheet.Page(answer, topic, title);
    }

    private static Answer answer(Guide guide, Turn turn, List<Move> moves) {
        return answer(guide, turn, turn.number() == 0 ? null : moves.get(turn.number() - 1));
    }

    private static Answer answer(Guide guide, Turn turn, @Nullable Move move) {
        return new Answer(
                turn.number(),
                turn.you(),
                turn.replies(),
                turn.undoes(),
                move == null ? null : MoveText.write(move),
                turn.after().isAttentive(),
                guide.guidance().isUrgent(turn.after()));
    }

    /** A message with what makes a repeat of it recognisable. */
    private record Numbered(String tab, int n, VisitorMessage message) {
        boolean became(Move move) {
            return move.n() == n && move.tab().equals(tab);
        }
    }
}
