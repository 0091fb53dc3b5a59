import type { Envelope } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { whenText } from "../desk/request/when-text.ts";

/** What stands in an envelope, in words; the same on the screen, on paper and in a text to copy. */
export function envelopeRows(translator: Translator, envelope: Envelope): { label: string; value: string }[] {
  const { t } = translator;
  const { place, needs } = envelope;
  const rows = [
    { label: t("forwarding.row.kind"), value: kindText(translator, envelope) },
    { label: t("forwarding.row.when"), value: whenText(translator, envelope.timing) },
    { label: t("forwarding.row.weight"), value: t(`desk.weight.${envelope.weight}`) },
    { label: t("forwarding.row.urgency"), value: t(`desk.urgency.${envelope.urgency}`) },
    {
      label: t("forwarding.row.where"),
      value:
        place.area === null
          ? place.municipality
          : t("forwarding.place", { area: place.area, municipality: place.municipality }),
    },
    {
      label: t("forwarding.row.needs"),
      value: needs.map((need) => t(`need.${need}.about`)).join("\n"),
    },
  ];
  return rows.filter(({ value }) => value !== "");
}

/** The kind of help in the reader's language, as the municipality that asks calls it. */
export function kindText({ language }: Translator, { kind }: Pick<Envelope, "kind">): string {
  return (language === "en" && kind.en) || kind.nl;
}

interface OnPaper {
  reference: string;
  expiresAt: string;
  phone: string;
  phoneHours: string;
}

/** The same for an organisation, with until when it holds, the number of the request and that of this desk. */
export function textRows(
  translator: Translator,
  envelope: Envelope,
  { reference, expiresAt, phone, phoneHours: hours }: OnPaper,
): { label: string; value: string }[] {
  const { t, formatInstant } = translator;
  return [
    ...envelopeRows(translator, envelope),
    { label: t("forwarding.row.until"), value: formatInstant(expiresAt) },
    { label: t("forwarding.row.reference"), value: reference },
    { label: t("forwarding.row.answer"), value: t("forwarding.call", { phone, hours }) },
  ];
}

/** Rows as text, for a mail or a letter of the desk's own. */
export function textToCopy(rows: readonly { label: string; value: string }[]): string {
  return rows.map(({ label, value }) => `${label}: ${value.replaceAll("\n", "; ")}`).join("\n");
}
