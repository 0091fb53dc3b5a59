import { ButtonLink, Heading, Notice, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { Phone } from "lucide-react";
import { WaitingPage } from "../../api/Loaded.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { telephoneHref } from "../../shell/site.ts";
import { useMe } from "../session/use-me.ts";
import { ReportForm } from "./ReportForm.tsx";

/** Something does not feel right (#134, #138): first the danger, then a person on the telephone, then the form. */
export function ReportPage({ matchId }: { matchId: string | undefined }) {
  const { t } = useTranslator();
  const site = useSite();
  const who = useMe();
  usePageTitle(t("report.title"));
  if (who.kind === "unknown") return <WaitingPage />;
  const isMember = who.kind === "member";
  return (
    <PageLayout>
      <Heading level={1}>{t("report.title")}</Heading>
      <Notice tone="danger" title={t("report.danger.title")}>
        <p>{t("report.danger.text")}</p>
        <Row>
          <ButtonLink href="tel:112" variant="danger" icon={<Phone aria-hidden />}>
            {t("phone.call", { phone: "112" })}
          </ButtonLink>
        </Row>
      </Notice>
      <Text size="lead">{t("report.lead")}</Text>
      {site.phone && (
        <section aria-labelledby="report-call">
          <Stack>
            <Heading level={2} size="m" id="report-call">
              {t("report.call.title")}
            </Heading>
            <Text>{t("report.call.text", { hours: site.phoneHours })}</Text>
            <Row>
              <ButtonLink href={telephoneHref(site.phone)} variant="secondary" icon={<Phone aria-hidden />}>
                {t("phone.call", { phone: site.phone })}
              </ButtonLink>
            </Row>
          </Stack>
        </section>
      )}
      <section aria-labelledby="report-write">
        <Stack>
          <Heading level={2} size="m" id="report-write">
            {t("report.write.title")}
          </Heading>
          <Text>{t("report.write.text")}</Text>
          <ReportForm matchId={isMember ? matchId : undefined} isMember={isMember} />
        </Stack>
      </section>
    </PageLayout>
  );
}
