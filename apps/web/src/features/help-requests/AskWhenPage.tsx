import { RadioGroup } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { withRoom } from "../timing/timing-draft.ts";
import { useAsk } from "./ask-context.ts";
import { AskQuestion } from "./AskQuestion.tsx";

const kinds = ["once", "several", "weekly", "flexible"] as const;
const places: FieldPlace[] = [{ pointer: "/kind", id: "kind", missing: "ask.when.missing" }];
const Input = z.object({ kind: z.enum(kinds) });

export function AskWhenPage() {
  const { t } = useTranslator();
  const { draft } = useAsk();
  const faults = useFaults(places);
  const { timing } = draft.values;
  const hints = { weekly: t("ask.when.weekly.hint"), flexible: t("ask.when.flexible.hint") };
  return (
    <AskQuestion
      step="wanneer"
      title={t("ask.when.title")}
      faults={faults.faults}
      onSubmit={() => faults.check(Input, { kind: timing.kind }) !== undefined}
    >
      <RadioGroup
        id="kind"
        name="kind"
        asHeading
        label={t("ask.when.title")}
        error={faults.errorOf("kind")}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`ask.when.${kind}`),
          hint: kind === "weekly" || kind === "flexible" ? hints[kind] : undefined,
        }))}
        value={timing.kind}
        onChange={(kind) => draft.change({ timing: withRoom({ ...timing, kind }) })}
      />
    </AskQuestion>
  );
}
