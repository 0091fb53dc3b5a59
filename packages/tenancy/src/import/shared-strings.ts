import { ImportFileError } from "./import-file-error.ts";
import { readPart, type Workbook } from "./workbook.ts";
import { createXmlReader } from "./xml-reader.ts";

const part = "xl/sharedStrings.xml";
// The only thing of a workbook that is kept whole; CBS uses a few hundred thousand short texts at most.
const mostCharacters = 64 * 1024 * 1024;

/**
 * The texts that cells refer to by number; empty when the workbook has none.
 * @throws ImportFileError when the part is damaged or larger than 64 million characters.
 */
export async function readSharedStrings(workbook: Workbook): Promise<string[]> {
  if (!workbook.entries.has(part)) return [];
  const collected = { texts: [] as string[], current: "", characters: 0, isText: false, isPhonetic: false };
  const reader = createXmlReader(workbook.path, part, {
    onOpen: (name) => {
      if (name === "si") collected.current = "";
      if (name === "rPh") collected.isPhonetic = true;
      if (name === "t") collected.isText = !collected.isPhonetic;
    },
    onText: (text) => {
      if (!collected.isText) return;
      collected.current += text;
      collected.characters += text.length;
      if (collected.characters > mostCharacters) {
        throw new ImportFileError(workbook.path, { part }, "it holds more text than a key-figure file can");
      }
    },
    onClose: (name) => {
      if (name === "t") collected.isText = false;
      if (name === "rPh") collected.isPhonetic = false;
      if (name === "si") collected.texts.push(collected.current);
    },
  });
  for await (const piece of readPart(workbook, part)) reader.write(piece);
  reader.close();
  return collected.texts;
}
