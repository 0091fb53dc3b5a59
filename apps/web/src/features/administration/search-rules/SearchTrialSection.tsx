import type { SearchFigures, SearchRules, SearchTrial, TrySearchRules } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { Button, DataTable, Heading, RadioGroup, Row, Stack, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** What these rules would have done with earlier requests. @param settings checked; undefined when not right yet. */
export function SearchTrialSection({ settings }: { settings: () => SearchRules | undefined }) {
  const { t } = useTranslator();
  const [days, setDays] = useState<"60" | "90">("60");
  const [trial, setTrial] = useState<SearchTrial>();
  const attempt = useAction(
    (api, body: TrySearchRules, header) =>
      answerOf(api.POST("/search-rules/trials", { body, params: { header } })),
    { onDone: setTrial },
  );
  const work = () => {
    const given = settings();
    if (given) void attempt.send({ settings: given, days: days === "60" ? 60 : 90 });
  };
  return (
    <Stack>
      <Heading level={2}>{t("search-rules.trial.title")}</Heading>
      <Text>{t("search-rules.trial.text")}</Text>
      <RadioGroup
        id="trial-days"
        name="trial-days"
        label={t("search-rules.trial.days")}
        options={[
          { value: "60", label: t("search-rules.trial.days.count", { days: 60 }) },
          { value: "90", label: t("search-rules.trial.days.count", { days: 90 }) },
        ]}
        value={days}
        onChange={setDays}
      />
      <ProblemNotice problem={attempt.problem} />
      <Row>
        <Button variant="secondary" busy={attempt.busy} onClick={work}>
          {t("search-rules.trial.action")}
        </Button>
      </Row>
      <div role="status">{trial && <TrialFigures trial={trial} />}</div>
    </Stack>
  );
}

function TrialFigures({ trial: { requests, ofRequests, held, tried } }: { trial: SearchTrial }) {
  const translator = useTranslator();
  const { t } = translator;
  if (requests === 0) return <Text>{t("search-rules.trial.none")}</Text>;
  const before = figureTexts(translator, held);
  const after = figureTexts(translator, tried);
  return (
    <Stack>
      <Text>{t("search-rules.trial.looked", { requests, ofRequests })}</Text>
      <DataTable
        caption={t("search-rules.trial.title")}
        columns={[t("search-rules.trial.figure"), t("search-rules.trial.now"), t("search-rules.trial.then")]}
        rows={figureNames.map((name) => ({
          key: name,
          cells: [t(`search-rules.trial.${name}`), before[name], after[name]],
        }))}
      />
      <Text muted>{t("search-rules.trial.guess")}</Text>
    </Stack>
  );
}

const figureNames = ["asked", "people", "found", "yes", "adjoining", "municipality"] as const;

function figureTexts(
  { t, formatNumber }: Translator,
  { askedPerRequest, people, found, medianHoursToYes, adjoining, municipality }: SearchFigures,
): Record<(typeof figureNames)[number], string> {
  const number = (value: number | null) =>
    value === null ? t("search-rules.trial.never") : formatNumber(value);
  const hours = (value: number | null) =>
    value === null ? t("search-rules.trial.never") : t("search-rules.trial.hours", { hours: value });
  const ring = ({ requests, medianHours }: SearchFigures["adjoining"]) =>
    medianHours === null
      ? t("search-rules.trial.never")
      : t("search-rules.trial.ring", { requests, hours: medianHours });
  return {
    asked: number(askedPerRequest),
    people: number(people),
    found: number(found),
    yes: hours(medianHoursToYes),
    adjoining: ring(adjoining),
    municipality: ring(municipality),
  };
}
