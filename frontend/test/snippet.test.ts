import assert from "node:assert/strict";
import { test } from "node:test";
import { contrast, inkOn, snippet, USUAL } from "../src/embed/snippet";

const usual = { ...USUAL, origin: "https://chat.example.org", topic: "" };

test("is one line where nothing special is chosen", () => {
  assert.equal(snippet(usual), '<script async src="https://chat.example.org/waymark.js"></script>');
});

test("writes what was chosen, and nothing that breaks out of it", () => {
  assert.equal(
    snippet({ ...usual, label: 'Ask "us" <now> & here', topic: "take-a-break", side: "start" }),
    '<script async src="https://chat.example.org/waymark.js" data-label="Ask &quot;us&quot; &lt;now> &amp; here"' +
      ' data-topic="take-a-break" data-side="start"></script>',
  );
});

test("puts words on a colour that can be read on it", () => {
  assert.match(snippet({ ...usual, colour: "#ffd000" }), /--waymark-colour: #ffd000; --waymark-ink: #000000/);
  for (const colour of ["#000000", "#777777", "#00aa55", "#ffd000", "#ffffff"]) {
    assert.ok(contrast(colour, inkOn(colour)) >= 4.5);
  }
});
