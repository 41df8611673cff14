/**
 * Looks for danger in words that never leave the page: in a letter's blanks, in what waits to be
 * sent, in what the guide refused. It is the phrase level of the guide's own safety check, with the
 * guide's own list, and is held to the same examples; it notices less than the guide does.
 *
 *   const { watch } = await import(document.body.dataset.danger);
 *   const { noticed } = await watch(document.body.dataset.dangerList);
 *   if (noticed(text)) show help at once
 */

/** What was noticed, by the names that writers use: `happening_now`, `thoughts`, … */
export interface Concern {
  readonly kind: string;
  readonly level: "crisis" | "check_in";
}

/** The guide's list, as it is served. */
export interface DangerList {
  /** The most pressing first; phrases are regular expressions over plain text. */
  readonly kinds: readonly (Concern & {
    readonly takesBack: boolean;
    readonly phrases: readonly string[];
    readonly exceptions: readonly string[];
  })[];
  readonly english: readonly string[];
  readonly other: readonly string[];
}

export interface Watch {
  /** The most pressing concern in the text; `null` where nothing was noticed, which is no all-clear. */
  noticed(text: string): Concern | null;
}

/** Fetches the list and reads it; fails where it cannot be had. */
export async function watch(url: string): Promise<Watch> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`no list: ${answer.status}`);
  return watchFor((await answer.json()) as DangerList);
}

/** Notices what this list tells of. */
export function watchFor(list: DangerList): Watch {
  const kinds = list.kinds.map((kind) => ({
    ...kind,
    phrases: kind.phrases.map(finder),
    exceptions: kind.exceptions.map(finder),
  }));
  const words = new Words(list.kinds.flatMap((kind) => [...kind.phrases, ...kind.exceptions]));
  const languages = new Languages(list);

  /** The number of the kind that decides by phrases; after the last where there is none. */
  function byPhrases(plain: string): number {
    const kept = kinds.flatMap((kind, number) => {
      const found = spans(kind.phrases, plain);
      const excepted = found.length > 0 ? spans(kind.exceptions, plain) : [];
      return found.filter((span) => !excepted.some((other) => overlap(span, other))).map((span) => ({ number, span }));
    });
    const back = kept.filter(({ number }) => kinds[number]?.takesBack);
    const left = kept.filter(({ number, span }) => {
      const kind = kinds[number];
      const holds = kind?.level !== "crisis" || kind.kind === NOW;
      return holds || !back.some((other) => overlap(span, other.span));
    });
    return Math.min(kinds.length, ...left.map(({ number }) => number));
  }

  return {
    noticed(text) {
      const plain = normalise(text);
      const lifted = words.lift(text);
      const typed = byPhrases(plain);
      const mended = lifted === plain ? typed : byPhrases(lifted);
      const shown = kinds[mended]?.takesBack && kinds[typed]?.kind !== NOW;
      const found = kinds[shown || mended < typed ? mended : typed];
      if (found) return { kind: found.kind, level: found.level };
      return languages.isLikelyOther(plain) ? UNSURE : null;
    },
  };
}

const NOW = "happening_now";
const UNSURE: Concern = { kind: "unsure", level: "check_in" };

type Span = readonly [start: number, end: number];

const overlap = (one: Span, other: Span) => one[0] < other[1] && other[0] < one[1];

/** A regular expression is only made once its phrase's first use; there are many. */
function finder(source: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, "gu"));
}

/** Where any of these occurs: a phrase begins with the space before it, and words end with one. */
function spans(phrases: readonly (() => RegExp)[], plain: string): Span[] {
  const found: Span[] = [];
  for (const phrase of phrases) {
    const regex = phrase();
    regex.lastIndex = 0;
    for (let match = regex.exec(plain); match; match = regex.exec(plain)) {
      found.push([match.index + 1, match.index + match[0].length - 1]);
      regex.lastIndex = match.index + 1;
    }
  }
  return found;
}

/** The plain form of text, see `Normaliser` of the server. */
export function normalise(text: string): string {
  const plain = joined(plainLetters(text))
    .replace(/(\p{L})\1{2,}/gu, "$1$1")
    .replace(/\.{2,}/g, " ")
    .replace(/[.!?\n\r]+/g, " . ")
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();
  return plain ? ` ${plain} ` : " ";
}

const LOOK_LATIN = "аеорсухікмнвтѕјԁαοεικνρτυχ";
const LATIN = "aeopcyxikmhbtsjdaoeikvptux";
const GREEK_OR_CYRILLIC = /[\u0370-\u052F]/;

function plainLetters(text: string): string {
  const plain = text
    .replace(/[\uFDFA\uFDFB]/g, "\u0635")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\p{Cs}\0]/gu, "")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’‘`´ʼ]/g, "");
  return GREEK_OR_CYRILLIC.test(plain) ? plain.replace(/[\p{L}\p{N}]+/gu, latin) : plain;
}

function latin(word: string): string {
  if (!/[a-z]/.test(word) || !GREEK_OR_CYRILLIC.test(word)) return word;
  return [...word].map((letter) => LATIN[LOOK_LATIN.indexOf(letter)] ?? letter).join("");
}

/** Puts letters together that were spaced out. Safari before 16.4 cannot look behind, so this takes what stands before. */
function joined(plain: string): string {
  return plain.replace(
    /(^|[^\p{L}\p{N}])(\p{L}(?:[ .*_-]\p{L}){3,})(?![\p{L}\p{N}])/gu,
    (_, before: string, run: string) => before + run.replace(/[ .*_-]/g, ""),
  );
}

const MASKS: Readonly<Record<string, string>> = {
  "0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a",
  "$": "s", "!": "il", "|": "il", "+": "t", "€": "e", "£": "l", "*": "iueao", "#": "iueao",
};
const MASK = /[01345789@$!|+€£*#]/;
const MOST_TRIED = 500;
const LONG = 8;
const LONGEST = 60;

/** Sees through disguises of the words that the list looks for, see `Disguise` of the server. */
class Words {
  readonly #words = new Set<string>();
  readonly #beginnings = new Set<string>();

  constructor(regexes: readonly string[]) {
    for (const regex of regexes) {
      const plain = regex.split("(?:[^ .]+ ){0,4}").join(" ").split("(?:").join("(");
      for (const [, word = "", any] of plain.matchAll(/([\p{L}\p{N}]+)(\[\^ \.\]\*)?/gu)) {
        (any ? this.#beginnings : this.#words).add(word);
      }
    }
  }

  lift(text: string): string {
    const open = plainLetters(text).replace(/[\p{L}\p{N}@$!|+€£*#]+/gu, (token) => this.#unmasked(token));
    return normalise(open).replace(/[^ .]+/g, (word) => this.#undrawn(word));
  }

  #unmasked(token: string): string {
    const masked = token.replace(/[!|+]+$/, "");
    const disguised = masked.length <= LONGEST && /\p{L}/u.test(masked) && MASK.test(masked);
    return (disguised && this.#firstKnown(masked, "", 0, { tried: 0 })) || token;
  }

  #firstKnown(masked: string, before: string, at: number, count: { tried: number }): string | undefined {
    if (at === masked.length) {
      count.tried++;
      return this.#knows(before) ? before : this.#squeezed(before);
    }
    for (const letter of MASKS[masked.charAt(at)] ?? masked.charAt(at)) {
      if (count.tried >= MOST_TRIED) return undefined;
      const found = this.#firstKnown(masked, before + letter, at + 1, count);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #undrawn(word: string): string {
    if (word.length > LONGEST || this.#knows(word)) return word;
    return this.#squeezed(word) ?? (word.length < LONG ? word : this.#parted(word));
  }

  #squeezed(word: string): string | undefined {
    const runs = [...word.matchAll(/(\p{L})\1+/gu)];
    if (runs.length === 0 || runs.length > 4) return undefined;
    for (let single = 0; single < 1 << runs.length; single++) {
      let i = 0;
      const squeezed = word.replace(/(\p{L})\1+/gu, (_, letter: string) => letter.repeat((single >> i++) & 1 ? 1 : 2));
      if (this.#knows(squeezed)) return squeezed;
    }
    return undefined;
  }

  #parted(word: string): string {
    const best: (readonly string[] | undefined)[] = [[]];
    for (let end = 1; end <= word.length; end++) {
      for (let start = 0; start < end; start++) {
        const before = best[start];
        const piece = word.slice(start, end);
        if (before && before.length + 1 < (best[end]?.length ?? Infinity) && this.#isPiece(piece)) {
          best[end] = [...before, piece];
        }
      }
    }
    return best[word.length]?.join(" ") ?? word;
  }

  #isPiece(piece: string): boolean {
    return piece.length === 1 ? /[iau]/.test(piece) : this.#words.has(piece);
  }

  #knows(word: string): boolean {
    if (this.#words.has(word)) return true;
    for (let end = 1; end <= word.length; end++) if (this.#beginnings.has(word.slice(0, end))) return true;
    return false;
  }
}

const ENOUGH_WORDS = 8;

/** Guesses whether a message is mostly not English, see `OtherLanguage` of the server. */
class Languages {
  readonly #english: ReadonlySet<string>;
  readonly #other: ReadonlySet<string>;

  constructor(list: DangerList) {
    this.#english = new Set(list.english);
    this.#other = new Set(list.other);
  }

  isLikelyOther(plain: string): boolean {
    const words = plain.split(" ").filter((word) => word && word !== ".");
    const counted = (is: (word: string) => boolean) => words.filter(is).length;
    if (counted((word) => /[^\P{L}\p{Script=Latin}]/u.test(word)) * 2 > words.length) return true;
    const english = counted((word) => this.#english.has(word));
    const other = counted((word) => this.#other.has(word));
    return (
      (other >= 2 && other > english) ||
      (other === 1 && english === 0 && words.length >= 3) ||
      (english === 0 && words.length >= ENOUGH_WORDS)
    );
  }
}
