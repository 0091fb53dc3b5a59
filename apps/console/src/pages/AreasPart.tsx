import type { AreasReport, Onboarding } from "@omzien/contracts";
import { DataTable, Details, Field, Heading, Stack, Text } from "@omzien/ui";
import { answerOf, api } from "../api/client.ts";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import css from "../shell/Root.module.css";
import { words } from "../shell/words.ts";

/** The file with neighbourhoods, and what of it did not fit. May come later, by the command line. */
export function AreasPart({ onboarding, number }: { onboarding: Onboarding; number: number }) {
  const { t } = words;
  const { id, areasName, areasReport, host, municipalityCode, name } = onboarding;
  const { act, busy, problem } = useAct(async (file: File) =>
    answerOf(
      api.PUT("/onboardings/{onboardingId}/areas", {
        params: { path: { onboardingId: id }, query: { name: file.name } },
        body: await file.text(),
        bodySerializer: (text: string) => text,
        headers: { "Content-Type": "application/geo+json" },
      }),
    ),
  );
  return (
    <Stack>
      <Heading level={2}>
        {number}. {t("console.part.areas")}
      </Heading>
      <ProblemNotice problem={problem} />
      <Field
        id="areas"
        label={t("console.areas.file")}
        hint={t("console.areas.hint")}
        error={faultAt(problem, "/file")}
      >
        {(links) => (
          <input
            {...links}
            type="file"
            className={css["file"]}
            accept=".json,.geojson,application/geo+json"
            disabled={busy}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) act(file);
            }}
          />
        )}
      </Field>
      {areasReport && <Report name={areasName ?? ""} report={areasReport} />}
      <Text>
        {t("console.areas.command")}{" "}
        <code className={css["code"]}>
          {`npm run omzien -- tenant create --name "${name}" --host ${host ?? "…"} --municipality ${municipalityCode ?? "…"} --areas … --inhabitants … --postcodes …`}
        </code>
      </Text>
    </Stack>
  );
}

function Report({ name, report }: { name: string; report: AreasReport }) {
  const { t } = words;
  return (
    <>
      <Text>{t("console.areas.read", { name, areas: report.areas, left: report.rowsNotPlaced })}</Text>
      {report.remarks.length > 0 && (
        <Details summary={t("console.areas.remarks", { count: report.remarks.length })}>
          <DataTable
            caption={t("console.areas.remarks", { count: report.remarks.length })}
            columns={[t("console.name-of"), t("console.areas.row"), t("console.what")]}
            rows={report.remarks.map((remark, index) => ({
              key: String(index),
              cells: [
                `${remark.code} ${remark.name}`,
                String(remark.row ?? ""),
                words.find(`console.remark.${remark.reason}`, {}, remark.reason),
              ],
            }))}
          />
        </Details>
      )}
    </>
  );
}
