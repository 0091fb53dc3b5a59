import type { components } from "@omzien/api-client";
import { ButtonLink, Heading, Link, Row, Stack } from "@omzien/ui";
import { HeartHandshake } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";

type Match = components["schemas"]["Match"];

/** Every way out, without guilt: done, handed back, withdrawn, or not safe. */
export function MatchActions({ match }: { match: Match }) {
  const { t } = useTranslator();
  const base = `/mijn/afspraken/${match.id}`;
  const isOpen = match.phase !== "closed";
  return (
    <Stack>
      {isOpen && (
        <>
          <Heading level={2}>{t("match.actions")}</Heading>
          <Row>
            {match.role === "helper" && (
              <ButtonLink variant="secondary" href={`${base}/teruggeven`}>
                {t("match.action.hand-back")}
              </ButtonLink>
            )}
            {match.role === "asker" && (
              <>
                <ButtonLink variant="secondary" href={`/mijn/vragen/${match.helpRequestId}/geregeld`}>
                  {t("match.action.solved")}
                </ButtonLink>
                <ButtonLink variant="quiet" href={`/mijn/vragen/${match.helpRequestId}/intrekken`}>
                  {t("match.action.withdraw")}
                </ButtonLink>
              </>
            )}
          </Row>
        </>
      )}
      {match.endedBecause !== "stopped" && (
        <div>
          <Link href={`${base}/stoppen`} icon={<HeartHandshake aria-hidden />}>
            {t("match.action.stop")}
          </Link>
        </div>
      )}
    </Stack>
  );
}
