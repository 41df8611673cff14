import assert from "node:assert/strict";
import { test } from "node:test";
import { parts, plain } from "../src/chat/letter";
import type { Letter } from "../src/chat/wire";
import { sample } from "./frames";

const letter = JSON.parse(sample("server", "turn-letter")).items[0] as Letter;

test("shows the label of a blank that is empty", () => {
  assert.equal(plain(letter, {}), "Dear [Your therapist's name],\n\n[What you would like to say]");
  assert.deepEqual(parts(letter, { "their name": "  " })[0]?.[1], { text: "[Your therapist's name]", blank: true });
});

test("puts the visitor's words into the letter as they are", () => {
  const filled = { "their name": "Sam <b>", "your reasons": "It is late.\nI am tired." };
  assert.equal(plain(letter, filled), "Dear Sam <b>,\n\nIt is late.\nI am tired.");
});
