import { readdirSync, readFileSync } from "node:fs";

const FRAMES = "../src/test/resources/frames";

/** The sample frames that the Java tests read too, by name. */
export function samples(side: "client" | "server"): [string, string][] {
  return readdirSync(`${FRAMES}/${side}`).map((name) => [name, readFileSync(`${FRAMES}/${side}/${name}`, "utf8")]);
}

export function sample(side: "client" | "server", name: string): string {
  return readFileSync(`${FRAMES}/${side}/${name}.json`, "utf8");
}
