import { NewHelpOffer } from "@omzien/contracts";
import { Button, ButtonLink, FieldError, Heading, Notice, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { myOfferQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { KindFields } from "./fields/KindFields.tsx";
import { useOffer } from "./offer-context.ts";
import { offerInput } from "./offer-draft.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";

const Input = z.object({ categories: NewHelpOffer.shape.categories });

/** What one likes to do. Who has an offer already changes that one. */
export function OfferKindsPage() {
  const { me, draft } = useOffer();
  const offer = useQuery({ ...myOfferQuery, enabled: me !== undefined && !draft.values.isChange });
  return offer.data && !draft.values.isChange ? <HasOffer /> : <Kinds />;
}

function Kinds() {
  const { t } = useTranslator();
  const { draft, categories } = useOffer();
  const places: FieldPlace[] = [
    { pointer: "/categories", id: `kind-${categories[0]?.slug ?? ""}`, missing: "offer.kinds.missing" },
  ];
  const faults = useFaults(places);
  const [place] = places;
  return (
    <OfferQuestion
      step="soort"
      title={t("offer.title")}
      faults={faults.faults}
      onSubmit={() => faults.check(Input, offerInput(draft.values)) !== undefined}
    >
      <Stack>
        <Heading level={1} size="l">
          {t("offer.kinds.title")}
        </Heading>
        <Text size="lead">{t("offer.kinds.hint")}</Text>
        {draft.restored && !draft.values.isChange && <Restored />}
        <FieldError id="kinds">{place && faults.errorOf(place.id)}</FieldError>
      </Stack>
      <KindFields categories={categories} values={draft.values} change={draft.change} />
    </OfferQuestion>
  );
}

function Restored() {
  const { t } = useTranslator();
  const { draft } = useOffer();
  return (
    <Notice title={t("form.restored.title")}>
      <p>{t("form.restored.text")}</p>
      <Row>
        <Button variant="quiet" onClick={() => void draft.clear()}>
          {t("form.restored.clear")}
        </Button>
      </Row>
    </Notice>
  );
}

function HasOffer() {
  const { t } = useTranslator();
  usePageTitle(t("offer.title"));
  return (
    <PageLayout>
      <Heading level={1} size="l">
        {t("offer.exists.title")}
      </Heading>
      <Text size="lead">{t("offer.exists.text")}</Text>
      <Row>
        <ButtonLink href="/mijn/aanbod">{t("offer.exists.action")}</ButtonLink>
      </Row>
    </PageLayout>
  );
}
