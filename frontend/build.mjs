// Bundles the browser's files into the jar's static folder, or with --tests the unit tests.
import { readdirSync, rmSync } from "node:fs";
import { build, transform } from "esbuild";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

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
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
} else {
  await build({
    ...options,
    entryPoints: {
      waymark: "src/launcher.ts",
      "assets/chat": "src/chat/chat.ts",
      "assets/chat-style": "style/chat.css",
      "assets/page-style": "style/page.css",
      "assets/demo-style": "style/demo.css",
      "assets/icon": "style/icon.svg",
    },
    loader: { ".svg": "copy" },
    outdir: "../target/classes/static",
    minify: true,
    format: "iife",
    target: "es2020",
  });
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
