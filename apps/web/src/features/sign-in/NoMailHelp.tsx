import { Button, ButtonLink, Details, Notice, Row, Stack, Text } from "@omzien/ui";
import { useState } from "react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { addressHref } from "./address-href.ts";
import type { PendingSignIn } from "./pending-sign-in.ts";
import { useRequestSignIn } from "./use-request-sign-in.ts";

interface NoMailHelpProps {
  pending: PendingSignIn;
  onResent: (pending: PendingSignIn) => void;
}

/** What to do when no mail comes: wait, look elsewhere, send again, another address, call. */
export function NoMailHelp({ pending, onResent }: NoMailHelpProps) {
  const { t } = useTranslator();
  const site = useSite();
  const request = useRequestSignIn();
  const [resent, setResent] = useState(false);

  const resend = async () => {
    const { id: _, ...wanted } = pending;
    const sent = await request.send(wanted);
    if (!sent) return;
    setResent(true);
    onResent(sent);
  };

  return (
    <Details summary={t("sign-in.code.help")}>
      <Stack>
        <Text>{t("sign-in.code.help.wait")}</Text>
        <Text>{t("sign-in.code.help.spam")}</Text>
        <Text>{t("sign-in.code.help.address", { email: pending.email })}</Text>
        <Row>
          <Button variant="secondary" busy={request.busy} onClick={() => void resend()}>
            {t("sign-in.code.resend")}
          </Button>
          <ButtonLink variant="quiet" href={addressHref(pending)}>
            {t("sign-in.code.other")}
          </ButtonLink>
        </Row>
        {resent && <Notice tone="success" title={t("sign-in.code.resent")} live="polite" />}
        <ProblemNotice problem={request.problem} />
        <Text>{t("sign-in.code.help.call", { phone: site.phone, hours: site.phoneHours })}</Text>
      </Stack>
    </Details>
  );
}
