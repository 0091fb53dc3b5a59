export type TextBlock =
  | { kind: "heading" | "paragraph"; text: string }
  | { kind: "bullets" | "numbers"; items: string[] };

const bullet = /^[-*\u2022]\s+/;
const numbered = /^\d+[.)]\s+/;

/**
 * The parts of a longer text as a municipality writes it: blank lines part it, `# ` is a heading, `- ` and `1. ` are
 * items of a list. Everything else is a paragraph; nothing in it becomes markup.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let isNew = true;
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line === "") isNew = true;
    else {
      addLine(blocks, line, isNew);
      isNew = false;
    }
  }
  return blocks;
}

function addLine(blocks: TextBlock[], line: string, isNew: boolean): void {
  const last = blocks.at(-1);
  const list = bullet.test(line) ? "bullets" : numbered.test(line) ? "numbers" : undefined;
  if (list) {
    const item = line.replace(list === "bullets" ? bullet : numbered, "");
    if (last?.kind === list) last.items.push(item);
    else blocks.push({ kind: list, items: [item] });
  } else if (line.startsWith("#")) {
    blocks.push({ kind: "heading", text: line.replace(/^#+\s*/, "") });
  } else if (!isNew && last?.kind === "paragraph") {
    last.text += ` ${line}`;
  } else {
    blocks.push({ kind: "paragraph", text: line });
  }
}
