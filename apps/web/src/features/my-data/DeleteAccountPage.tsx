import { Button, ButtonLink, Heading, PageLayout, Row, Text } from "@omzien/ui";
import { Trash2 } from "lucide-react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useShell, useTranslator } from "../../shell/shell-context.tsx";
import { useMember } from "../session/member-context.ts";
import { BackLink } from "./BackLink.tsx";
import { ErasureNotice } from "./MyDetailsPage.tsx";
import { TextList } from "../pages/TextList.tsx";

/** Leaving, with what goes, what stays and for how long one can come back. */
export function DeleteAccountPage() {
  const { t } = useTranslator();
  const { erasureDueAt } = useMember();
  usePageTitle(t("account.delete.title"));
  return (
    <PageLayout>
      <BackLink />
      <Heading level={1}>{t("account.delete.title")}</Heading>
      {erasureDueAt ? <ComeBack /> : <Leave />}
    </PageLayout>
  );
}

function Leave() {
  const { t } = useTranslator();
  const { session } = useShell();
  const { confidentialitySigned } = useMember();
  const erase = useAction(
    (api, _: undefined, header) => answerOf(api.POST("/my-data/erasure", { params: { header } })),
    { onDone: () => session.refresh() },
  );
  return (
    <>
      <Text size="lead">{t("account.delete.lead")}</Text>
      <TextList
        items={[
          t("account.delete.now"),
          t("account.delete.running"),
          t("account.delete.days"),
          t("account.delete.kept"),
          ...(confidentialitySigned ? [t("account.delete.silence")] : []),
        ]}
      />
      <Text>{t("account.delete.first")}</Text>
      <ProblemNotice problem={erase.problem} />
      <Row>
        <Button
          variant="danger"
          icon={<Trash2 aria-hidden />}
          busy={erase.busy}
          onClick={() => void erase.send(undefined)}
        >
          {t("account.delete.confirm")}
        </Button>
        <ButtonLink variant="secondary" href="/mijn/gegevens/inzien">
          {t("account.see.action")}
        </ButtonLink>
      </Row>
    </>
  );
}

function ComeBack() {
  const { t } = useTranslator();
  const { session } = useShell();
  const cancel = useAction((api) => answerOf(api.DELETE("/my-data/erasure")), {
    onDone: () => session.refresh(),
  });
  return (
    <>
      <ErasureNotice>
        <ProblemNotice problem={cancel.problem} />
        <Row>
          <Button busy={cancel.busy} onClick={() => void cancel.send(undefined)}>
            {t("account.erasure.cancel")}
          </Button>
        </Row>
      </ErasureNotice>
      <Text>{t("account.erasure.after")}</Text>
    </>
  );
}
