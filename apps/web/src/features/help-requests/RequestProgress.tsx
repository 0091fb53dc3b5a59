import type { components } from "@omzien/api-client";
import { ButtonLink, Heading, Notice, Row, Stack, Text } from "@omzien/ui";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { WaitingText } from "./WaitingText.tsx";

type HelpRequest = components["schemas"]["HelpRequest"];

/** How it stands, in words: where we look, how many were asked, what happens next. */
export function RequestProgress({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  switch (request.state) {
    case "triage":
    case "open":
      return <Searching request={request} />;
    case "matched":
      return (
        <Notice tone="success" title={t("request.matched")}>
          {request.matchId && (
            <Row>
              <ButtonLink href={`/mijn/afspraken/${request.matchId}`}>{t("request.matched.go")}</ButtonLink>
            </Row>
          )}
        </Notice>
      );
    case "solved":
      return <Notice tone="success" title={t("request.solved")} />;
    case "withdrawn":
      return <Ended text={t("request.withdrawn")} />;
    case "expired":
      return <Ended text={t("request.expired")} />;
    default:
      return request.state satisfies never;
  }
}

function Searching({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const site = useSite();
  const ring = request.search?.ring;
  const where =
    ring === "municipality"
      ? t("request.ring.municipality", { siteName: site.name })
      : ring && t(`request.ring.${ring}`);
  return (
    <Stack>
      <Heading level={2}>{t("request.how")}</Heading>
      <WaitingText request={request} />
      {where && searchesByRing(request) && <Text>{where}</Text>}
    </Stack>
  );
}

/** Not while it lies with the desk, nor while who helped before comes first, wherever they live. */
function searchesByRing({ state, search }: HelpRequest): boolean {
  return state === "open" && !search?.needsCoordinator && !search?.isCircleFirst;
}

function Ended({ text }: { text: string }) {
  const { t } = useTranslator();
  return (
    <Notice title={text}>
      <Row>
        <ButtonLink variant="secondary" href="/hulp-vragen">
          {t("request.again")}
        </ButtonLink>
      </Row>
    </Notice>
  );
}
