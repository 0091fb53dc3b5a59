import { Heading, PageLayout, Stack, Text } from "@omzien/ui";
import { useMe } from "../shell/Header.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { words } from "../shell/words.ts";
import { PasskeysPart } from "./PasskeysPart.tsx";

/** With what one signs in: the app, the recovery codes, and passkeys that one adds and removes. */
export function AccessPage() {
  const { t } = words;
  usePageTitle(t("console.nav.access"));
  const { data: me } = useMe(true);
  return (
    <PageLayout width="wide">
      <Heading level={1}>{t("console.nav.access")}</Heading>
      <PasskeysPart />
      <Stack>
        <Heading level={2}>{t("console.access.app")}</Heading>
        <Text>{t("console.access.app.text")}</Text>
        <Heading level={2}>{t("console.access.codes")}</Heading>
        {me && <Text>{t("console.access.codes.left", { count: me.recoveryCodesLeft })}</Text>}
      </Stack>
    </PageLayout>
  );
}
