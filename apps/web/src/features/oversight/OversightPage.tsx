import { Card, CardList, Heading, PageLayout, Tag, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import {
  BookOpenText,
  Droplets,
  Eye,
  FileCheck2,
  Grid3x3,
  Hourglass,
  ShieldAlert,
  ThumbsUp,
} from "lucide-react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { alarmsQuery } from "./queries.ts";

const parts = [
  { key: "looks", href: "/toezicht/wie-keek", icon: <Eye /> },
  { key: "alarms", href: "/toezicht/signalen", icon: <ShieldAlert /> },
  { key: "breach", href: "/toezicht/datalek", icon: <Droplets /> },
  { key: "consents", href: "/toezicht/toestemming", icon: <ThumbsUp /> },
  { key: "register", href: "/toezicht/register", icon: <BookOpenText /> },
  { key: "dpia", href: "/toezicht/dpia", icon: <FileCheck2 /> },
  { key: "sights", href: "/toezicht/wie-ziet-wat", icon: <Grid3x3 /> },
  { key: "retention", href: "/toezicht/bewaren", icon: <Hourglass /> },
] as const;

/** Where the data protection officer begins: every part of oversight, and whether something waits. */
export function OversightPage() {
  const { t } = useTranslator();
  usePageTitle(t("oversight.title"));
  const { data: alarms } = useQuery(alarmsQuery("open"));
  const waiting = alarms?.items.length ?? 0;
  return (
    <PageLayout width="wide">
      <Heading level={1}>{t("oversight.title")}</Heading>
      <Text size="lead">{t("oversight.lead")}</Text>
      <nav aria-label={t("oversight.nav.label")}>
        <CardList>
          {parts.map(({ key, href, icon }) => (
            <li key={key}>
              <Card
                what={t(`oversight.nav.${key}`)}
                headingLevel={2}
                href={href}
                icon={icon}
                above={
                  key === "alarms" &&
                  waiting > 0 && (
                    <Tag tone="warning">{t("oversight.nav.alarms.open", { count: waiting })}</Tag>
                  )
                }
              >
                <Text>{t(`oversight.nav.${key}.text`)}</Text>
              </Card>
            </li>
          ))}
        </CardList>
      </nav>
      <Text muted>{t("oversight.limits")}</Text>
    </PageLayout>
  );
}
