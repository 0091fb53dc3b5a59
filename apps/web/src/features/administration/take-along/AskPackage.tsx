import type { MunicipalityPackages } from "@omzien/contracts";
import { Button, Checkbox, Heading, Row, Stack } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** Asking takes having read what the package holds. */
export function AskPackage({
  onAsked,
  onRefused,
}: {
  onAsked: (list: MunicipalityPackages) => void;
  onRefused: () => void;
}) {
  const { t } = useTranslator();
  const [isUnderstood, setUnderstood] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const ask = useAction(
    (api, _: undefined, header): Promise<MunicipalityPackages> =>
      answerOf(api.POST("/municipality-packages", { body: { understood: true }, params: { header } })),
    { onDone: onAsked },
  );
  const send = async () => {
    // The page may have stood open for too long to be believed.
    if (!(await ask.send(undefined))) onRefused();
  };
  return (
    <Stack>
      <Heading level={2}>{t("take-along.ask.title")}</Heading>
      <Checkbox
        id="understood"
        name="understood"
        label={t("take-along.ask.understood")}
        error={isAsked && !isUnderstood ? t("take-along.ask.missing") : undefined}
        checked={isUnderstood}
        onChange={setUnderstood}
      />
      <Row>
        <Button
          busy={ask.busy}
          onClick={() => {
            setAsked(true);
            if (isUnderstood) void send();
          }}
        >
          {t("take-along.ask.action")}
        </Button>
      </Row>
      <ProblemNotice problem={ask.problem} />
    </Stack>
  );
}
