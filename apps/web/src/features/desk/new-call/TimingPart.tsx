import { useTranslator } from "../../../shell/shell-context.tsx";
import { DaysFields } from "../../timing/DaysFields.tsx";
import { type TimingDraft, withRoom } from "../../timing/timing-draft.ts";
import { UntilField } from "../../timing/UntilField.tsx";
import { WeeklyFields } from "../../timing/WeeklyFields.tsx";
import { Segments } from "../frame/Segments.tsx";
import { Part } from "../caller/Part.tsx";
import type { CallForm } from "./use-call.ts";

const kinds = ["once", "several", "weekly", "flexible"] as const;

/** When: the same fields as on the site. */
export function TimingPart({ call }: { call: CallForm }) {
  const { t } = useTranslator();
  const { timing } = call.values;
  const { errorOf } = call.faults;
  const change = (changes: Partial<TimingDraft>) => call.change({ timing: { ...timing, ...changes } });
  const fields = { timing, change, errorOf };
  return (
    <Part id="part-when" title={t("desk.request.when")}>
      <Segments
        id="kind"
        name="kind"
        label={t("desk.call.kind")}
        error={errorOf("kind")}
        options={kinds.map((value) => ({ value, label: t(`ask.when.${value}`) }))}
        value={timing.kind}
        onChange={(kind) => call.change({ timing: withRoom({ ...timing, kind }) })}
      />
      {(timing.kind === "once" || timing.kind === "several") && <DaysFields {...fields} />}
      {timing.kind === "weekly" && <WeeklyFields {...fields} />}
      {timing.kind === "flexible" && <UntilField {...fields} />}
    </Part>
  );
}
