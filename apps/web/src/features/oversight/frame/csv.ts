import type { FileToKeep } from "../../my-data/save-file.ts";

/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens as it is. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe instead.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cellOf).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** A list for a spreadsheet, to keep. */
export function csvFile({ site, madeAt }: Pick<FileToKeep, "site" | "madeAt">, csv: string): FileToKeep {
  return { site, madeAt, ending: "csv", type: "text/csv;charset=utf-8", content: csv };
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
