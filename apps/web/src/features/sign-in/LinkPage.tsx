import { Button, ButtonLink, Heading, PageLayout, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { FocusedPage } from "../session/FocusedPage.tsx";
import { useCompleteSignIn } from "./use-complete-sign-in.ts";

/**
 * Where the link of the mail leads. The secret stands behind the `#`, so that no server or log ever sees it, and a
 * mail scanner that follows links signs nobody in: only the button does.
 */
export function LinkPage() {
  const { t } = useTranslator();
  const site = useSite();
  const navigate = useNavigate();
  const [secret] = useState(() => location.hash.slice(1));
  const signIn = useCompleteSignIn();
  const isBroken = !/^[A-Za-z0-9_-]{43}$/.test(secret) || signIn.problem?.code === "sign_in_expired";
  usePageTitle(isBroken ? t("sign-in.link.broken.title") : t("sign-in.link.title", { siteName: site.name }));

  const send = async () => {
    const session = await signIn.send({ linkToken: secret });
    // A used secret has no business in the history.
    if (!session) await navigate({ to: "/inloggen/link", replace: true });
  };

  if (isBroken) {
    return (
      <FocusedPage>
        <Heading level={1}>{t("sign-in.link.broken.title")}</Heading>
        <Text size="lead">{t("sign-in.link.broken.text")}</Text>
        <div>
          <ButtonLink href="/inloggen">{t("sign-in.link.again")}</ButtonLink>
        </div>
      </FocusedPage>
    );
  }
  return (
    <PageLayout>
      <Heading level={1}>{t("sign-in.link.title", { siteName: site.name })}</Heading>
      <Text size="lead">{t("sign-in.link.text")}</Text>
      <ProblemNotice problem={signIn.problem} />
      <div>
        <Button busy={signIn.busy} onClick={() => void send()}>
          {t("sign-in.link.action", { siteName: site.name })}
        </Button>
      </div>
    </PageLayout>
  );
}
