import type { HouseStyle } from "@omzien/contracts";
import { Button, DateField, Details, Heading, Row, Stack, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { ifMatch } from "../queries.ts";

export interface PublishSectionProps {
  /** Whether there is anything that does not hold already. */
  canPublish: boolean;
  busy: boolean;
  onPublish: (takesEffectAt?: string) => void;
}

/** At once, or from a day on. */
export function PublishSection({ canPublish, busy, onPublish }: PublishSectionProps) {
  const { t } = useTranslator();
  const [day, setDay] = useState("");
  const [isAsked, setAsked] = useState(false);
  const error = isAsked && day === "" ? t("house-style.plan.missing") : undefined;
  if (!canPublish) return <Text muted>{t("house-style.publish.nothing")}</Text>;
  return (
    <Stack>
      <Row>
        <Button busy={busy} onClick={() => onPublish()}>
          {t("house-style.publish")}
        </Button>
      </Row>
      <Details summary={t("house-style.plan.title")}>
        <Stack>
          <DateField
            id="plan-day"
            name="plan-day"
            label={t("house-style.plan.day")}
            hint={t("house-style.plan.hint")}
            error={error}
            value={day}
            onChange={setDay}
          />
          <Row>
            <Button
              variant="secondary"
              busy={busy}
              onClick={() => {
                setAsked(true);
                if (day !== "") onPublish(new Date(`${day}T00:00:00`).toISOString());
              }}
            >
              {t("house-style.plan.action")}
            </Button>
          </Row>
        </Stack>
      </Details>
    </Stack>
  );
}

/** What takes effect later, each with a way back. */
export function Planned({ style, onChanged }: { style: HouseStyle; onChanged: (style: HouseStyle) => void }) {
  const { t, formatInstant } = useTranslator();
  const cancel = useAction(
    (api, publicationId: string, header) =>
      answerOf(
        api.POST("/house-style/publications/{publicationId}/cancellation", {
          params: { path: { publicationId }, header: { ...header, ...ifMatch(style.version) } },
        }),
      ),
    { onDone: onChanged },
  );
  const now = Date.now();
  const lines = style.planned.flatMap(({ number, publications }) =>
    publications
      .filter(({ cancelledAt, takesEffectAt }) => cancelledAt === null && Date.parse(takesEffectAt) > now)
      .map((publication) => ({ number, ...publication })),
  );
  if (lines.length === 0) return null;
  return (
    <Stack>
      <Heading level={2}>{t("house-style.planned.title")}</Heading>
      {lines.map(({ id, number, takesEffectAt }) => (
        <Row key={id}>
          <Text>{t("house-style.planned.line", { number, when: formatInstant(takesEffectAt) })}</Text>
          <Button variant="secondary" busy={cancel.busy} onClick={() => void cancel.send(id)}>
            {t("house-style.planned.cancel", { number })}
          </Button>
        </Row>
      ))}
      <ProblemNotice problem={cancel.problem} />
    </Stack>
  );
}
