type Remark = {
  source: string;
  row: number | null;
  code: string;
  name: string;
  outcome: "not placed" | "placed otherwise" | "note";
  reason: string;
  why: string;
};

/** What an import found, as far as people read it. */
export type ReadableReport = {
  municipality: { code: string; name: string };
  sources: { source: string; file: string; rows: number; rowsUsed: number }[];
  counts: Record<string, number>;
  remarks: Remark[];
};

const titles = {
  "not placed": "Not placed",
  "placed otherwise": "Placed in another way",
  note: "Good to know",
} as const;

/** Every remark of an import, one line each with row and reason, under what was read and counted. */
export function reportLines(report: ReadableReport): string[] {
  const { code, name } = report.municipality;
  return [...summaryLines(report), ...remarkLines(report, Number.POSITIVE_INFINITY), `(${name}, ${code})`];
}

/**
 * The same for a screen: of each kind at most `most` remarks; a longer list is summed up by reason, with how many
 * there are and the first of them.
 */
export function shortReportLines(report: ReadableReport, most: number): string[] {
  return [...summaryLines(report), ...remarkLines(report, most)];
}

function summaryLines(report: ReadableReport): string[] {
  const sources = report.sources.map(
    ({ source, file, rows, rowsUsed }) => `${source}: ${file}, ${rows} rows, ${rowsUsed} used`,
  );
  const counts = Object.entries(report.counts).map(([name, count]) => `${inWords(name)}: ${count}`);
  return [...sources, ...counts];
}

function remarkLines(report: ReadableReport, most: number): string[] {
  const groups = Map.groupBy(report.remarks, ({ outcome }) => outcome);
  return (["not placed", "placed otherwise", "note"] as const).flatMap((outcome) => {
    const remarks = groups.get(outcome) ?? [];
    if (remarks.length === 0) return [];
    const lines = remarks.length > most ? linesByReason(remarks) : remarks.map(remarkLine);
    return ["", `${titles[outcome]} (${remarks.length})`, ...lines];
  });
}

function linesByReason(remarks: Remark[]): string[] {
  return [...Map.groupBy(remarks, ({ reason }) => reason)].flatMap(([reason, alike]) => {
    const [first, ...others] = alike;
    if (first === undefined) return [];
    if (others.length === 0) return [remarkLine(first)];
    return [`  ${alike.length} × ${reason.replaceAll("_", " ")}, the first:`, `  ${remarkLine(first)}`];
  });
}

function remarkLine({ source, row, code, name, why }: Remark): string {
  const place = row === null ? source : `${source}, row ${row}`;
  const what = [code, name].filter((word) => word !== "").join(" ");
  return `  ${[place, what].filter((word) => word !== "").join(": ")} — ${why}`;
}

/** "areasWithInhabitants" -> "areas with inhabitants" */
export function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
