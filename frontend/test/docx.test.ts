import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { docx } from "../src/desk/docx";

async function body(text: string): Promise<string> {
  const files = unzipSync(new Uint8Array(await docx(text).arrayBuffer()));
  assert.ok(files["[Content_Types].xml"] && files["_rels/.rels"]);
  return strFromU8(files["word/document.xml"] ?? new Uint8Array());
}

test("makes a paragraph of each, and keeps lines apart", async () => {
  const xml = await body("Dear Dr Example,\n\nOne\nTwo");
  assert.equal(xml.match(/<w:p>/g)?.length, 2);
  assert.match(xml, /One<\/w:t><w:br\/>/);
});

test("lets no words become markup, and leaves out what XML cannot hold", async () => {
  assert.match(await body("a < b & \u0007c 🙂"), /a &lt; b &amp; c 🙂/);
});
