import assert from "node:assert/strict";
import { test } from "node:test";
import { Window } from "happy-dom";
import { onShiftThrice } from "../src/chat/shift";

function leavesAfter(...keys: string[]): number {
  const window = new Window();
  let left = 0;
  onShiftThrice(window.document as unknown as Document, () => (left += 1));
  for (const key of keys) {
    window.document.dispatchEvent(new window.KeyboardEvent("keydown", { key }));
    window.document.dispatchEvent(new window.KeyboardEvent("keyup", { key }));
  }
  return left;
}

test("leaves when Shift is pressed three times", () => {
  assert.equal(leavesAfter("Shift", "Shift", "Shift"), 1);
});

test("does not leave for Shift among letters", () => {
  assert.equal(leavesAfter("Shift", "a", "Shift", "b", "Shift", "c"), 0);
  assert.equal(leavesAfter("Shift", "Shift"), 0);
});

test("does not leave where Shift is held to write a capital", () => {
  const window = new Window();
  let left = 0;
  onShiftThrice(window.document as unknown as Document, () => (left += 1));
  const press = (type: string, key: string) =>
    window.document.dispatchEvent(new window.KeyboardEvent(type, { key }));
  for (let i = 0; i < 4; i++) {
    press("keydown", "Shift");
    press("keydown", "A");
    press("keyup", "A");
    press("keyup", "Shift");
  }
  assert.equal(left, 0);
});
