import { ButtonLink, Notice, Row } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { Rota } from "../queries.ts";

/** Somebody who was asked says which days, or no; both weigh the same. */
export function RotaInvite({ rota, memberId }: { rota: Rota; memberId: string }) {
  const { t } = useTranslator();
  return (
    <Notice tone="info" title={t("rota.asked.title")}>
      <p>{t("rota.asked.text")}</p>
      <Row>
        <ButtonLink href={`/roosters/${rota.id}/dagen?voor=${memberId}`}>{t("rota.asked.yes")}</ButtonLink>
        <ButtonLink variant="secondary" href={`/roosters/${rota.id}/weg?voor=${memberId}`}>
          {t("rota.asked.no")}
        </ButtonLink>
      </Row>
    </Notice>
  );
}
