import { Button, Heading, PageLayout, Text } from "@omzien/ui";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { useStartStaffSignIn } from "./use-start-staff-sign-in.ts";

/** For colleagues, where the municipality lets them in by its own account; nothing elsewhere. */
export function StaffSignIn({ returnTo }: { returnTo: string | undefined }) {
  const { t } = useTranslator();
  const { staffSignIn } = useSite();
  const start = useStartStaffSignIn(returnTo);
  if (!staffSignIn) return null;
  return (
    <PageLayout>
      <Heading level={2} size="m">
        {t("sign-in.staff.title")}
      </Heading>
      <Text>{t("sign-in.staff.text")}</Text>
      <ProblemNotice problem={start.problem} />
      <div>
        <Button variant="secondary" busy={start.busy} onClick={() => void start.send(undefined)}>
          {t("sign-in.staff.action")}
        </Button>
      </div>
    </PageLayout>
  );
}
