import { Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { PersonColumn } from "../../people/PersonColumn.tsx";
import { useCallList, useDeskMatch, useDeskReport, useDeskRequest } from "../queries.ts";
import type { OpenCase } from "./desk-search.ts";

/** The person whom a case begins with: who asks, who reported, or who is to be called. */
export function PersonOfCase({ opened }: { opened: OpenCase }) {
  switch (opened.kind) {
    case "request":
      return <AskerOfRequest id={opened.id} />;
    case "match":
      return <AskerOfMatch id={opened.id} />;
    case "report":
      return <Reporter id={opened.id} />;
    case "call":
      return <Called id={opened.id} />;
    default:
      return opened.kind satisfies never;
  }
}

function AskerOfRequest({ id }: { id: string }) {
  return <MaybePerson id={useDeskRequest(id).data?.asker.id} />;
}

function AskerOfMatch({ id }: { id: string }) {
  return <MaybePerson id={useDeskMatch(id).data?.asker?.id} />;
}

function Reporter({ id }: { id: string }) {
  const { t } = useTranslator();
  const report = useDeskReport(id).data;
  if (report && !report.reporter?.id) return <Text muted>{t("desk.report.no-account")}</Text>;
  return <MaybePerson id={report?.reporter?.id ?? undefined} />;
}

function Called({ id }: { id: string }) {
  return <MaybePerson id={useCallList().data?.items.find((call) => call.id === id)?.person.id} />;
}

function MaybePerson({ id }: { id: string | undefined }) {
  return id === undefined ? null : <PersonColumn key={id} personId={id} />;
}
