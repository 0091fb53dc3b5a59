import { RadioGroup, TimeRange } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { SpanDraft } from "./timing-draft.ts";

interface SpanFieldsProps {
  /** Prefix of the ids of both fields. */
  id: string;
  span: SpanDraft;
  change: (changes: Partial<SpanDraft>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

const parts = ["morning", "afternoon", "evening", "exact"] as const;

/** A part of the day in one tap, or exact hours for who needs them. */
export function SpanFields({ id, span, change, errorOf }: SpanFieldsProps) {
  const { t, formatDayPart } = useTranslator();
  return (
    <>
      <RadioGroup
        id={`${id}-part`}
        name={`${id}-part`}
        label={t("ask.days.part")}
        columns={2}
        error={errorOf(`${id}-part`)}
        options={parts.map((part) => ({
          value: part,
          label: part === "exact" ? t("ask.days.exact") : capital(formatDayPart(part)),
        }))}
        value={span.part}
        onChange={(part) => change({ part })}
      />
      {span.part === "exact" && (
        <TimeRange
          id={`${id}-hours`}
          name={`${id}-hours`}
          label={t("ask.days.hours")}
          error={errorOf(`${id}-hours`)}
          value={{ from: span.from, to: span.to }}
          onChange={change}
        />
      )}
    </>
  );
}

// "'s ochtends" begins a line as "'s Ochtends" would not.
function capital(text: string): string {
  return text.startsWith("'") ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
