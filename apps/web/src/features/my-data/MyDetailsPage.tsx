import { ButtonLink, Heading, Link, Notice, PageLayout, Text } from "@omzien/ui";
import { ArrowLeft, Eye, Hand, Pencil, ScanEye, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useMember } from "../session/member-context.ts";
import css from "./MyDetailsPage.module.css";
import { SignOutEverywhere } from "./SignOutEverywhere.tsx";

const doors = [
  { key: "profile", href: "/mijn/gegevens/profiel", Icon: Pencil },
  { key: "consents", href: "/mijn/gegevens/toestemming", Icon: Hand },
  { key: "see", href: "/mijn/gegevens/inzien", Icon: Eye },
  { key: "looks", href: "/mijn/gegevens/wie-keek", Icon: ScanEye },
  { key: "delete", href: "/mijn/gegevens/verwijderen", Icon: Trash2 },
] as const;

/** What the site knows about me, and what I can do about it: each behind a door of its own, nothing hidden. */
export function MyDetailsPage() {
  const { t } = useTranslator();
  usePageTitle(t("account.title"));
  return (
    <PageLayout width="wide">
      <div>
        <Link href="/mijn" icon={<ArrowLeft aria-hidden />}>
          {t("account.back.mine")}
        </Link>
      </div>
      <Heading level={1}>{t("account.title")}</Heading>
      <ErasureNotice />
      <ul className={css["doors"]}>
        {doors.map(({ key, href, Icon }) => (
          <li key={key} className={css["door"]}>
            <Icon aria-hidden className={css["icon"]} />
            <Heading level={2} size="m">
              {t(`account.${key}.title`)}
            </Heading>
            <Text>{t(`account.${key}.text`)}</Text>
            <ButtonLink href={href} variant="secondary">
              {t(`account.${key}.action`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <SignOutEverywhere />
    </PageLayout>
  );
}

/** Says on every page about my data that the account is going, and until when one can come back. */
export function ErasureNotice({ children }: { children?: ReactNode }) {
  const { t, formatDay } = useTranslator();
  const { erasureDueAt } = useMember();
  if (!erasureDueAt) return null;
  return (
    <Notice tone="warning" title={t("account.erasure.title", { day: formatDay(erasureDueAt) })}>
      <p>{t("account.erasure.text")}</p>
      {children ?? <a href="/mijn/gegevens/verwijderen">{t("account.erasure.link")}</a>}
    </Notice>
  );
}
