import { classNames } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { PersonColumn } from "../../people/PersonColumn.tsx";
import css from "./DeskPage.module.css";
import { type OpenCase, openCase } from "./desk-search.ts";
import { PersonOfCase } from "./PersonOfCase.tsx";
import { useDeskSearch } from "./use-desk-search.ts";

/** Who the case is about, or whoever was chosen. */
export function AboutColumn() {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  const opened: OpenCase | undefined = openCase(search);
  if (!search.persoon && !opened) return null;
  return (
    <section aria-label={t("desk.about")} className={classNames(css["column"], css["about"], css["aside"])}>
      {search.persoon ? (
        <PersonColumn key={search.persoon} personId={search.persoon} />
      ) : (
        opened && <PersonOfCase key={opened.id} opened={opened} />
      )}
    </section>
  );
}
