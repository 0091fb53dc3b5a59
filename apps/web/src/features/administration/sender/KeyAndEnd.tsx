import type { SenderSettings } from "@omzien/contracts";
import { Button, Heading, Notice, Row, Stack, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { SenderProblem } from "./ChangedSender.tsx";
import { useSenderAction } from "./use-sender-action.ts";

/** A new key beside the one that signs, and letting go of the domain. */
export function KeyAndEnd({
  settings,
  own,
}: {
  settings: SenderSettings;
  own: NonNullable<SenderSettings["own"]>;
}) {
  const { t } = useTranslator();
  const key = useSenderAction(settings.version, (api, _: undefined, header) =>
    answerOf(api.POST("/sender/keys", { params: { header } })),
  );
  const end = useSenderAction(settings.version, (api, _: undefined, header) =>
    answerOf(api.POST("/sender/removal", { params: { header } })),
  );
  return (
    <>
      <Stack>
        <Heading level={2}>{t("sender.key.title")}</Heading>
        {own.isChangingKey ? (
          <Notice>
            <Text>{t("sender.key.changing")}</Text>
          </Notice>
        ) : (
          <Text>{t("sender.key.text")}</Text>
        )}
        <SenderProblem problem={key.problem} before={settings} />
        <Row>
          <Button variant="secondary" busy={key.busy} onClick={() => void key.send(undefined)}>
            {t("sender.key.make")}
          </Button>
        </Row>
      </Stack>
      <Stack>
        <Heading level={2}>{t("sender.remove.title")}</Heading>
        <Text>{t("sender.remove.text")}</Text>
        <SenderProblem problem={end.problem} before={settings} />
        <Row>
          <Button variant="secondary" busy={end.busy} onClick={() => void end.send(undefined)}>
            {t("sender.remove.action")}
          </Button>
        </Row>
      </Stack>
    </>
  );
}
