import type { Appearance } from "@omzien/contracts";
import { type ImportReport, importTheme, maxFileLength } from "@omzien/theme";
import { Details, Field, Notice, Stack, Text } from "@omzien/ui";
import { type ChangeEvent, useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./HouseStyle.module.css";

export interface ImportSectionProps {
  /** What the file does not give stays like this. */
  base: Appearance;
  onImported: (appearance: Appearance) => void;
}

/** A token file of the municipality's own, read on this device: nothing of it goes to the site but what was understood. */
export function ImportSection({ base, onImported }: ImportSectionProps) {
  const { t } = useTranslator();
  const [report, setReport] = useState<ImportReport>();
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    const text = await file.slice(0, maxFileLength + 1).text();
    const outcome = importTheme(text, { ...base, id: "own", name: "own" });
    setReport(outcome);
    const { id: _id, name: _name, ...appearance } = outcome.theme;
    if (outcome.used.length > 0) onImported(appearance);
  };
  return (
    <Stack>
      <Field id="token-file" label={t("house-style.import.label")} hint={t("house-style.import.hint")}>
        {(links) => (
          <input
            {...links}
            type="file"
            className={css["file"]}
            accept=".css,.json,text/css,application/json"
            onChange={(event) => void read(event)}
          />
        )}
      </Field>
      <div role="status">{report && <Outcome report={report} />}</div>
    </Stack>
  );
}

function Outcome({ report }: { report: ImportReport }) {
  const { t } = useTranslator();
  const { used, reckoned, refused, unknown, unknownCount, faults } = report;
  const tone = used.length > 0 ? "success" : "warning";
  return (
    <Notice tone={tone} title={t("house-style.import.done", { used: used.length })}>
      {used.length > 0 && <Text>{t("house-style.import.next")}</Text>}
      {reckoned.length > 0 && (
        <Text>
          {t("house-style.import.reckoned", {
            names: reckoned.map((token) => t(`house-style.color.${token}`)).join(", "),
          })}
        </Text>
      )}
      {faults.map((fault) => (
        <Text key={fault}>{t(`house-style.import.file.${fault}`)}</Text>
      ))}
      {refused.length > 0 && (
        <Names summary={t("house-style.import.refused", { count: refused.length })}>
          {refused.map(({ token, reason }) => `${token}: ${t(`house-style.import.reason.${reason}`)}`)}
        </Names>
      )}
      {unknownCount > 0 && (
        <Names summary={t("house-style.import.unknown", { count: unknownCount })}>
          {unknownCount > unknown.length
            ? [...unknown, t("house-style.import.more", { count: unknownCount - unknown.length })]
            : unknown}
        </Names>
      )}
    </Notice>
  );
}

function Names({ summary, children }: { summary: string; children: readonly string[] }) {
  return (
    <Details summary={summary}>
      <section aria-label={summary} className={css["names"]} tabIndex={0}>
        <ul>
          {children.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </section>
    </Details>
  );
}
