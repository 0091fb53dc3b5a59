import { ButtonLink, Heading, Link, Notice, PageLayout, Stack, Text } from "@omzien/ui";
import { ArrowLeft, Eye, Hand, Pause, Pencil, ScanEye, Smartphone, Trash2, Users } from "lucide-react";
import type { ReactNode } from "react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useModule, useTranslator } from "../../shell/shell-context.tsx";
import { useMember } from "../session/member-context.ts";
import { HoldNotice } from "./HoldNotice.tsx";
import css from "./MyDetailsPage.module.css";
import { SignOutEverywhere } from "./SignOutEverywhere.tsx";

const groups = [
  {
    key: "look",
    doors: [
      { key: "see", href: "/mijn/gegevens/inzien", Icon: Eye },
      { key: "looks", href: "/mijn/gegevens/wie-keek", Icon: ScanEye },
    ],
  },
  {
    key: "change",
    doors: [
      { key: "profile", href: "/mijn/gegevens/profiel", Icon: Pencil },
      { key: "consents", href: "/mijn/gegevens/toestemming", Icon: Hand },
      { key: "mandates", href: "/mijn/gegevens/machtigingen", Icon: Users },
    ],
  },
  {
    key: "stop",
    doors: [
      { key: "hold", href: "/mijn/gegevens/stilzetten", Icon: Pause },
      { key: "delete", href: "/mijn/gegevens/verwijderen", Icon: Trash2 },
    ],
  },
] as const;
const secondStep = {
  key: "second-step",
  href: "/tweede-stap?naar=%2Fmijn%2Fgegevens",
  Icon: Smartphone,
} as const;
type Door = (typeof groups)[number]["doors"][number] | typeof secondStep;

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
      <HoldNotice />
      {groups.map(({ key, doors }) => (
        <section key={key} aria-labelledby={`group-${key}`}>
          <Stack>
            <Heading level={2} size="l" id={`group-${key}`}>
              {t(`account.group.${key}`)}
            </Heading>
            <ul className={css["doors"]}>
              {doors.map((door) => (
                <DoorCard key={door.key} door={door} />
              ))}
            </ul>
          </Stack>
        </section>
      ))}
      <SecondStep />
      <SignOutEverywhere />
    </PageLayout>
  );
}

/** For who works here: they can set it up before the day on which it is asked for. */
function SecondStep() {
  const { t } = useTranslator();
  const { secondFactor } = useMember();
  if (secondFactor === "none") return null;
  return (
    <section aria-labelledby="group-second-step">
      <Stack>
        <Heading level={2} size="l" id="group-second-step">
          {t("account.group.second-step")}
        </Heading>
        <ul className={css["doors"]}>
          <DoorCard door={secondStep} />
        </ul>
      </Stack>
    </section>
  );
}

function DoorCard({ door: { key, href, Icon } }: { door: Door }) {
  const { t } = useTranslator();
  const mayGive = useModule("mandates");
  return (
    <li className={css["door"]}>
      <Icon aria-hidden className={css["icon"]} />
      <Heading level={3} size="m">
        {t(`account.${key}.title`)}
      </Heading>
      <Text>{t(key === "mandates" && !mayGive ? "account.mandates.text.off" : `account.${key}.text`)}</Text>
      <ButtonLink href={href} variant="secondary">
        {t(`account.${key}.action`)}
      </ButtonLink>
    </li>
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
