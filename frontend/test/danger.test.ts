import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type DangerList, normalise, watchFor } from "../src/danger";

/** What the server's own phrases notice; the build writes it from dialogs/safety (BrowserCases). */
const read = (name: string) => JSON.parse(readFileSync(`../target/danger/${name}.json`, "utf8")) as unknown;
const list = read("list") as DangerList;
const cases = read("cases") as [text: string, kind: string][];

test("notices what the server's phrases notice, in every message of the lists", () => {
  const { noticed } = watchFor(list);
  const wrong = cases
    .map(([text, kind]) => ({ text, kind, here: noticed(text)?.kind ?? "none" }))
    .filter(({ kind, here }) => kind !== here);
  assert.ok(cases.length > 2_000);
  assert.deepEqual(wrong, []);
});

test("says how pressing it is", () => {
  const { noticed } = watchFor(list);
  assert.deepEqual(noticed("i want to die"), { kind: "thoughts", level: "crisis" });
  assert.deepEqual(noticed("what if i stab my baby"), { kind: "intrusive", level: "check_in" });
  assert.equal(noticed("my therapist is late again"), null);
});

test("brings text to the server's plain form", () => {
  assert.equal(normalise("I don’t KNOW... sooooo k i l l. Me"), " i dont know soo kill . me ");
  assert.equal(normalise("😀"), " ");
});
