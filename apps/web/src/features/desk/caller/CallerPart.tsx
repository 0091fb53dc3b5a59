import { Button, FieldError, Row, Tag, Text } from "@omzien/ui";
import { UserPlus } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { PersonResults } from "../../people/PersonResults.tsx";
import { fullName, whereOf } from "../../people/person-text.ts";
import { SearchField } from "../../people/SearchField.tsx";
import { guessPerson } from "../../people/search-text.ts";
import { usePersonSearch } from "../../people/use-person-search.ts";
import { nothingSaid, PersonDraft } from "./caller-draft.ts";
import { NewPersonFields } from "./NewPersonFields.tsx";
import { Part } from "./Part.tsx";
import type { CallerForm } from "./caller-form.ts";

/** Who calls: found, or written down; an e-mail address is not needed (#63). */
export function CallerPart({ call }: { call: CallerForm }) {
  const { t } = useTranslator();
  const { values, caller } = call;
  return (
    <Part id="part-caller" title={t("desk.call.caller")}>
      {values.isNew && <NewPersonFields call={call} />}
      {!values.isNew && values.callerId && <KnownCaller call={call} />}
      {!values.isNew && !values.callerId && <FindCaller call={call} />}
      {caller && !values.isNew && !caller.codeOfConductAccepted && (
        <Text>{t("desk.call.caller.no-conduct")}</Text>
      )}
    </Part>
  );
}

const fieldId = "caller";

function FindCaller({ call }: { call: CallerForm }) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState("");
  const search = usePersonSearch(typed);
  // The telephone rings: the first thing typed is who it is.
  useEffect(() => document.getElementById(fieldId)?.focus(), []);
  const begin = () =>
    call.change({ ...nothingSaid, isNew: true, person: PersonDraft.parse(guessPerson(typed)) });
  return (
    <>
      <FieldError id={fieldId}>{call.faults.errorOf(fieldId)}</FieldError>
      <SearchField id={fieldId} label={t("desk.call.caller.search")} value={typed} onChange={setTyped} />
      <div id={`${fieldId}-results`}>
        {typed.trim() !== "" && (
          <PersonResults
            search={search}
            selectedId={undefined}
            onSelect={(callerId) => call.change({ ...nothingSaid, callerId, isNew: false })}
          />
        )}
      </div>
      <div>
        <Button variant="secondary" icon={<UserPlus aria-hidden />} onClick={begin}>
          {t("desk.call.caller.new")}
        </Button>
      </div>
    </>
  );
}

function KnownCaller({ call }: { call: CallerForm }) {
  const { t } = useTranslator();
  const { caller } = call;
  return (
    <Row>
      {caller ? (
        <>
          <strong>{fullName(caller)}</strong>
          <span>{whereOf(caller)}</span>
          {caller.openRequests > 0 && <Tag>{t("desk.person.open", { count: caller.openRequests })}</Tag>}
        </>
      ) : (
        <span>{t("ui.loading")}</span>
      )}
      <Button
        variant="quiet"
        onClick={() => call.change({ ...nothingSaid, callerId: undefined, isNew: false })}
      >
        {t("desk.call.caller.other")}
      </Button>
    </Row>
  );
}
