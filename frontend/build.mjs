// Bundles the browser's files into the jar's static folder, or with --tests the unit tests.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { build, transform } from "esbuild";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const STATIC = "../target/classes/static";
/** The gzipped bytes that each file may have. */
const LIMITS = {
  "waymark.js": 2_560,
  "assets/chat.js": 13_000,
  "assets/chat-style.css": 5_000,
  "assets/desk.js": 5_000,
  "assets/docx.js": 6_000,
  "assets/embed.js": 2_000,
  "assets/danger.js": 2_500,
  "assets/demo.js": 1_500,
  "assets/demo-looks.css": 500,
  "assets/page-style.css": 2_500,
  "assets/plain-style.css": 5_500,
  "assets/demo-style.css": 3_500,
  "assets/icon.svg": 500,
};
/** What the chat page asks for before its first message, beside the page itself. */
const FIRST = ["assets/chat.js", "assets/chat-style.css", "assets/icon.svg"];
const FIRST_LIMIT = 20_000;

const options = { bundle: true, logLevel: "warning", charset: "utf8", plugins: [textOfCss()] };

if (process.argv.includes("--tests")) {
  const outdir = "../target/frontend-tests";
  rmSync(outdir, { recursive: true, force: true });
  await build({
    ...options,
    entryPoints: readdirSync("test").filter((name) => name.endsWith(".test.ts")).map((name) => `test/${name}`),
    outdir,
    outExtension: { ".js": ".mjs" },
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "bundle",
    external: ["canvas"],
    banner: { js: "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);" },
  });
} else {
  const shipped = { ...options, outdir: STATIC, minify: true, target: "es2020" };
  const onDemand = { "assets/desk": "src/desk/desk.ts", "assets/danger": "src/danger.ts", "assets/docx": "src/desk/docx.ts" };
  await build({ ...shipped, entryPoints: onDemand, format: "esm" });
  await build({
    ...shipped,
    entryPoints: {
      waymark: "src/launcher.ts",
      "assets/chat": "src/chat/chat.ts",
      "assets/embed": "src/embed/embed.ts",
      "assets/demo": "src/demo/demo.ts",
      "assets/demo-looks": "style/demo-looks.css",
      "assets/chat-style": "style/chat.css",
      "assets/page-style": "style/page.css",
      "assets/plain-style": "style/plain.css",
      "assets/demo-style": "style/demo.css",
      "assets/icon": "style/icon.svg",
    },
    loader: { ".svg": "copy" },
    format: "iife",
  });
  weigh();
}

/** Prints what each file weighs beside its limit, and fails over it. All numbers are bytes. */
function weigh() {
  let over = false;
  const row = (name, gzip, brotli, limit) => {
    over ||= gzip > limit;
    const cells = [gzip, brotli, limit].map((bytes) => String(bytes).padStart(7)).join(" ");
    console.log(`${name.padEnd(24)} ${cells}${gzip > limit ? "  OVER ITS LIMIT" : ""}`);
  };
  console.log(`${"file".padEnd(24)}    gzip  brotli   limit`);
  const sums = [0, 0];
  for (const [name, limit] of Object.entries(LIMITS)) {
    const bytes = readFileSync(`${STATIC}/${name}`);
    const sizes = [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
    row(name, ...sizes, limit);
    if (FIRST.includes(name)) sizes.forEach((size, i) => (sums[i] += size));
  }
  row("for the first message", ...sums, FIRST_LIMIT);
  if (over) process.exit(1);
}

/** A script that imports a stylesheet gets its minified text. */
function textOfCss() {
  return {
    name: "text-of-css",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.css$/ }, ({ kind, path, resolveDir }) =>
        kind === "import-statement" ? { path: resolve(resolveDir, path), namespace: "css-text" } : undefined,
      );
      onLoad({ filter: /.*/, namespace: "css-text" }, async ({ path }) => ({
        contents: (await transform(await readFile(path, "utf8"), { loader: "css", minify: true })).code.trim(),
        loader: "text",
      }));
    },
  };
}
