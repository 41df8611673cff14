// Runs nlp.js as it comes, nlp.js with its learning rate mended, and Waymark on the same corpora, and
// writes the table. See README.md.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const NLPJS = "4.27.0";
const MENDED_RATE = "0.05";
const here = dirname(fileURLToPath(import.meta.url));
const [corporaPath, ...only] = process.argv.slice(2);
if (!corporaPath || !existsSync(corporaPath)) {
  console.error("node compare.mjs FOLDER_OF_CORPORA [name of a corpus …]");
  process.exit(2);
}
const jar = process.env.WAYMARK_JAR ?? join(here, "../../target/waymark.jar");
const scratch = process.env.SCRATCH ?? join(tmpdir(), "waymark-understanding");
const laidOut = join(scratch, "corpora");
const modules = join(scratch, "nlpjs");

/** Large corpora that come with draws of 10 examples an intent are learnt from the first draw. */
function layOut() {
  rmSync(laidOut, { recursive: true, force: true });
  for (const corpus of readdirSync(corporaPath).sort()) {
    const folder = resolve(corporaPath, corpus);
    if (!existsSync(join(folder, "train.tsv"))) continue;
    const few = join(folder, "train_10_s0.tsv");
    const name = existsSync(few) ? `${corpus}_10` : corpus;
    if (only.length && !only.includes(name)) continue;
    mkdirSync(join(laidOut, name), { recursive: true });
    const files = { "train.tsv": existsSync(few) ? few : join(folder, "train.tsv") };
    for (const file of ["test.tsv", "test_typo.tsv", "oos_test.tsv"]) {
      files[file] = join(folder, file);
    }
    for (const [file, target] of Object.entries(files)) {
      if (existsSync(target)) symlinkSync(target, join(laidOut, name, file));
    }
  }
}

function installNlpJs() {
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(modules, "package.json"), '{"private":true}');
  const install = ["install", "--no-audit", "--no-fund", "--silent", `@nlpjs/basic@${NLPJS}`];
  execFileSync("npm", install, { cwd: modules, stdio: "inherit" });
}

const output = { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] };

/** A process for each corpus, since nlp.js keeps what it has learnt. */
function nlpJs(corpus, ...rate) {
  const out = execFileSync(
    process.execPath,
    [join(here, "nlpjs.mjs"), modules, join(laidOut, corpus), ...rate],
    output,
  );
  return JSON.parse(out.split("\n").find((line) => line.startsWith('{"corpus"')));
}

function waymark(corpus) {
  const cache = `-Dwaymark.model-cache=${join(scratch, "none", corpus, String(Date.now()))}`;
  const main = process.env.WAYMARK_MAIN;
  const start = main ? ["-cp", jar, main] : ["-jar", jar];
  const out = execFileSync(
    process.env.JAVA ?? "java",
    ["--enable-native-access=ALL-UNNAMED", cache, ...start, "evaluate", "--benchmark", join(laidOut, corpus)],
    output,
  );
  const lines = out.split("\n").map((line) => line.split("\t"));
  const cells = lines.find((line) => line[0] === corpus);
  const [, , , accuracy, typo, auroc, seconds, micros] = cells.map((it) => (it === "" ? null : Number(it)));
  return { corpus, accuracy, typo, auroc, seconds, micros };
}

const SYSTEMS = {
  [`nlp.js ${NLPJS}`]: (corpus) => nlpJs(corpus),
  [`nlp.js ${NLPJS}, learning rate ${MENDED_RATE}`]: (corpus) => nlpJs(corpus, MENDED_RATE),
  Waymark: waymark,
};

const share = (it) => (it === null ? "" : it.toFixed(4).replace(/^0/, ""));
const row = (system, it) =>
  `| ${it.corpus} | ${system} | ${share(it.accuracy)} | ${share(it.typo)} | ${share(it.auroc)} | ${it.seconds.toFixed(1)} | ${it.micros.toFixed(0)} |`;

/** bank30_s0, bank30_s1 …: draws of one corpus, of which the mean counts. */
function means(rows) {
  const groups = Map.groupBy
    ? Map.groupBy(rows, (it) => it.corpus.replace(/_s\d+$/, ""))
    : rows.reduce((all, it) => {
        const name = it.corpus.replace(/_s\d+$/, "");
        return all.set(name, [...(all.get(name) ?? []), it]);
      }, new Map());
  const mean = (all, key) =>
    all[0][key] === null ? null : all.reduce((sum, it) => sum + it[key], 0) / all.length;
  return [...groups]
    .filter(([, all]) => all.length > 1)
    .map(([corpus, all]) => ({
      corpus: `${corpus}, mean of ${all.length}`,
      ...Object.fromEntries(
        ["accuracy", "typo", "auroc", "seconds", "micros"].map((key) => [key, mean(all, key)]),
      ),
    }));
}

/** Writes what there is, so that a run that is stopped leaves its rows. */
function write(lines) {
  const machine = `${cpus().length} cores, ${cpus()[0].model}, Node ${process.versions.node}`;
  const when = new Date().toISOString().slice(0, 10);
  writeFileSync(
    join(here, "RESULTS.md"),
    `# Understanding, side by side

Printed by \`node compare.mjs\` in one run on ${when} (${machine}). Seconds and microseconds depend on what else the
machine does; accuracies do not.

${lines.join("\n")}
`,
  );
}

layOut();
installNlpJs();
const found = Object.fromEntries(Object.keys(SYSTEMS).map((system) => [system, []]));
const lines = [
  "| corpus | system | accuracy | with typos | out-of-scope AUROC | seconds to learn | µs a message |",
  "|---|---|---|---|---|---|---|",
];
for (const corpus of readdirSync(laidOut).sort()) {
  for (const [system, run] of Object.entries(SYSTEMS)) {
    const result = run(corpus);
    found[system].push(result);
    lines.push(row(system, result));
    console.log(lines.at(-1));
    write(lines);
  }
}
for (const [system, rows] of Object.entries(found)) {
  for (const mean of means(rows)) {
    lines.push(row(`**${system}**`, mean));
    console.log(lines.at(-1));
  }
}
write(lines);
