import type { MyData } from "@omzien/contracts";
import { Stack, SummaryList } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { dataRows, dataRowsAloud } from "./data-words.ts";
import css from "./DataPart.module.css";

export type Part = MyData["sections"][number];

/** One section of what is held: what for, why it may, how long, and then exactly what. */
export function DataPart({ part, isAloud = false }: { part: Part; isAloud?: boolean }) {
  const translator = useTranslator();
  const { t, find } = translator;
  const rowsOf = isAloud ? dataRowsAloud : dataRows;
  return (
    <Stack>
      <div className={css["terms"]}>
        <SummaryList
          rows={[
            { label: t("my-data.terms.why"), value: part.why },
            { label: t("my-data.terms.basis"), value: part.basis },
            { label: t("my-data.terms.kept"), value: part.keptFor },
          ]}
        />
      </div>
      {part.rows.map((row, index) => (
        <SummaryList
          key={index}
          rows={rowsOf(row, translator).map(({ key, words }) => ({
            label: find(`my-data.label.${key}`, {}, key),
            value: words,
          }))}
        />
      ))}
    </Stack>
  );
}
