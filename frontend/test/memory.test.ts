import assert from "node:assert/strict";
import { test } from "node:test";
import { Memory } from "../src/chat/memory";
import { Drawer } from "./doubles";

test("survives a reload", () => {
  const drawer = new Drawer();
  const before = new Memory(drawer, 0);
  before.kept.token = "t";
  before.kept.mine[1] = { words: "mine" };
  before.save();
  assert.deepEqual(new Memory(drawer, 1).kept, before.kept);
});

test("forgets what has expired", () => {
  const drawer = new Drawer();
  const before = new Memory(drawer, 0);
  before.kept.expiresAt = 1_000;
  before.kept.token = "t";
  before.save();
  assert.equal(new Memory(drawer, 1_000).kept.token, "t");
  assert.equal(new Memory(drawer, 1_001).kept.token, undefined);
});

test("leaves nothing behind after it is cleared", () => {
  const drawer = new Drawer();
  const memory = new Memory(drawer, 0);
  memory.save();
  const { tab } = memory.kept;
  memory.clear();
  assert.equal(drawer.size, 0);
  assert.notEqual(memory.kept.tab, tab);
});

test("goes on without a place to keep things", () => {
  const memory = new Memory(undefined, 0);
  memory.save();
  assert.match(memory.kept.tab, /^[0-9a-f]{16}$/);
});

test("begins anew on what it cannot read", () => {
  const drawer = new Drawer();
  drawer.setItem("waymark", "{");
  assert.deepEqual(new Memory(drawer, 0).kept.turns, []);
});
