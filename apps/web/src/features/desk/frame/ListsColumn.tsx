import type { HoldReason } from "@omzien/contracts";
import { classNames } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { PersonResults } from "../../people/PersonResults.tsx";
import { SearchOnHold } from "../../people/SearchOnHold.tsx";
import { SearchField, searchFieldId } from "../../people/SearchField.tsx";
import { usePersonSearch } from "../../people/use-person-search.ts";
import { CallColumn } from "../lists/CallColumn.tsx";
import { DutyCalls } from "../lists/DutyCalls.tsx";
import { FollowUpColumn } from "../lists/FollowUpColumn.tsx";
import { ListNav } from "../lists/ListNav.tsx";
import { ReportColumn } from "../lists/ReportColumn.tsx";
import { type ColumnProps, RequestColumn } from "../lists/RequestColumn.tsx";
import { useDeskCounts } from "../queries.ts";
import css from "./DeskPage.module.css";
import { caseInList, openCase, withCase, withPerson } from "./desk-search.ts";
import type { DeskListName } from "./read-desk-search.ts";
import { useDeskSearch } from "./use-desk-search.ts";

/** Search on top; then the five lists, and the lines of the one that is open. */
export function ListsColumn() {
  const { t } = useTranslator();
  const { search, open } = useDeskSearch();
  const counts = useDeskCounts();
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState<HoldReason>();
  const found = usePersonSearch(typed, reason);
  const list: DeskListName = search.lijst ?? "triage";
  return (
    <section aria-label={t("desk.lists")} className={classNames(css["column"], css["lists"])} id="desk-lists">
      <SearchField value={typed} onChange={setTyped} />
      {typed.trim() === "" ? (
        <>
          <DutyCalls waiting={counts.data?.dutyCalls} />
          <ListNav selected={list} counts={counts.data} />
          <OpenList
            list={list}
            selectedId={openCase(search)?.id}
            onSelect={(id) => open(withCase({ lijst: list }, caseInList(list, id)))}
          />
        </>
      ) : (
        <div id={`${searchFieldId}-results`} className={css["results"]}>
          <PersonResults
            search={found}
            selectedId={search.persoon}
            onSelect={(personId) => open(withPerson(search, personId, reason))}
          />
          <a href="/balie/nieuw">{t("desk.search.new")}</a>
          <SearchOnHold reason={reason} onReason={setReason} />
        </div>
      )}
    </section>
  );
}

function OpenList({ list, ...props }: ColumnProps & { list: DeskListName }) {
  switch (list) {
    case "triage":
    case "unanswered":
      return <RequestColumn key={list} list={list} {...props} />;
    case "follow-up":
      return <FollowUpColumn {...props} />;
    case "reports":
      return <ReportColumn {...props} />;
    case "calls":
      return <CallColumn {...props} />;
    default:
      return list satisfies never;
  }
}
