import assert from "node:assert/strict";
import { test } from "node:test";
import { Window } from "happy-dom";
import { nextStep } from "../src/chat/view/next";

const window = new Window();
Object.assign(globalThis, { window, document: window.document });

function shown() {
  document.body.innerHTML =
    `<template id="next"><div><ul><li><button data-answer="yes">Yes</button></li><li><button data-answer="no">No</button></li></ul>` +
    `<div class="why" hidden><p id="next-why">Why?</p><ul><li><button data-answer="fits">Fits</button></li></ul></div><p class="thanks" hidden>Thanks</p></div></template>`;
  const told: string[] = [];
  const view = nextStep((answer) => told.push(answer), () => {});
  assert.ok(view);
  const tap = (answer: string) => view.querySelector<HTMLElement>(`[data-answer=${answer}]`)?.click();
  const isHidden = (selector: string) => view.querySelector<HTMLElement>(selector)?.hidden;
  return { told, tap, isHidden };
}

test("takes one answer and says thank you", () => {
  const { told, tap, isHidden } = shown();
  tap("yes");
  tap("yes");
  tap("no");
  assert.deepEqual(told, ["yes"]);
  assert.equal(isHidden(".thanks"), false);
  assert.equal(isHidden(".why"), true);
});

test("asks for one reason where nothing showed the way", () => {
  const { told, tap, isHidden } = shown();
  tap("no");
  assert.equal(isHidden(".thanks"), true);
  tap("fits");
  tap("fits");
  assert.deepEqual(told, ["no", "fits"]);
  assert.equal(isHidden(".thanks"), false);
});

test("asks nothing where the charity does not count", () => {
  document.body.innerHTML = "";
  assert.equal(nextStep(() => {}, () => {}), undefined);
});
