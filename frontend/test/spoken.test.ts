import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFrame } from "../src/chat/parse";
import { spoken } from "../src/chat/spoken";
import { sample } from "./frames";

function spokenOf(name: string): string {
  const turn = parseFrame(sample("server", name));
  assert.equal(turn?.type, "turn");
  return turn?.type === "turn" ? spoken(turn.items) : "";
}

test("says a question once, with its options", () => {
  assert.equal(
    spokenOf("turn-answer"),
    "You said: The NHS.\nA break can help.\nWhere do you live? You can choose: England; Wales.",
  );
});

test("says help at once where someone may be in danger", () => {
  assert.match(spokenOf("turn-help-now"), /^Sample line\. .*01632 960 001.*\nPlease call now\./);
});

test("does not say the strip again that stays in sight", () => {
  assert.equal(spokenOf("turn-attentive"), "Back we go.");
});
