import { type PurposeId, purposeIds, purposes } from "@omzien/consent";
import { Heading, PageLayout, Stack, Text } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { PurposeText } from "./PurposeText.tsx";
import { TextList } from "./TextList.tsx";

const isAskedOnce = (id: PurposeId) => purposes[id].isAsked && purposes[id].scope === "person";
const isAskedPerMatch = (id: PurposeId) => purposes[id].isAsked && purposes[id].scope === "match";
const isNotAsked = (id: PurposeId) => !purposes[id].isAsked;

const groups = [
  { key: "asked", has: isAskedOnce },
  { key: "shared", has: isAskedPerMatch },
  { key: "needed", has: isNotAsked },
] as const;

/** What is kept and why: from the register of purposes itself, so that it is never another story. */
export function PrivacyPage() {
  const { t } = useTranslator();
  const site = useSite();
  usePageTitle(t("pages.privacy.title"));
  return (
    <PageLayout>
      <Heading level={1}>{t("pages.privacy.title")}</Heading>
      <Text size="lead">{t("pages.privacy.lead", { siteName: site.name })}</Text>
      {groups.map(({ key, has }) => (
        <section key={key} aria-labelledby={`privacy-${key}`}>
          <Stack>
            <Heading level={2} id={`privacy-${key}`}>
              {t(`pages.privacy.${key}.title`)}
            </Heading>
            <Text>{t(`pages.privacy.${key}.text`)}</Text>
            {purposeIds.filter(has).map((id) => (
              <PurposeText key={id} id={id} />
            ))}
          </Stack>
        </section>
      ))}
      <HowLong />
      <YourChoice />
      <WhoAnswers />
    </PageLayout>
  );
}

function HowLong() {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="privacy-how-long">
      <Stack>
        <Heading level={2} id="privacy-how-long">
          {t("pages.privacy.how-long.title")}
        </Heading>
        <TextList
          items={[
            t("pages.privacy.how-long.account"),
            t("pages.privacy.how-long.shared"),
            t("pages.privacy.how-long.stopped"),
            t("pages.privacy.how-long.device"),
          ]}
        />
      </Stack>
    </section>
  );
}

function YourChoice() {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="privacy-choice">
      <Stack>
        <Heading level={2} id="privacy-choice">
          {t("pages.privacy.choice.title")}
        </Heading>
        <TextList
          items={[
            <a key="0" href="/mijn/gegevens/inzien">
              {t("pages.privacy.choice.see")}
            </a>,
            <a key="1" href="/mijn/gegevens/profiel">
              {t("pages.privacy.choice.change")}
            </a>,
            <a key="2" href="/mijn/gegevens/toestemming">
              {t("pages.privacy.choice.withdraw")}
            </a>,
            <a key="3" href="/mijn/gegevens/verwijderen">
              {t("pages.privacy.choice.delete")}
            </a>,
          ]}
        />
        <Text>{t("pages.privacy.cookie")}</Text>
      </Stack>
    </section>
  );
}

function WhoAnswers() {
  const { t } = useTranslator();
  const site = useSite();
  return (
    <section aria-labelledby="privacy-who">
      <Stack>
        <Heading level={2} id="privacy-who">
          {t("pages.privacy.who.title")}
        </Heading>
        <Text>
          {t("pages.privacy.who.text", { siteName: site.name, phone: site.phone, hours: site.phoneHours })}
        </Text>
        <Text>{t("pages.privacy.who.complain")}</Text>
      </Stack>
    </section>
  );
}
