import { Button, Heading, PageLayout, Row, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { FocusedPage } from "../session/FocusedPage.tsx";
import { SupportViewPage } from "./SupportViewPage.tsx";

/** Where the console sends who comes in for support; the pass stands behind the `#`, and only the button uses it. */
export function SupportPage() {
  const [pass] = useState(() => location.hash.slice(1));
  const [isIn, setIsIn] = useState(pass === "");
  return isIn ? <SupportViewPage /> : <Entrance pass={pass} onIn={() => setIsIn(true)} />;
}

function Entrance({ pass, onIn }: { pass: string; onIn: () => void }) {
  const { t } = useTranslator();
  const enter = useAction(
    (api, given: string, headers) =>
      answerOf(api.POST("/support-sessions", { body: { pass: given }, params: { header: headers } })),
    {
      onDone: () => {
        // A used secret has no business in the history.
        history.replaceState(history.state, "", location.pathname);
        onIn();
      },
    },
  );
  const isGone = !/^[A-Za-z0-9_-]{43}$/.test(pass) || enter.problem?.code === "not_found";
  usePageTitle(t(isGone ? "support.gone.title" : "support.enter.title"));
  if (isGone)
    return (
      <FocusedPage>
        <Heading level={1}>{t("support.gone.title")}</Heading>
        <Text size="lead">{t("support.gone.text")}</Text>
      </FocusedPage>
    );
  return (
    <PageLayout>
      <Heading level={1}>{t("support.enter.title")}</Heading>
      <Text size="lead">{t("support.enter.text")}</Text>
      <ProblemNotice problem={enter.problem} />
      <Row>
        <Button busy={enter.busy} onClick={() => void enter.send(pass)}>
          {t("support.enter.action")}
        </Button>
      </Row>
    </PageLayout>
  );
}
