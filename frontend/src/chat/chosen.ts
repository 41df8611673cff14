/** What the visitor chose last for each question, as far as this tab knows. */
import type { Kept } from "./memory";

export function chosenIn(kept: Kept): (question: string) => string | undefined {
  const answers = new Map<string, string>();
  const all = [...kept.turns.map((turn) => kept.mine[turn.turn]), ...kept.waiting.map((each) => each.mine)];
  for (const mine of all) {
    if (mine?.question !== undefined && mine.option !== undefined) answers.set(mine.question, mine.option);
  }
  return (question) => answers.get(question);
}
