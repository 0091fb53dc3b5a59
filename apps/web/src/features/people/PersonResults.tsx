import type { PersonCard } from "@omzien/contracts";
import { DeskList, Tag, Text, Waiting } from "@omzien/ui";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CaseLine } from "../desk/lists/CaseLine.tsx";
import { fullName, whereOf } from "./person-text.ts";
import type { PersonSearch } from "./use-person-search.ts";

export interface PersonResultsProps {
  search: PersonSearch;
  selectedId: string | undefined;
  onSelect: (personId: string) => void;
}

/** Who was found, with what tells people of one name apart. */
export function PersonResults({ search, selectedId, onSelect }: PersonResultsProps) {
  const { t } = useTranslator();
  return (
    <>
      <ProblemNotice problem={search.problem} />
      {!search.people && search.looking && <Waiting lines={3} />}
      <div role="status">
        {search.people && <Text muted>{t("desk.search.found", { count: search.people.length })}</Text>}
      </div>
      {search.people && (
        <DeskList
          label={t("desk.search.results")}
          items={search.people}
          selectedId={selectedId}
          onSelect={onSelect}
          empty={<Text>{t("desk.search.nobody")}</Text>}
        >
          {(person) => <PersonLine person={person} />}
        </DeskList>
      )}
    </>
  );
}

function PersonLine({ person }: { person: PersonCard }) {
  const { t } = useTranslator();
  return (
    <CaseLine
      what={fullName(person)}
      who={whereOf(person)}
      when={person.hasOffer ? t("desk.person.helps") : ""}
      tag={<PersonTag person={person} />}
    />
  );
}

function PersonTag({ person }: { person: PersonCard }) {
  const { t } = useTranslator();
  if (person.restrictedAt) return <Tag tone="warning">{t("desk.hold.tag")}</Tag>;
  return person.openRequests > 0 && <Tag>{t("desk.person.open", { count: person.openRequests })}</Tag>;
}
