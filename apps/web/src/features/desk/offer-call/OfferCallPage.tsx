import type { PersonCard } from "@omzien/contracts";
import { ErrorSummary, Heading, Link, Notice, Text, Waiting } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { Loaded } from "../../../api/Loaded.tsx";
import { categoriesQuery } from "../../../api/queries.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "../caller/call-form.module.css";
import { CallerPart } from "../caller/CallerPart.tsx";
import { CallSide } from "../caller/CallSide.tsx";
import { RestoredCall } from "../caller/RestoredCall.tsx";
import { ConsentPart } from "../caller/ConsentPart.tsx";
import { saveByKey } from "../caller/save-by-key.ts";
import { useCallerFromAddress } from "../caller/use-caller-from-address.ts";
import { deskHref } from "../frame/desk-search.ts";
import { offerParts } from "./offer-call-draft.ts";
import { type Categories, OfferParts } from "./OfferParts.tsx";
import { SavedOffer } from "./SavedOffer.tsx";
import { type OfferCallForm, useOfferCall } from "./use-offer-call.ts";

export interface OfferCallPageProps {
  /** The caller, when the call was begun from a person's card. */
  personId: string | undefined;
  /** Whose offer was saved a moment ago. */
  savedId: string | undefined;
}

/** What somebody who telephones or walks in wants to do, written down with them; an e-mail address is not needed. */
export function OfferCallPage({ personId, savedId }: OfferCallPageProps) {
  const { t } = useTranslator();
  const categories = useQuery(categoriesQuery);
  usePageTitle(t(savedId ? "offer-desk.saved.title" : "offer-desk.title"));
  if (savedId) return <SavedOffer personId={savedId} />;
  return <Loaded query={categories}>{(list) => <OfferCall categories={list} personId={personId} />}</Loaded>;
}

function OfferCall({ categories, personId }: { categories: Categories; personId: string | undefined }) {
  const call = useOfferCall(categories);
  const navigate = useNavigate();
  useCallerFromAddress(call, personId);
  const save = async () => {
    const saved = await call.save();
    if (!saved) return;
    await call.clear();
    await navigate({ to: "/balie/aanbod", search: { klaar: saved }, replace: true });
  };
  if (!call.ready) return <Waiting />;
  return <WriteOffer call={call} categories={categories} onSave={() => void save()} />;
}

/** Said before anything is filled in for nothing. */
function HelpsAlready({ person }: { person: PersonCard }) {
  const { t } = useTranslator();
  return (
    <Notice tone="warning" live="polite" title={t("offer-desk.helps-already", { name: person.firstName })}>
      <p>
        <Link href={deskHref({ persoon: person.id })}>{t("offer-desk.helps-already.text")}</Link>
      </p>
    </Notice>
  );
}

interface WriteOfferProps {
  call: OfferCallForm;
  categories: Categories;
  onSave: () => void;
}

function WriteOffer({ call, categories, onSave }: WriteOfferProps) {
  const { t } = useTranslator();
  const parts = offerParts(call.values, call.aloud);
  const { problem } = call.saving;
  return (
    <div className={css["page"]} onKeyDown={saveByKey(onSave)}>
      <div className={css["top"]}>
        <Link href="/balie" icon={<ArrowLeft aria-hidden />}>
          {t("desk.back.desk")}
        </Link>
        <Heading level={1} size="l">
          {t("offer-desk.title")}
        </Heading>
        <Text>{t("offer-desk.hint")}</Text>
      </div>
      <ErrorSummary faults={call.faults.faults} />
      {call.restored && <RestoredCall onClear={() => void call.clear()} />}
      <div className={css["columns"]}>
        <div className={css["form"]}>
          <CallerPart call={call} />
          {call.caller?.hasOffer && <HelpsAlready person={call.caller} />}
          <OfferParts call={call} categories={categories} />
          <ConsentPart call={call} hint={t("offer-desk.consent")} />
        </div>
        <CallSide
          parts={parts.map(({ id, isDone }) => ({ id, isDone, title: t(`offer-desk.part.${id}`) }))}
          action={t("offer-desk.save")}
          saving={call.saving}
          onSave={onSave}
        >
          {problem?.code === "consent_required" && <p>{t("offer-desk.problem.consent")}</p>}
          {problem?.code === "person_already_exists" && <p>{t("desk.call.problem.exists")}</p>}
        </CallSide>
      </div>
    </div>
  );
}
