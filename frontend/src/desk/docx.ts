/** Loaded when asked for: a text as a Word document, made and packed in the browser. */
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml";
export const DOCX = `${KINDS}.document`;

/** One paragraph a line; empty lines set paragraphs apart, as in the text. */
export function docx(text: string): Blob {
  const files = {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${KINDS}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${KINDS}.styles+xml"/></Types>`,
    "_rels/.rels": relations("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relations("styles", "styles.xml"),
    "word/styles.xml":
      `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>` +
      `<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="24"/><w:lang w:val="en-GB"/>` +
      `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault>` +
      `</w:docDefaults></w:styles>`,
    "word/document.xml":
      `<w:document xmlns:w="${MAIN}"><w:body>${text.split(/\n\n+/).map(paragraph).join("")}` +
      `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>` +
      `</w:body></w:document>`,
  };
  const packed = zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)]),
    ),
  );
  return new Blob([packed as BlobPart], { type: DOCX });
}

function paragraph(text: string): string {
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p><w:r>${lines.join("<w:br/>")}</w:r></w:p>`;
}

function relations(kind: string, target: string): string {
  return (
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`
  );
}

/** Characters that XML does not know are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
