/** The lines that put the guide on a page, from what was chosen. */
export interface Choice {
  readonly origin: string;
  readonly label: string;
  readonly topic: string;
  readonly colour: string;
  readonly side: string;
}

export const USUAL = { label: "Is therapy going wrong?", colour: "#1f5a52", side: "end" };

export function snippet({ origin, label, topic, colour, side }: Choice): string {
  const options = [
    label.trim() !== "" && label !== USUAL.label && `data-label="${escaped(label.trim())}"`,
    topic.trim() !== "" && `data-topic="${escaped(topic.trim())}"`,
    side !== USUAL.side && `data-side="${escaped(side)}"`,
  ].filter(Boolean);
  const script = ["<script async", `src="${escaped(origin)}/waymark.js"`, ...options].join(" ");
  const style = `<style>#waymark { --waymark-colour: ${colour}; --waymark-ink: ${inkOn(colour)} }</style>`;
  return `${colour === USUAL.colour ? "" : `${style}\n`}${script}></script>`;
}

/** Black or white words, whichever is read better on a colour. One of them always passes WCAG AA. */
export function inkOn(colour: string): string {
  return contrast(colour, "#ffffff") >= contrast(colour, "#000000") ? "#ffffff" : "#000000";
}

/** WCAG's contrast, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
