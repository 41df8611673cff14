import assert from "node:assert/strict";
import { test } from "node:test";
import type { Message } from "../src/chat/wire";
import { hello, numbered } from "../src/chat/wire";
import { sample, samples } from "./frames";

for (const [name, text] of samples("client")) {
  test(`sends what ${name} shows`, () => {
    const frame = JSON.parse(text);
    assert.equal(JSON.stringify(sent(frame)), JSON.stringify(frame));
  });
}

function sent(frame: Record<string, unknown>): object {
  const { type, n, ...rest } = frame;
  if (type !== "hello") return numbered(n as number, { type, ...rest } as Message);
  return hello(rest["tab"] as string, rest["resume"] as string, rest["seen"] as number, rest["moves"] as string[]);
}

test("leaves out of hello what a first visit does not have", () => {
  assert.deepEqual(hello("3f9a1c2e-77b0"), JSON.parse(sample("client", "hello-new")));
});
