import type { components } from "@omzien/api-client";
import { ButtonLink, Heading, Link, Row, Stack, SummaryList, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { phoneText } from "../help/phone-text.ts";
import { isPart, telephoneHref } from "../../shell/site.ts";

type Match = components["schemas"]["Match"];

/** The other, as far as shared; and what the other sees of me. */
export function ContactDetails({ match, name }: { match: Match; name: string }) {
  const { t, formatList } = useTranslator();
  if (!match.other) return null;
  const { phone, email, address, lastName, areaName } = match.other;
  const isOpen = match.phase !== "closed";
  const nothing = !phone && !email && !address && !lastName;
  if (nothing && !isOpen) return null;
  const mine = match.sharedByMe.map((field) => t(`share.${field}`).toLowerCase());
  return (
    <Stack>
      <Heading level={2}>{t("match.contact", { name })}</Heading>
      {nothing && <Text>{t("match.contact.none", { name })}</Text>}
      <SummaryList
        rows={[
          {
            label: t("field.phone.short"),
            value:
              phone && (isPart(phone) ? phone : <Link href={telephoneHref(phone)}>{phoneText(phone)}</Link>),
          },
          {
            label: t("field.email.short"),
            value: email && (isPart(email) ? email : <Link href={`mailto:${email}`}>{email}</Link>),
          },
          { label: t("field.address.short"), value: address },
          { label: t("field.last-name.short"), value: lastName },
          { label: t("field.area.short"), value: areaName },
        ]}
      />
      {isOpen && (
        <>
          <Heading level={3}>{t("match.contact.mine", { name })}</Heading>
          <Text>{mine.length > 0 ? capital(formatList(mine)) : t("match.contact.mine.none")}</Text>
          <Row>
            <ButtonLink variant="quiet" href={`/mijn/afspraken/${match.id}/delen`}>
              {t("match.contact.change")}
            </ButtonLink>
          </Row>
        </>
      )}
    </Stack>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
