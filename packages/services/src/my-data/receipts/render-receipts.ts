import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

/** One answer, ready to print. */
export interface Receipt {
  heading: string;
  explanation: string;
  /** Label and value, in the order of reading. */
  facts: readonly (readonly [string, string])[];
}

export interface ReceiptDocument {
  language: string;
  title: string;
  lead: readonly string[];
  receipts: readonly Receipt[];
  /** Said when there is nothing to show. */
  none: string;
}

const resolve = createRequire(import.meta.url).resolve;
// Names and words of every alphabet with letters; only the glyphs that occur go into the file.
const fonts = {
  regular: readFile(resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")),
  bold: readFile(resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf")),
};

const points = { title: 18, heading: 12, text: 10 };

/**
 * Receipts as a PDF that a screen reader can read: tagged headings and paragraphs in order, a language, a title, text
 * that can be selected. A4, in black. The same input gives the same text.
 */
export async function renderReceipts(content: ReceiptDocument, at: Date): Promise<Buffer> {
  const [regular, bold] = await Promise.all([fonts.regular, fonts.bold]);
  const pdf = new PDFDocument({
    size: "A4",
    margin: 56,
    pdfVersion: "1.7",
    lang: content.language,
    tagged: true,
    displayTitle: true,
    info: { Title: content.title, CreationDate: at, Creator: "Omzien" },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((done, fail) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => done(Buffer.concat(chunks)));
    pdf.on("error", fail);
  });
  pdf.registerFont("regular", regular).registerFont("bold", bold);
  const whole = pdf.struct("Document");
  pdf.addStructure(whole);
  say(pdf, whole, "H1", content.title, "bold", points.title);
  for (const line of content.lead) say(pdf, whole, "P", line, "regular", points.text);
  for (const receipt of content.receipts) sayReceipt(pdf, whole, receipt);
  if (content.receipts.length === 0) say(pdf, whole, "P", content.none, "regular", points.text);
  whole.end();
  pdf.end();
  return finished;
}

type Struct = ReturnType<PDFKit.PDFDocument["struct"]>;

function sayReceipt(pdf: PDFKit.PDFDocument, whole: Struct, receipt: Receipt): void {
  const part = pdf.struct("Sect");
  whole.add(part);
  // A heading does not stay behind alone at the foot of a page.
  if (pdf.y > pdf.page.height - 180) pdf.addPage();
  pdf.moveDown();
  say(pdf, part, "H2", receipt.heading, "bold", points.heading);
  say(pdf, part, "P", receipt.explanation, "regular", points.text);
  for (const [label, value] of receipt.facts)
    say(pdf, part, "P", `${label}: ${value}`, "regular", points.text);
  part.end();
}

function say(
  pdf: PDFKit.PDFDocument,
  parent: Struct,
  tag: "H1" | "H2" | "P",
  text: string,
  font: "regular" | "bold",
  size: number,
): void {
  if (text === "") return;
  const write = () => pdf.font(font).fontSize(size).fillColor("#000000").text(text, { paragraphGap: 4 });
  parent.add(pdf.struct(tag, {}, write));
}
