import { ButtonLink, Heading, Notice, Row } from "@omzien/ui";
import { PhoneIncoming } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { TextList } from "../../pages/TextList.tsx";
import { fullName } from "../../people/person-text.ts";
import css from "../caller/call-form.module.css";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { deskHref } from "../frame/desk-search.ts";
import { usePerson } from "../queries.ts";

/** The offer is in: how the helper will be asked. */
export function SavedOffer({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const query = usePerson(personId);
  return (
    <div className={css["page"]}>
      <Heading level={1} size="l">
        {t("offer-desk.saved.title")}
      </Heading>
      <CaseLoaded query={query}>
        {(person) => (
          <Notice tone="success" live="polite" title={t("offer-desk.saved.done", { name: fullName(person) })}>
            <TextList
              ordered
              items={[
                t(person.email ? "offer-desk.saved.mail" : "offer-desk.saved.call"),
                t("offer-desk.saved.no"),
                t("offer-desk.saved.change"),
              ]}
            />
          </Notice>
        )}
      </CaseLoaded>
      <Row>
        <ButtonLink href={deskHref({ persoon: personId })}>{t("offer-desk.saved.person")}</ButtonLink>
        <ButtonLink variant="secondary" href="/balie/nieuw" icon={<PhoneIncoming aria-hidden />}>
          {t("desk.saved.next-call")}
        </ButtonLink>
      </Row>
    </div>
  );
}
