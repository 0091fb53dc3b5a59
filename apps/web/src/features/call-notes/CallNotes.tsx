import type { CallNote, NewCallNote } from "@omzien/contracts";
import { Text, Waiting } from "@omzien/ui";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { ProblemError } from "../../api/problem-error.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CasePart } from "../desk/frame/CaseFrame.tsx";
import css from "./CallNotes.module.css";
import { NoteForm } from "./NoteForm.tsx";
import { useCallNotes } from "./queries.ts";

export type NoteSubject = Omit<NewCallNote, "text">;

/** Notes of calls about one case, newest first, and room for the next one. */
export function CallNotes({ subject }: { subject: NoteSubject }) {
  const { t } = useTranslator();
  const { personId: _, ...withoutPerson } = subject;
  const about = Object.keys(withoutPerson).length > 0 ? withoutPerson : subject;
  const query = useCallNotes(about);
  const problem = query.error instanceof ProblemError ? query.error : undefined;
  return (
    <CasePart id="notes" title={t("desk.notes.title")}>
      <NoteForm subject={subject} />
      <ProblemNotice problem={problem} />
      {query.isPending && <Waiting lines={2} />}
      {query.data?.items.length === 0 && <Text muted>{t("desk.notes.none")}</Text>}
      {query.data && <NoteList notes={query.data.items} />}
    </CasePart>
  );
}

/** Notes under each other, with who wrote them and when. */
export function NoteList({ notes }: { notes: readonly CallNote[] }) {
  const { t, formatInstant } = useTranslator();
  if (notes.length === 0) return null;
  return (
    <ul className={css["list"]}>
      {notes.map((note) => (
        <li key={note.id} className={css["note"]}>
          <p className={css["meta"]}>
            {t("desk.notes.by", { who: note.writtenBy, when: formatInstant(note.writtenAt) })}
          </p>
          <p className={css["text"]}>{note.text}</p>
        </li>
      ))}
    </ul>
  );
}
