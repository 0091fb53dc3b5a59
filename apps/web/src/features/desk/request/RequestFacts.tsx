import type { HelpRequest } from "@omzien/contracts";
import { SummaryList, type SummaryRow } from "@omzien/ui";
import type { Translator } from "@omzien/i18n";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { whenText } from "./when-text.ts";
import { deskHref } from "../frame/desk-search.ts";
import css from "./RequestFacts.module.css";

/** Everything of a request that the desk may see. */
export function RequestFacts({ request }: { request: HelpRequest }) {
  const translator = useTranslator();
  const { t } = translator;
  const { asker, id } = request;
  const who = asker.id ? <a href={deskHref({ vraag: id, persoon: asker.id })}>{asker.name}</a> : asker.name;
  return (
    <div className={css["facts"]}>
      {request.description && <blockquote className={css["words"]}>{request.description}</blockquote>}
      <SummaryList
        rows={[
          { label: t("desk.request.asker"), value: who },
          { label: t("desk.request.area"), value: request.areaName },
          ...wishRows(translator, request),
          ...courseRows(translator, request),
        ]}
      />
    </div>
  );
}

function wishRows(translator: Translator, request: HelpRequest): SummaryRow[] {
  const { t, formatList } = translator;
  const { needs = [], languages = [], nearness, audience } = request;
  return [
    { label: t("desk.request.when"), value: whenText(translator, request.timing) },
    { label: t("desk.request.needs"), value: needs.map((need) => t(`need.${need}.about`)).join("\n") },
    {
      label: t("desk.request.languages"),
      value: formatList(languages.map((language) => t(`language.name.${language}`))),
    },
    {
      label: t("desk.request.nearness"),
      value: nearness && nearness !== "any" ? t(`desk.nearness.${nearness}`) : "",
    },
    { label: t("desk.request.audience"), value: audience && t(`desk.ring.${audience}`) },
    {
      label: t("desk.request.first"),
      value: request.search?.circleFirst ? t("desk.request.first.circle") : undefined,
    },
  ];
}

function courseRows({ t, formatInstant, formatDay }: Translator, request: HelpRequest): SummaryRow[] {
  const { search, channel } = request;
  const asked = search && search.asked > 0;
  return [
    {
      label: t("desk.request.created"),
      value: channel
        ? t("desk.request.created.by", {
            when: formatInstant(request.createdAt),
            channel: t(`desk.channel.${channel}`),
          })
        : formatInstant(request.createdAt),
    },
    { label: t("desk.request.ends"), value: formatDay(request.endsOn) },
    {
      label: t("desk.request.search"),
      value: asked
        ? t("desk.request.search.numbers", {
            asked: search.asked,
            no: search.answeredNo,
            waiting: search.waiting,
          })
        : t("desk.request.search.none"),
    },
  ];
}
