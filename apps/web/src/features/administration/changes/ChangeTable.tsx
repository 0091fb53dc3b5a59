import type { SettingEvent, SettingSubject } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { DataTable, Link, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** Where one reads line by line what a version changed. */
const pageOf: Record<SettingSubject, string> = {
  "site-words": "/beheer/woorden/eerder",
  "code-of-conduct": "/beheer/gedragscode/eerder",
  "help-kinds": "/beheer/soorten-hulp/eerder",
  "matching-rules": "/beheer/volgorde/eerder",
  "information-packet": "/beheer/informatiepakket/eerder",
  "search-rules": "/beheer/zoeken/eerder",
  modules: "/beheer/onderdelen/eerder",
  "forwarding-rules": "/beheer/andere-gemeenten/eerder",
  "staff-sign-in": "/beheer/account-van-de-gemeente/eerder",
  "house-style": "/beheer/huisstijl/eerder",
  disclosure: "/beheer/wie-ziet-wat/eerder",
  retention: "/beheer/bewaren",
  areas: "/beheer/gebieden",
};

/** One line per change; the subject leads to what changed, line by line. */
export function ChangeTable({ events }: { events: readonly SettingEvent[] }) {
  const translator = useTranslator();
  const { t, formatInstant } = translator;
  return (
    <DataTable
      caption={t("changes.title")}
      columns={[t("changes.when"), t("changes.who"), t("changes.subject"), t("changes.what")]}
      rows={events.map((event) => ({
        key: event.id,
        cells: [
          formatInstant(event.at),
          event.by.name || t("administration.someone"),
          <Link key="page" href={pageOf[event.subject]}>
            {t(`changes.subject.${event.subject}`)}
          </Link>,
          <div key="what">
            <Text>{textOf(translator, event)}</Text>
            {event.note !== "" && <Text muted>{event.note}</Text>}
          </div>,
        ],
      }))}
    />
  );
}

function textOf({ t }: Translator, { kind, before, after, what }: SettingEvent): string {
  const version = (number: number | null) =>
    number === null || number === 0 ? t("changes.start") : t("changes.version", { number });
  switch (kind) {
    case "drafted":
      return t("changes.drafted", { after: version(after) });
    case "published":
      return t("changes.published", { before: version(before), after: version(after) });
    case "planned":
      return t("changes.planned", { after: version(after) });
    case "cancelled":
      return t("changes.cancelled", { after: version(after) });
    case "changed":
      return t("changes.days", { what, before: before ?? 0, after: after ?? 0 });
    case "area-added":
    case "area-renamed":
    case "area-redrawn":
    case "area-ended":
    case "area-twinned":
    case "area-imported":
    case "area-undone":
      return t(`changes.${kind}`, { what });
    default:
      return kind satisfies never;
  }
}
