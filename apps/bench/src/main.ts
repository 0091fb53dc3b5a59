import { join } from "node:path";
import { parseArgs } from "node:util";
import { type MeasureOptions, meets, type ResultRow } from "./measure.ts";
import { measures } from "./measures/index.ts";
import { keepResults } from "./results/results-file.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    tenants: { type: "string", default: "20,500" },
    rounds: { type: "string", default: "7" },
    seconds: { type: "string", default: "3" },
    fresh: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  },
});

const options: MeasureOptions = {
  tenants: values.tenants.split(",").map(Number),
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  isFresh: values.fresh,
  profileFolder: values.profile ? join(import.meta.dirname, "../.omzien/profiles") : undefined,
};

const chosen = measures.filter(({ name }) => values.only === undefined || values.only === name);
if (chosen.length === 0)
  throw new Error(
    `There is no measure ${values.only}; there are ${measures.map(({ name }) => name).join(", ")}`,
  );

const results = [];
for (const measure of chosen) {
  const measured = await measure.run(options);
  console.log(`\n${measure.heading}\n\n${measured.text}`);
  for (const row of measured.rows) if (row.target) console.log(verdict(row));
  results.push({ measure, measured });
}
if (!values["dry-run"]) keepResults(measures, results);

function verdict(row: ResultRow): string {
  const target = row.target?.atLeast === undefined ? `<= ${row.target?.atMost}` : `>= ${row.target.atLeast}`;
  return `${meets(row) ? "met    " : "NOT MET"} ${row.key} = ${row.value} ${row.unit} (${target})`;
}
