package org.waymark.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.conversation.Opening.Opened;
import org.waymark.conversation.Opening.Resumed;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;
import org.waymark.message.VisitorMessage.Back;
import org.waymark.message.VisitorMessage.Choose;
import org.waymark.message.VisitorMessage.Say;
import org.waymark.message.VisitorMessage.Start;

class ConversationsTest {

    private static final String TAB = "aaaaaaaa";
    private static final String OTHER_TAB = "bbbbbbbb";
    private static final ConversationSettings SETTINGS =
            new ConversationSettings(Duration.ofHours(1), 3, 40);

    private final AtomicLong nanos = new AtomicLong();
    private final MoveStore store = new MemoryStore(SETTINGS, nanos::get);
    private final Conversations conversations = conversations(store);

    @Test
    void opensWithTheWelcome() {
        var opened = open();
        assertThat(opened.resumed()).isEqualTo(Resumed.NEW);
        assertThat(opened.turn()).isZero();
        assertThat(opened.expiresIn()).isEqualTo(Duration.ofHours(1));
        assertThat(opened.missing()).singleElement().matches(answer -> answer.move() == null);
    }

    @Test
    void makesTokensThatNobodyCanGuess() {
        var tokens = IntStream.range(0, 3).mapToObj(_ -> open().token()).distinct();
        assertThat(tokens).hasSize(3).allMatch(token -> token.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void storesUnderWhatDoesNotGiveTheTokenAway() {
        var token = open().token();
        assertThat(store.read(token)).isEmpty();
        assertThat(store.read(Tokens.key(token))).isPresent();
    }

    @Test
    void takesMessagesInOrder() {
        var token = open().token();
        assertThat(done(token, 1, new Start("pause")).turn()).isEqualTo(1);
        var second = done(token, 2, choose(1, "provider", "nhs"));
        assertThat(second.turn()).isEqualTo(2);
        assertThat(second.move()).isEqualTo(TAB + " 2 chose 1:provider nhs");
        assertThat(open(second).id()).isEqualTo(new QuestionId(2, "service"));
    }

    @Test
    void answersARepeatAgainWithoutApplyingIt() {
        var token = open().token();
        var first = done(token, 1, new Start("pause"));
        done(token, 2, choose(1, "provider", "nhs"));
        assertThat(conversations.take(token, TAB, 1, new Start("pause")))
                .isEqualTo(new Taken.Repeated(first));
        assertThat(resume(token, -1).turn()).isEqualTo(2);
    }

    @Test
    void losesNothingWhereTwoTabsUseTheSameNumber() {
        var token = open().token();
        done(token, 1, new Start("pause"));
        var other = conversations.take(token, OTHER_TAB, 1, choose(1, "provider", "nhs"));
        assertThat(other)
                .isInstanceOfSatisfying(
                        Taken.Done.class, done -> assertThat(done.answer().turn()).isEqualTo(2));
    }

    @Test
    void resumesWithOnlyTheTurnsThatAreMissing() {
        var token = talkedTo();
        var resumed = resume(token, 1);
        assertThat(resumed.resumed()).isEqualTo(Resumed.YES);
        assertThat(resumed.token()).isEqualTo(token);
        assertThat(resumed.missing()).extracting(Answer::turn).containsExactly(2, 3);
    }

    @Test
    void sendsNothingWhereNothingIsMissing() {
        assertThat(resume(talkedTo(), 3).missing()).isEmpty();
        assertThat(resume(talkedTo(), 100_000).missing()).isEmpty();
    }

    @Test
    void resumesToTheSameAnswersAsWereGiven() {
        var token = open().token();
        var given =
                List.of(
                        done(token, 1, new Start("pause")),
                        done(token, 2, choose(1, "provider", "nhs")),
                        done(token, 3, new Back()),
                        done(token, 4, say("what is this")),
                        done(token, 5, say("i want to die")));
        assertThat(resume(token, 0).missing()).isEqualTo(given);
    }

    @Test
    void startsAfreshWhereTheTokenIsNotKnown() {
        var opened = resume("not-a-token-that-is-known-here", 7);
        assertThat(opened.resumed()).isEqualTo(Resumed.NO);
        assertThat(opened.token()).isNotEqualTo("not-a-token-that-is-known-here");
        assertThat(opened.missing()).extracting(Answer::turn).containsExactly(0);
    }

    @Test
    void rebuildsFromTheBrowsersMoves() {
        var token = talkedTo();
        var moves = moves(token);
        var before = resume(token, -1).missing();
        pass(SETTINGS.retention().plusSeconds(1));

        var fresh = resume(token, 3);
        assertThat(fresh.resumed()).isEqualTo(Resumed.NO);
        assertThat(fresh.token()).isEqualTo(token);
        var rebuilt = opened(conversations.open(fresh.token(), 1, moves));
        assertThat(rebuilt.resumed()).isEqualTo(Resumed.YES);
        assertThat(rebuilt.turn()).isEqualTo(3);
        assertThat(rebuilt.missing()).isEqualTo(before.subList(2, 4));
        assertThat(conversations.take(fresh.token(), TAB, 3, new Back()))
                .isInstanceOf(Taken.Repeated.class);
    }

    @Test
    void letsTheTabsOfAConversationMeetAgainAfterItsMemoryWasLost() {
        var token = talkedTo();
        var moves = moves(token);
        pass(SETTINGS.retention().plusSeconds(1));
        assertThat(resume(token, 3).resumed()).isEqualTo(Resumed.NO);
        assertThat(resume(token, 3).resumed()).isEqualTo(Resumed.NO);
        assertThat(opened(conversations.open(token, 3, moves)).turn()).isEqualTo(3);
        assertThat(opened(conversations.open(token, 3, moves)).turn()).isEqualTo(3);
    }

    @Test
    void neverBringsBackWhatTheVisitorDeleted() {
        var token = talkedTo();
        var moves = moves(token);
        conversations.forget(token);
        assertThat(conversations.open(token, 3, moves)).isInstanceOf(Opening.Forgotten.class);
    }

    @Test
    void neverRebuildsOverAConversationThatHasMoves() {
        var token = talkedTo();
        var moves = moves(token);
        var reopened = opened(conversations.open(token, -1, moves.subList(0, 1)));
        assertThat(reopened.turn()).isEqualTo(3);
    }

    @Test
    void passesOverARecordThatIsNoRecord() {
        var good = TAB + " 1 start pause";
        var bad =
                Stream.of(
                        List.of("my own words"),
                        List.of(good, good),
                        List.of(good, TAB + " 2 chose pause"),
                        IntStream.rangeClosed(1, 41)
                                .mapToObj(n -> TAB + " " + n + " back")
                                .toList());
        var token = open().token();
        assertThat(bad)
                .allSatisfy(moves -> {
                    var opened = opened(conversations.open(token, 5, moves));
                    assertThat(opened.resumed()).isEqualTo(Resumed.NO);
                    assertThat(opened.token()).isEqualTo(token);
                    assertThat(opened.turn()).isZero();
                });
    }

    @Test
    void storesNoNameThatTheContentDoesNotKnow() {
        var secret = "my-secret-word";
        var moves =
                List.of(
                        TAB + " 1 start " + secret,
                        TAB + " 2 chose 1:" + secret + " nhs",
                        TAB + " 3 said none go slots=" + secret + ":x intents=" + secret);
        var opened = opened(conversations.open(open().token(), -1, moves));
        assertThat(opened.turn()).isEqualTo(3);
        assertThat(store.read(Tokens.key(opened.token())).orElseThrow().toString())
                .doesNotContain(secret);
        assertThat(opened.missing().toString()).doesNotContain(secret);
    }

    @Test
    void storesNoWords() {
        var token = open().token();
        done(token, 1, say("marmalade is what i say"));
        var moves = store.read(Tokens.key(token)).orElseThrow();
        assertThat(moves).singleElement().asString().doesNotContain("marmalade");
    }

    @Test
    void forgetsWithinTheRetention() {
        var token = talkedTo();
        pass(Duration.ofMinutes(59));
        assertThat(resume(token, -1).resumed()).isEqualTo(Resumed.YES);
        pass(Duration.ofMinutes(59));
        assertThat(resume(token, -1).resumed()).isEqualTo(Resumed.YES);
        pass(Duration.ofMinutes(61));
        assertThat(conversations.take(token, TAB, 9, new Back())).isEqualTo(new Taken.Gone());
        assertThat(resume(token, -1).resumed()).isEqualTo(Resumed.NO);
    }

    @Test
    void forgetsSoonerWhatWasNeverUsed() {
        var token = open().token();
        pass(Duration.ofMinutes(31));
        assertThat(conversations.take(token, TAB, 1, new Back())).isEqualTo(new Taken.Gone());
    }

    @Test
    void forgetsAtOnceWhenAsked() {
        var token = talkedTo();
        conversations.forget(token);
        assertThat(conversations.take(token, TAB, 9, new Back())).isEqualTo(new Taken.Gone());
    }

    @Test
    void refusesNewConversationsBeforeItLosesLiveOnes() {
        var live = Stream.generate(this::talkedTo).limit(3).toList();
        assertThat(conversations.open(null, -1, List.of())).isEqualTo(new Opening.Full());
        assertThat(live).allMatch(token -> resume(token, -1).turn() == 3);
        pass(Duration.ofMinutes(61));
        assertThat(conversations.open(null, -1, List.of())).isInstanceOf(Opened.class);
    }

    @Test
    void boundsTheMessagesOfOneConversation() {
        var token = open().token();
        IntStream.rangeClosed(1, 40).forEach(n -> done(token, n, new Back()));
        assertThat(conversations.take(token, TAB, 41, new Back()))
                .isEqualTo(new Taken.Refused("too-many-turns"));
        assertThat(conversations.take(token, TAB, 40, new Back()))
                .isInstanceOf(Taken.Repeated.class);
    }

    /** Twenty moves, and then changes of the first answer: each folds all behind it anew. */
    @Test
    void boundsHowOftenMovesAreFoldedAnew() {
        var token = longTalk();
        int changes = 0;
        while (takes(
                token, 21 + changes, choose(1, "provider", changes % 2 == 0 ? "nhs" : "private"))) {
            changes++;
        }
        var folded = TestGuide.make().replay(store.read(Tokens.key(token)).orElseThrow());
        assertThat(Refolds.in(folded)).isBetween(SETTINGS.maxRefolds() / 2, SETTINGS.maxRefolds());
        assertThat(changes).isBetween(3, 10);
        assertThat(takes(token, 39, new Start("record"))).isTrue();
    }

    @Test
    void rebuildsNothingThatWouldBeFoldedAnewForLong() {
        var token = longTalk();
        var moves = new ArrayList<>(moves(token));
        for (int n = 21; n <= 40; n++) {
            var option = n % 2 == 0 ? "private" : "nhs";
            moves.add(TAB + " " + n + " chose 1:provider " + option);
        }
        pass(SETTINGS.retention().plusSeconds(1));
        assertThat(opened(conversations.open(token, 5, moves)).resumed()).isEqualTo(Resumed.NO);
        assertThat(opened(conversations.open(token, 5, moves.subList(0, 22))).turn()).isEqualTo(22);
    }

    private String longTalk() {
        var token = open().token();
        done(token, 1, new Start("pause"));
        done(token, 2, choose(1, "provider", "private"));
        IntStream.rangeClosed(3, 20).forEach(n -> done(token, n, new Start("record")));
        return token;
    }

    private boolean takes(String token, int n, VisitorMessage message) {
        var taken = conversations.take(token, TAB, n, message);
        if (!(taken instanceof Taken.Done)) {
            assertThat(taken).isEqualTo(new Taken.Refused("too-many-turns"));
        }
        return taken instanceof Taken.Done;
    }

    @Test
    void refusesWhatIsNotThere() {
        var token = open().token();
        assertThat(conversations.take(token, TAB, 1, new Start("no-such-topic")))
                .isEqualTo(new Taken.Refused("unknown-topic"));
        assertThat(conversations.take(token, TAB, 1, choose(9, "provider", "nhs")))
                .isEqualTo(new Taken.Refused("unknown-question"));
        assertThat(done(token, 1, new Start("pause")).turn()).isEqualTo(1);
    }

    @Test
    void losesAndDoublesNothingUnderManyThreads() throws Exception {
        var token = open().token();
        var tabs = List.of("aaaaaaaa", "bbbbbbbb", "cccccccc");
        var work = new ArrayList<Callable<Taken>>();
        for (var tab : tabs) {
            for (int n = 1; n <= 10; n++) {
                var number = n;
                // Each twice, as after a reconnect that came too soon.
                work.add(() -> conversations.take(token, tab, number, new Back()));
                work.add(() -> conversations.take(token, tab, number, new Back()));
            }
        }
        var answers = new ArrayList<Taken>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var future : threads.invokeAll(work)) {
                answers.add(future.get());
            }
        }
        assertThat(answers).filteredOn(Taken.Done.class::isInstance).hasSize(30);
        assertThat(answers).filteredOn(Taken.Repeated.class::isInstance).hasSize(30);
        assertThat(resume(token, -1).missing())
                .extracting(Answer::turn)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 30).boxed().toList());
        assertThat(moves(token)).doesNotHaveDuplicates().hasSize(30);
    }

    @Test
    void triesAgainWhereAnotherServerAppendedFirst() {
        var racing = new RacingStore(store, 3);
        var here = conversations(racing);
        var token = opened(here.open(null, -1, List.of())).token();
        assertThat(here.take(token, TAB, 1, new Start("pause"))).isInstanceOf(Taken.Done.class);
        assertThat(resume(token, -1).turn()).isEqualTo(4);
    }

    @Test
    void saysThatItIsBusyWhereOthersAlwaysAppendFirst() {
        var here = conversations(new RacingStore(store, 1_000));
        var token = opened(here.open(null, -1, List.of())).token();
        assertThat(here.take(token, TAB, 1, new Start("pause")))
                .isEqualTo(new Taken.Refused("busy"));
    }

    @Test
    void stopsAndGoesOn() {
        var heard = new ArrayList<String>();
        conversations.whenStopped(() -> heard.add("stopped"));
        var token = talkedTo();
        conversations.stop(true);
        conversations.stop(true);
        assertThat(heard).containsExactly("stopped");
        assertThat(conversations.isStopped()).isTrue();
        assertThat(conversations.open(token, -1, List.of())).isEqualTo(new Opening.Stopped());
        assertThat(conversations.take(token, TAB, 4, new Back()))
                .isEqualTo(new Taken.Refused("stopped"));
        conversations.stop(false);
        assertThat(resume(token, -1).turn()).isEqualTo(3);
    }

    @Test
    void leadsFromAClosedTopicToPeople() {
        var token = open().token();
        var guide = TestGuide.make();
        conversations.serve(guide.over(guide.guidance().without(Set.of("pause"))));
        var answer = done(token, 1, new Start("pause"));
        assertThat(texts(answer)).anyMatch(text -> text.startsWith("topic-closed"));
        assertThat(texts(answer)).contains("People to talk to.");
    }

    @Test
    void keepsHelpInSightOfEveryLaterAnswer() {
        var token = open().token();
        done(token, 1, new Start("pause"));
        assertThat(done(token, 2, say("i want to die")).attentive()).isTrue();
        assertThat(done(token, 3, new Back()).attentive()).isTrue();
        assertThat(resume(token, 2).missing()).allMatch(Answer::attentive);
    }

    private Conversations conversations(MoveStore store) {
        return new Conversations(TestGuide.make(), store, SETTINGS, new SecureRandom());
    }

    private Opened open() {
        return opened(conversations.open(null, -1, List.of()));
    }

    @Test
    void showsTheWholeOfAConversation() {
        var token = talkedTo();
        done(token, 4, choose(1, "provider", "private"));
        var sheet = conversations.sheet(token);
        assertThat(sheet.pages()).hasSize(5);
        assertThat(sheet.last().topic()).isEqualTo("pause");
        assertThat(sheet.last().title()).isEqualTo("Title of pause");
        assertThat(sheet.given())
                .extracting(given -> given.question().id() + " " + given.option().key())
                .containsExactly("1:provider private");
        assertThat(sheet.answering(TAB, 2).orElseThrow().answer().turn()).isEqualTo(2);
        assertThat(sheet.answering(TAB, 9)).isEmpty();
    }

    @Test
    void showsTheWelcomeOfAConversationThatIsNotBegun() {
        var token = conversations.freshToken();
        assertThat(conversations.sheet(token).pages()).hasSize(1);
        assertThat(conversations.take(token, TAB, 1, new Back())).isEqualTo(new Taken.Gone());
        assertThat(opened(conversations.open(token, -1, List.of())).token()).isEqualTo(token);
    }

    private Opened resume(String token, int seen) {
        return opened(conversations.open(token, seen, List.of()));
    }

    private static Opened opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opened.class);
        return (Opened) opening;
    }

    /** The token of a conversation of three moves. */
    private String talkedTo() {
        var token = open().token();
        done(token, 1, new Start("pause"));
        done(token, 2, choose(1, "provider", "nhs"));
        done(token, 3, choose(2, "service", "talking"));
        return token;
    }

    private Answer done(String token, int n, VisitorMessage message) {
        var taken = conversations.take(token, TAB, n, message);
        assertThat(taken).isInstanceOf(Taken.Done.class);
        return ((Taken.Done) taken).answer();
    }

    private List<String> moves(String token) {
        return resume(token, 0).missing().stream()
                .map(answer -> Objects.requireNonNull(answer.move()))
                .toList();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static Choose choose(int turn, String key, String option) {
        return new Choose(new QuestionId(turn, key), option);
    }

    private static Say say(String words) {
        return new Say(new Typed(words));
    }

    private static Reply.Question open(Answer answer) {
        return answer.replies().stream()
                .filter(Reply.Question.class::isInstance)
                .map(Reply.Question.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static List<String> texts(Answer answer) {
        return answer.replies().stream()
                .filter(Reply.Text.class::isInstance)
                .flatMap(reply -> ((Reply.Text) reply).blocks().stream())
                .filter(Reply.Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Reply.Block.Paragraph) block).spans().stream())
                .map(Reply.Span::text)
                .toList();
    }
}
