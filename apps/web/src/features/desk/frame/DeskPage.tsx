import { useState } from "react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { AboutColumn } from "./AboutColumn.tsx";
import { CaseColumn } from "./CaseColumn.tsx";
import { DeskBar } from "./DeskBar.tsx";
import css from "./DeskPage.module.css";
import { columnOnPhone } from "./desk-search.ts";
import { KeysDialog } from "./KeysDialog.tsx";
import { ListsColumn } from "./ListsColumn.tsx";
import { areShortcutsOn, rememberShortcuts } from "./shortcuts.ts";
import { useDeskActions } from "./use-desk-actions.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useDeskSearch } from "./use-desk-search.ts";

/** The desk: lists that fill themselves, the case that is open, and who it is about. On a phone one at a time. */
export function DeskPage() {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  const [keysOpen, setKeysOpen] = useState(false);
  const [keysOn, setKeysOn] = useState(areShortcutsOn);
  usePageTitle(t("desk.title"));
  useDeskKeys(
    keysOn,
    useDeskActions(() => setKeysOpen(true)),
  );
  const turnKeys = (areOn: boolean) => {
    rememberShortcuts(areOn);
    setKeysOn(areOn);
  };
  return (
    <div className={css["page"]}>
      <DeskBar onKeys={() => setKeysOpen(true)} />
      <div className={css["columns"]} data-shows={columnOnPhone(search)}>
        <ListsColumn />
        <CaseColumn />
        <AboutColumn />
      </div>
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} areOn={keysOn} onSwitch={turnKeys} />
    </div>
  );
}
