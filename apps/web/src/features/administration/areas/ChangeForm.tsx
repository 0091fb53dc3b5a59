import type { AreaMap } from "@omzien/contracts";
import { Button, DateField, ErrorSummary, Heading, Row, Stack } from "@omzien/ui";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { EffectsNotice } from "./EffectsNotice.tsx";
import { useChangeForm } from "./use-change-form.ts";

export interface ChangeFormProps {
  title: string;
  action: string;
  map: AreaMap;
  /** Everything but the day. */
  wish: Record<string, unknown>;
  dayLabel: string;
  onDone: () => void;
  children?: (errorOf: (fieldId: string) => string | undefined) => ReactNode;
}

/** A change of the map: what, from which day, what it will do, and then doing it. */
export function ChangeForm({ title, action, map, wish, dayLabel, onDone, children }: ChangeFormProps) {
  const { t } = useTranslator();
  const form = useChangeForm(map, onDone);
  const [from, setFrom] = useState(map.today);
  const whole = { ...wish, ...(from ? { from } : {}) };
  return (
    <form
      noValidate
      onChange={form.forget}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save(whole);
      }}
    >
      <Stack>
        <Heading level={2}>{title}</Heading>
        <ErrorSummary faults={form.faults.faults} />
        {children?.(form.faults.errorOf)}
        <DateField
          id="from"
          name="from"
          label={dayLabel}
          hint={t("areas.form.from.hint")}
          error={form.faults.errorOf("from")}
          value={from}
          onChange={setFrom}
        />
        <div role="status">{form.effects && <EffectsNotice effects={form.effects} />}</div>
        <ProblemNotice problem={form.problem} />
        <Row>
          <Button variant="secondary" busy={form.isLooking} onClick={() => void form.look(whole)}>
            {t("areas.form.look")}
          </Button>
          <Button type="submit" busy={form.isSaving}>
            {action}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
