import type { Measure, ResultRow } from "../measure.ts";
import { measureDecisions, type Times } from "../consent/measure-decisions.ts";

/** What it costs to decide who sees what: ours beside CASL and Cedar, on the same rows in the same process. */
export const consent: Measure = {
  name: "consent",
  heading: "Who sees what",
  keys: ["consent.decide.us", "consent.page-200x20.ms", "consent.project-10k.ms"],
  run: ({ rounds }) => {
    const times = measureDecisions(rounds);
    const rows: ResultRow[] = [
      { key: "consent.decide.us", unit: "µs", target: { atMost: 1 }, ...figures(times.decide, 3) },
      { key: "consent.page-200x20.ms", unit: "ms", target: { atMost: 5 }, ...figures(times.page, 2) },
      { key: "consent.project-10k.ms", unit: "ms", target: { atMost: 150 }, ...figures(times.bulk, 1) },
    ];
    return Promise.resolve({ rows, text: textOf(rows) });
  },
};

function figures({ ours, casl, cedar }: Times, digits: number): Pick<ResultRow, "value" | "peers"> {
  const rounded = (value: number) => Number(value.toFixed(digits));
  return { value: rounded(ours), peers: { casl: rounded(casl), cedar: rounded(cedar) } };
}

const titles = [
  "one decision, µs",
  "a page of 200 people, 20 fields each, ms",
  "10,000 rows of 10 fields, ms",
];

function textOf(rows: readonly ResultRow[]): string {
  const lines = rows.map(
    ({ value, peers, target }, index) =>
      `| ${titles[index]} | ${value} | ${target?.atMost} | ${peers["casl"]} | ${peers["cedar"]} |`,
  );
  return `Pure functions in one process, no database. Every row has an asker of its own, with nine consents. Before anything
is measured, all three are asked about every field of a row, and have to agree.

- **ours**: \`packages/consent\` with the whole base policy. One decision is \`decide\`; a page and the 10,000 rows are
  projected, masks and all.
- **CASL**: an ability of one viewer, with only the rules for this one relation and purpose, their phases and consents as
  conditions; asked per field. It knows no masks: a masked field counts as seen.
- **Cedar**: the policy that is written by hand for the differential test, parsed before; asked per field. Of
  the page and the 10,000 rows it is given a part, and the time is multiplied.

Every figure is the median over the rounds.

| what | ours | at most | CASL | Cedar |
| --- | ---: | ---: | ---: | ---: |
${lines.join("\n")}
`;
}
