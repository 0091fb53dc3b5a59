import { useQuery } from "@tanstack/react-query";
import { ButtonLink, Heading, Row, Stack } from "@omzien/ui";
import { useModule, useTranslator } from "../../shell/shell-context.tsx";
import { myDraftsQuery } from "../drafts-for-another/queries.ts";
import { usePacket } from "../information-packet/use-packet.ts";
import { SignOutButton } from "../sign-in/SignOutButton.tsx";

/** What goes on where a part of the site is switched off has its door for as long as there is something in it. */
export function MyAccount() {
  const { t } = useTranslator();
  const mayAsk = useModule("draftsForAnother");
  const drafts = useQuery({ ...myDraftsQuery, enabled: !mayAsk });
  const packet = usePacket();
  return (
    <Stack>
      <Heading level={2}>{t("me.account.title")}</Heading>
      <Row>
        <ButtonLink variant="secondary" href="/mijn/gegevens">
          {t("me.account.data")}
        </ButtonLink>
        {(mayAsk || (drafts.data?.items.length ?? 0) > 0) && (
          <ButtonLink variant="secondary" href="/mijn/voor-een-ander">
            {t("me.account.for-another")}
          </ButtonLink>
        )}
        <ButtonLink variant="secondary" href="/mijn/kiezen-voor">
          {t("me.account.mandates")}
        </ButtonLink>
        {packet.data && (
          <ButtonLink variant="secondary" href="/informatiepakket">
            {t("me.account.packet")}
          </ButtonLink>
        )}
        <SignOutButton />
      </Row>
    </Stack>
  );
}
