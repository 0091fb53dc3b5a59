import { NewCallNote } from "@omzien/contracts";
import { Button, TextArea } from "@omzien/ui";
import { type KeyboardEvent, useState } from "react";
import { z } from "zod";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { sendable } from "../../api/sendable.ts";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useDeskRefresh } from "../desk/queries.ts";
import { useDraft } from "../forms/use-draft.ts";
import { useFaults } from "../forms/use-faults.ts";
import { warningsForFew } from "../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../free-text/FreeTextNotice.tsx";
import type { NoteSubject } from "./CallNotes.tsx";
import css from "./CallNotes.module.css";
import { draftNameOf } from "./draft-name.ts";

const NoteDraft = z.object({ text: z.string().catch("") });

/** The field that the key `b` jumps to. */
export const noteFieldId = "call-note";

/** Room to write while the other talks: kept on this device as it goes, saved with one key. */
export function NoteForm({ subject }: { subject: NoteSubject }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const draft = useDraft(draftNameOf(subject), NoteDraft);
  const [saved, setSaved] = useState(false);
  const faults = useFaults([{ pointer: "/text", id: noteFieldId, missing: "desk.notes.missing" }]);
  const note = useAction((api, body: NewCallNote, header) =>
    answerOf(api.POST("/call-notes", { params: { header }, body: sendable(body) })),
  );
  const { text } = draft.values;

  const save = async () => {
    const body = faults.check(NewCallNote, { ...subject, text });
    if (!body || !(await note.send(body, draft.sendKey))) return;
    await draft.clear();
    setSaved(true);
    await refresh();
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };

  return (
    <div className={css["form"]}>
      <TextArea
        id={noteFieldId}
        label={t("desk.notes.label")}
        hint={t(subject.personId ? "desk.notes.hint.person" : "desk.notes.hint")}
        error={faults.errorOf(noteFieldId)}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={(next) => {
          setSaved(false);
          draft.change({ text: next });
        }}
        onKeyDown={saveByKey}
      />
      <FreeTextNotice text={text} looksFor={warningsForFew} />
      <ProblemNotice problem={note.problem} />
      <div className={css["row"]}>
        <Button variant="secondary" busy={note.busy} onClick={() => void save()}>
          {t("desk.notes.save")}
        </Button>
        <span role="status" className={css["kept"]}>
          {saved && text === "" ? t("desk.notes.saved") : text !== "" && t("desk.notes.kept")}
        </span>
      </div>
    </div>
  );
}
