import { ReturnTo } from "@omzien/contracts";
import { ButtonLink, Heading, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useShell, useSite, useTranslator } from "../../shell/shell-context.tsx";
import { FocusedPage } from "../session/FocusedPage.tsx";
import { readStaffReturn, type StaffReturn } from "./read-staff-return.ts";

/** Where the municipality's own provider sends people back to: signs in at once, or says what went wrong. */
export function StaffReturnPage() {
  const { t, problem: wordsOf } = useTranslator();
  const { session } = useShell();
  const site = useSite();
  const navigate = useNavigate();
  const [back] = useState(() => readStaffReturn(location.search));
  const signIn = useAction(
    (api, body: StaffReturn, header) =>
      answerOf(api.POST("/staff-sign-in/returns", { body, params: { header } })),
    {
      async onDone({ returnTo }) {
        queryClient.clear();
        await session.refresh();
        const path = ReturnTo.safeParse(returnTo);
        await navigate({ href: path.success ? path.data : "/mijn", replace: true });
      },
    },
  );
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    // A used code has no business in the history.
    history.replaceState(history.state, "", location.pathname);
    void signIn.send(back);
  });
  usePageTitle(t(signIn.problem ? "sign-in.staff.failed.title" : "sign-in.staff.busy.title"));
  if (!signIn.problem)
    return (
      <FocusedPage key="busy">
        <Heading level={1}>{t("sign-in.staff.busy.title")}</Heading>
        <div role="status">
          <Text size="lead">{t("sign-in.staff.busy.text")}</Text>
        </div>
      </FocusedPage>
    );
  return (
    <FocusedPage key="failed">
      <Heading level={1}>{t("sign-in.staff.failed.title")}</Heading>
      <Text size="lead">{wordsOf(signIn.problem.code)}</Text>
      <Text>{t("sign-in.staff.failed.help", { phone: site.phone, hours: site.phoneHours })}</Text>
      <div>
        <ButtonLink href="/inloggen">{t("sign-in.staff.failed.again")}</ButtonLink>
      </div>
    </FocusedPage>
  );
}
