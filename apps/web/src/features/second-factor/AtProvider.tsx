import { Button, ButtonLink, Heading, PageLayout, Row, Text } from "@omzien/ui";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useStartStaffSignIn } from "../sign-in/use-start-staff-sign-in.ts";

export interface AtProviderProps {
  /** Where it goes on. */
  next: string;
  /** Why, in the place of the usual words. */
  why?: string;
}

/** The mail code is not enough for this work: it opens with the municipality's own account. */
export function AtProvider({ next, why }: AtProviderProps) {
  const { t } = useTranslator();
  usePageTitle(t("sign-in.staff.needed.title"));
  const start = useStartStaffSignIn(next);
  return (
    <PageLayout>
      <Heading level={1}>{t("sign-in.staff.needed.title")}</Heading>
      <Text size="lead">{why ?? t("sign-in.staff.needed.text")}</Text>
      <ProblemNotice problem={start.problem} />
      <Row>
        <Button busy={start.busy} onClick={() => void start.send(undefined)}>
          {t("sign-in.staff.action")}
        </Button>
        <ButtonLink variant="quiet" href="/mijn">
          {t("sign-in.staff.needed.back")}
        </ButtonLink>
      </Row>
    </PageLayout>
  );
}
