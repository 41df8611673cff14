import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFrame } from "../src/chat/parse";
import { sample, samples } from "./frames";

for (const [name, text] of samples("server")) {
  test(`reads ${name} without losing anything`, () => {
    assert.deepEqual(parseFrame(text), JSON.parse(text));
  });
}

for (const [name, text] of samples("client")) {
  test(`does not take ${name} for a frame of the server`, () => {
    assert.equal(parseFrame(text), undefined);
  });
}

test("refuses what is no frame", () => {
  const bad = ["", "no", "null", "[]", "3", '{"type":"turn"}', '{"type":"turn","turn":"1","items":[]}'];
  for (const text of bad) assert.equal(parseFrame(text), undefined, text);
});

test("passes over kinds of item that it does not know", () => {
  const turn = parseFrame('{"type":"turn","turn":1,"items":[{"type":"song"},{"type":"backTo","text":"Back"}]}');
  assert.deepEqual(turn, { type: "turn", turn: 1, items: [{ type: "backTo", text: "Back" }] });
});

test("passes over fields that it does not know", () => {
  const bye = JSON.parse(sample("server", "bye-idle"));
  assert.deepEqual(parseFrame(JSON.stringify({ ...bye, later: 1 })), bye);
});
