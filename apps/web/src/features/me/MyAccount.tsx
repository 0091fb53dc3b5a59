import { ButtonLink, Heading, Row, Stack } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { SignOutButton } from "../sign-in/SignOutButton.tsx";

export function MyAccount() {
  const { t } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t("me.account.title")}</Heading>
      <Row>
        <ButtonLink variant="secondary" href="/mijn/gegevens">
          {t("me.account.data")}
        </ButtonLink>
        <ButtonLink variant="secondary" href="/mijn/voor-een-ander">
          {t("me.account.for-another")}
        </ButtonLink>
        <ButtonLink variant="secondary" href="/mijn/kiezen-voor">
          {t("me.account.mandates")}
        </ButtonLink>
        <SignOutButton />
      </Row>
    </Stack>
  );
}
