/** A letter's text, with what the visitor wrote into its blanks. */
import type { Letter } from "./wire";

export type Filled = Readonly<Record<string, string>>;
export type Part = { readonly text: string; readonly blank: boolean };

/** The letter's paragraphs in parts; a blank that is still empty shows its label. */
export function parts(letter: Letter, filled: Filled): Part[][] {
  return letter.paragraphs.map((paragraph) =>
    paragraph.map((piece) => {
      if ("w" in piece) return { text: piece.w, blank: false };
      const words = filled[piece.f]?.trim();
      return words ? { text: words, blank: false } : { text: `[${label(letter, piece.f)}]`, blank: true };
    }),
  );
}

/** The letter as plain text, to copy. */
export function plain(letter: Letter, filled: Filled): string {
  return parts(letter, filled)
    .map((paragraph) => paragraph.map(({ text }) => text).join(""))
    .join("\n\n");
}

function label(letter: Letter, name: string): string {
  return letter.fields.find((field) => field.name === name)?.label ?? name;
}
