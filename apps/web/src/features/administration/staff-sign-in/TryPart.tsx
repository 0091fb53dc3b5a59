import type { StaffSignInReadiness } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Tag, Text } from "@omzien/ui";
import { RefreshCw } from "lucide-react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";

export interface TryPartProps {
  readiness: StaffSignInReadiness;
  onDone: (next: StaffSignInReadiness) => void;
}

/** Whether the provider is what it says and knows us, in a sentence. */
export function TryPart({ readiness: { check, colleagues }, onDone }: TryPartProps) {
  const { t, formatInstant } = useTranslator();
  const trying = useAction(
    (api, _: undefined, header) => answerOf(api.POST("/staff-sign-in/checks", { params: { header } })),
    { onDone },
  );
  const isRight = check?.finding === "right";
  return (
    <Stack>
      <Heading level={2}>{t("staff-sign-in.try")}</Heading>
      <Text>{t("staff-sign-in.try.lead")}</Text>
      <div role="status">
        {check === null ? (
          <Text>{t("staff-sign-in.try.none")}</Text>
        ) : (
          <Stack gap="s">
            <Row>
              <Tag tone={isRight ? "success" : "warning"}>
                {t(isRight ? "staff-sign-in.tag.right" : "staff-sign-in.tag.wrong")}
              </Tag>
            </Row>
            <Text>{t(`staff-sign-in.finding.${check.finding}`)}</Text>
            <Text muted>{t("staff-sign-in.try.when", { when: formatInstant(check.checkedAt) })}</Text>
          </Stack>
        )}
      </div>
      <Text>{t("staff-sign-in.colleagues", { count: colleagues })}</Text>
      <ProblemNotice problem={trying.problem} />
      <Row>
        <Button
          variant="secondary"
          icon={<RefreshCw aria-hidden />}
          busy={trying.busy}
          onClick={() => void trying.send(undefined)}
        >
          {t("staff-sign-in.try.action")}
        </Button>
      </Row>
    </Stack>
  );
}
