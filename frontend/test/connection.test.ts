import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser, turn } from "./doubles";

test("opens a conversation with nothing but the tab's name", () => {
  const browser = new Browser();
  browser.connection.connect();
  browser.line.onopen?.();
  assert.deepEqual(browser.line.take(), [{ type: "hello", v: 1, tab: browser.memory.kept.tab }]);
});

test("sends one message at a time, in order, each once it is acknowledged", () => {
  const browser = new Browser();
  const line = browser.online();
  line.hear(turn(0));
  line.take();
  browser.say("first");
  browser.say("second");
  assert.deepEqual(line.take(), [{ type: "say", n: 1, text: "first" }]);
  line.hear(turn(1, { re: 1 }));
  assert.deepEqual(line.take(), [{ type: "say", n: 2, text: "second" }]);
  line.hear(turn(2, { re: 2 }));
  assert.deepEqual(browser.turns, [0, 1, 2]);
  assert.equal(browser.memory.kept.mine[2]?.words, "second");
});

test("keeps what was typed while away and sends it with the same number", () => {
  const browser = new Browser();
  browser.online().hear(turn(0));
  browser.say("kept");
  browser.line.onclose?.();
  browser.say("and this");
  browser.time.pass(0);
  browser.line.onopen?.();
  assert.deepEqual(browser.line.take(), [
    { type: "hello", v: 1, tab: browser.memory.kept.tab, resume: "t", seen: 0 },
  ]);
  browser.line.hear({ type: "welcome", v: 1, token: "t", expiresIn: 9, resumed: "yes", turn: 0, content: "c" });
  assert.deepEqual(browser.line.take(), [{ type: "say", n: 1, text: "kept" }]);
  browser.line.hear(turn(1, { re: 1 }));
  assert.deepEqual(browser.line.take(), [{ type: "say", n: 2, text: "and this" }]);
});

test("sends what was waiting after a reload too", () => {
  const browser = new Browser();
  browser.say("typed before the line was open");
  browser.reload();
  assert.deepEqual(browser.online().take().slice(1), [{ type: "say", n: 1, text: "typed before the line was open" }]);
});

test("shows a turn once, however often it comes", () => {
  const browser = new Browser();
  const line = browser.online();
  line.hear(turn(0), turn(1), turn(1), turn(0));
  assert.deepEqual(browser.turns, [0, 1]);
});

test("takes a repeat of a turn that it has as an acknowledgement", () => {
  const browser = new Browser();
  const line = browser.online();
  line.hear(turn(0));
  browser.say("hello");
  line.hear(turn(1), turn(1, { re: 1 }));
  assert.deepEqual(browser.memory.kept.waiting, []);
  assert.equal(browser.memory.kept.mine[1]?.words, "hello");
});

test("waits longer each time that it cannot connect", () => {
  const browser = new Browser();
  browser.connection.connect();
  for (const wait of [0, 2_000, 5_000, 10_000, 30_000, 30_000]) {
    const before = browser.lines.length;
    browser.line.onclose?.();
    if (wait > 0) browser.time.pass(wait - 1);
    assert.equal(browser.lines.length, before, `too soon: ${wait}`);
    browser.time.pass(1);
    assert.equal(browser.lines.length, before + 1, `too late: ${wait}`);
  }
});

test("does not rush at a server that hangs up on it each time", () => {
  const browser = new Browser();
  browser.online().onclose?.();
  browser.time.pass(0);
  assert.equal(browser.lines.length, 2);
  browser.online().onclose?.();
  browser.time.pass(0);
  assert.equal(browser.lines.length, 2);
  browser.time.pass(2_000);
  assert.equal(browser.lines.length, 3);
});

test("takes a long silence for a lost line", () => {
  const browser = new Browser();
  const line = browser.online();
  browser.say("anyone");
  browser.time.pass(15_000);
  assert.equal(line.closed, true);
  assert.equal(browser.connection.state, "lost");
});

test("rebuilds its conversation where the server has lost it", () => {
  const browser = new Browser();
  browser.online().hear(turn(0), turn(1), turn(2));
  browser.line.onclose?.();
  browser.time.pass(0);
  browser.line.onopen?.();
  browser.line.take();
  browser.line.hear({ type: "welcome", v: 1, token: "u", expiresIn: 9, resumed: "no", turn: 0, content: "c" }, turn(0));
  assert.deepEqual(browser.line.take(), [
    { type: "hello", v: 1, tab: browser.memory.kept.tab, resume: "u", seen: 2, moves: ["m1", "m2"] },
  ]);
  browser.line.hear({ type: "welcome", v: 1, token: "u", expiresIn: 9, resumed: "yes", turn: 2, content: "c" });
  browser.line.hear(turn(3));
  assert.deepEqual(browser.turns, [0, 1, 2, 3]);
  assert.equal(browser.memory.kept.token, "u");
});

test("begins again where its record is not taken up", () => {
  const browser = new Browser();
  browser.online().hear(turn(0), turn(1));
  browser.line.hear({ type: "welcome", v: 1, token: "u", expiresIn: 9, resumed: "no", turn: 0, content: "c" });
  browser.line.take();
  browser.line.hear({ type: "welcome", v: 1, token: "u", expiresIn: 9, resumed: "no", turn: 0, content: "c" });
  assert.deepEqual(browser.line.take(), [{ type: "hello", v: 1, tab: browser.memory.kept.tab, resume: "u" }]);
  assert.equal(browser.afreshes, 1);
  assert.deepEqual(browser.memory.kept.turns, []);
});

test("shows only what the server holds", () => {
  const browser = new Browser();
  browser.online().hear(turn(0), turn(1), turn(2));
  browser.line.onclose?.();
  browser.time.pass(0);
  browser.line.onopen?.();
  browser.line.hear({ type: "welcome", v: 1, token: "t", expiresIn: 9, resumed: "yes", turn: 1, content: "c" });
  assert.equal(browser.afreshes, 1);
  assert.equal(browser.memory.seen(), 1);
});

test("tries again what came too fast, and then goes on", () => {
  const browser = new Browser();
  const line = browser.online();
  browser.say("quick");
  line.take();
  line.hear({ type: "problem", re: 1, code: "too-fast", text: "Wait.", retryIn: 1500 });
  browser.time.pass(1_499);
  assert.deepEqual(line.take(), []);
  browser.time.pass(1);
  assert.deepEqual(line.take(), [{ type: "say", n: 1, text: "quick" }]);
});

test("gives words back that the guide refuses", () => {
  const browser = new Browser();
  const line = browser.online();
  browser.say("far too long");
  browser.say("next");
  line.take();
  line.hear({ type: "problem", re: 1, code: "too-long", text: "Too long." });
  assert.deepEqual(browser.problems, [["too-long", "far too long"]]);
  assert.deepEqual(line.take(), [{ type: "say", n: 2, text: "next" }]);
});

test("forgets everything on goodbye", () => {
  const browser = new Browser();
  const line = browser.online();
  line.hear(turn(0));
  line.take();
  assert.equal(browser.connection.forget(), true);
  assert.deepEqual(line.take(), [{ type: "forget", n: 1 }]);
  line.hear({ type: "bye", reason: "forgotten", text: "Deleted." });
  assert.equal(browser.drawer.size, 0);
  browser.time.pass(60_000);
  assert.equal(browser.lines.length, 1);
});

test("cannot promise to forget while it is not connected", () => {
  assert.equal(new Browser().connection.forget(), false);
});

test("comes back when the server says so", () => {
  const browser = new Browser();
  browser.online().hear({ type: "bye", reason: "restart", text: "Soon.", comeBackIn: 5_000 });
  browser.time.pass(4_999);
  assert.equal(browser.lines.length, 1);
  browser.time.pass(1);
  assert.equal(browser.lines.length, 2);
});

test("rests until the visitor goes on", () => {
  const browser = new Browser();
  browser.online().hear({ type: "bye", reason: "idle", text: "Resting." });
  browser.time.pass(600_000);
  assert.equal(browser.lines.length, 1);
  browser.say("still here");
  assert.equal(browser.lines.length, 2);
});
