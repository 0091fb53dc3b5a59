import { Button, Heading, Notice, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { Pause, Play } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useShell, useTranslator } from "../../shell/shell-context.tsx";
import { TextList } from "../pages/TextList.tsx";
import { useMember } from "../session/member-context.ts";
import { BackLink } from "./BackLink.tsx";

/** Putting one's data on hold, and back: one tap each way, at the same place of the page. */
export function HoldPage() {
  const { t } = useTranslator();
  const { session } = useShell();
  const { restrictedAt } = useMember();
  const [wasLifted, setLifted] = useState(false);
  usePageTitle(t("account.hold.title"));
  const hold = useAction(
    (api, _: undefined, header) => answerOf(api.POST("/my-data/restriction", { params: { header } })),
    { onDone: () => session.refresh() },
  );
  const lift = useAction((api) => answerOf(api.DELETE("/my-data/restriction")), {
    async onDone() {
      await session.refresh();
      setLifted(true);
    },
  });
  const action = restrictedAt ? lift : hold;
  return (
    <PageLayout>
      <BackLink />
      <Stack gap="s">
        <Heading level={1}>{t("account.hold.title")}</Heading>
        <div role="status">
          <HoldState restrictedAt={restrictedAt} wasLifted={wasLifted} />
        </div>
      </Stack>
      <Text size="lead">{t(restrictedAt ? "account.hold.on.lead" : "account.hold.lead")}</Text>
      <WhatHolds isOn={restrictedAt !== null} />
      <ProblemNotice problem={action.problem} />
      <Row>
        <Button
          icon={restrictedAt ? <Play aria-hidden /> : <Pause aria-hidden />}
          busy={action.busy}
          onClick={() => void action.send(undefined)}
        >
          {t(restrictedAt ? "account.hold.lift" : "account.hold.confirm")}
        </Button>
      </Row>
    </PageLayout>
  );
}

function HoldState({ restrictedAt, wasLifted }: { restrictedAt: string | null; wasLifted: boolean }) {
  const { t, formatDay } = useTranslator();
  if (restrictedAt) {
    return <Notice tone="warning" title={t("account.hold.on.title", { day: formatDay(restrictedAt) })} />;
  }
  return wasLifted && <Notice tone="success" title={t("account.hold.lifted")} />;
}

function WhatHolds({ isOn }: { isOn: boolean }) {
  const { t } = useTranslator();
  return (
    <Stack gap="s">
      <Heading level={2} size="m">
        {t(isOn ? "account.hold.on.means" : "account.hold.means")}
      </Heading>
      <TextList
        items={[
          t("account.hold.nobody"),
          t("account.hold.requests"),
          t("account.hold.running"),
          t("account.hold.desk"),
          t("account.hold.kept"),
        ]}
      />
    </Stack>
  );
}
