import { Timing } from "@omzien/contracts";
import { Heading, Notice } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useFaults } from "../forms/use-faults.ts";
import { localDate } from "../timing/local-date.ts";
import { DaysFields } from "../timing/DaysFields.tsx";
import { timingPlaces } from "../timing/timing-places.ts";
import { timingInput } from "../timing/timing-draft.ts";
import { dayFaults } from "../timing/day-faults.ts";
import { UntilField } from "../timing/UntilField.tsx";
import { WeeklyFields } from "../timing/WeeklyFields.tsx";
import { useAsk } from "./ask-context.ts";
import { AskQuestion } from "./AskQuestion.tsx";

/** The days and hours that belong to the kind of "when" that was chosen. */
export function AskDaysPage() {
  const { t } = useTranslator();
  const { draft } = useAsk();
  const { timing } = draft.values;
  const faults = useFaults(timingPlaces(timing));
  const kind = timing.kind ?? "once";
  const fields = {
    timing,
    errorOf: faults.errorOf,
    change: (changes: Partial<typeof timing>) => draft.change({ timing: { ...timing, ...changes } }),
  };
  const check = () => {
    const input = timingInput(timing);
    return faults.check(Timing.superRefine(dayFaults(localDate())), input) !== undefined;
  };
  return (
    <AskQuestion step="dagen" title={t("ask.days.page-title")} faults={faults.faults} onSubmit={check}>
      {kind === "flexible" ? (
        <UntilField {...fields} asHeading />
      ) : (
        <>
          <Heading level={1} size="l">
            {t(`ask.days.${kind}`)}
          </Heading>
          {kind === "weekly" ? <WeeklyFields {...fields} /> : <DaysFields {...fields} />}
        </>
      )}
      {faults.errorOf("timing") && <Notice tone="danger" title={faults.errorOf("timing")} />}
    </AskQuestion>
  );
}
