// Trains and tests nlp.js on a corpus; prints a line of JSON.
// node nlpjs.mjs FOLDER_WITH_NODE_MODULES CORPUS [LEARNING_RATE]
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const [modules, folder, learningRate] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
if (learningRate) {
  slowDown(require("@nlpjs/neural").NeuralNetwork, Number(learningRate));
}
const { dockStart } = require("@nlpjs/basic");

/** By default it learns at 0.6, at which training runs away where there are many intents. */
function slowDown(network, rate) {
  const { train } = network.prototype;
  network.prototype.train = function (corpus) {
    this.settings.learningRate = rate;
    return train.call(this, corpus);
  };
}

const read = (file) =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .map((line) => line.split("\t"))
        .filter((cells) => cells.length > 1)
        .map(([label, ...text]) => ({ label, text: text.join("\t") }))
    : [];

async function learn(examples) {
  const settings = { languages: ["en"], autoSave: false, log: false, forceNER: false };
  const dock = await dockStart({ settings: { nlp: settings }, use: ["Basic", "LangEn"] }, false);
  const nlp = dock.get("nlp");
  nlp.settings.log = false;
  nlp.addLanguage("en");
  examples.forEach(({ label, text }) => nlp.addDocument("en", text, label));
  await nlp.train();
  return nlp;
}

/** In its favour: where it says None, what it would have said otherwise counts. */
async function answer(nlp, { label, text }) {
  const { classifications } = await nlp.process("en", text);
  const first = classifications.find((it) => it.intent !== "None") ?? { intent: "", score: 0 };
  return { right: first.intent === label, score: first.score };
}

async function answers(nlp, file) {
  const all = [];
  for (const message of read(file)) all.push(await answer(nlp, message));
  return all;
}

const accuracy = (all) =>
  all.length ? all.filter((it) => it.right).length / all.length : null;

/** How often a message of the corpus is surer than one from outside it; half for a tie. */
function auroc(inside, outside) {
  if (!outside.length) return null;
  let won = 0;
  for (const one of inside) {
    for (const other of outside) {
      won += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
    }
  }
  return won / inside.length / outside.length;
}

const examples = read(join(folder, "train.tsv"));
const start = performance.now();
const nlp = await learn(examples);
const seconds = (performance.now() - start) / 1000;
const before = performance.now();
const inside = await answers(nlp, join(folder, "test.tsv"));
const micros = ((performance.now() - before) * 1000) / inside.length;
const result = {
  corpus: basename(folder),
  accuracy: accuracy(inside),
  typo: accuracy(await answers(nlp, join(folder, "test_typo.tsv"))),
  auroc: auroc(inside, await answers(nlp, join(folder, "oos_test.tsv"))),
  seconds,
  micros,
};
console.log(JSON.stringify(result));
