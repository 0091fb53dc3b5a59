import type { RetentionTermLine } from "@omzien/contracts";
import { Heading, Tag, Text, TextArea, TextField } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { isChanged, isLonger, type TermField } from "./keep-form.ts";
import css from "./TermRow.module.css";

export interface TermRowProps {
  line: RetentionTermLine;
  field: TermField;
  errorOf: (name: "days" | "reason") => string | undefined;
  onChange: (part: Partial<TermField>) => void;
}

/** One kind: how many days, what is usual, and why when it is longer. */
export function TermRow({ line, field, errorOf, onChange }: TermRowProps) {
  const { t, find } = useTranslator();
  const { kind, days, defaultDays, leastDays, mostDays } = line;
  const name = find(`administration.keep.kind.${kind}`, {}, kind);
  const hint = t("administration.keep.days.hint", { usual: defaultDays, least: leastDays, most: mostDays });
  return (
    <section className={css["row"]} aria-labelledby={`${kind}-name`}>
      <Heading level={2} size="s" id={`${kind}-name`}>
        {name}
      </Heading>
      <TextField
        id={`${kind}-days`}
        label={t("administration.keep.days")}
        hint={hint}
        width="short"
        inputMode="numeric"
        value={field.days}
        error={errorOf("days")}
        onChange={({ target }) => onChange({ days: target.value })}
      />
      {isLonger(field, line) && (
        <TextArea
          id={`${kind}-reason`}
          label={t("administration.keep.reason")}
          value={field.reason}
          error={errorOf("reason")}
          onChange={(reason) => onChange({ reason })}
          maxLength={500}
        />
      )}
      {isChanged(field, line) && (
        <Text>
          <Tag tone="warning">{t("administration.keep.changed", { days })}</Tag>
        </Text>
      )}
    </section>
  );
}
