import type { components } from "@omzien/api-client";
import {
  Button,
  ButtonLink,
  EmptyState,
  GardenScene,
  Heading,
  Link,
  PageLayout,
  Row,
  SummaryList,
  Text,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { Loaded } from "../../api/Loaded.tsx";
import { myOfferQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useModule, useTranslator } from "../../shell/shell-context.tsx";
import { newDraft } from "../forms/draft.ts";
import { drafts } from "../forms/draft-store.ts";
import { offerFlow } from "../onboarding/send-flow.ts";
import { draftOf } from "./offer-draft.ts";
import { LastLimit } from "./OfferLimits.tsx";
import { OfferPauseNotice } from "./OfferPauseNotice.tsx";
import { useExistingOfferRows } from "./use-existing-offer-rows.tsx";

type HelpOffer = components["schemas"]["HelpOffer"];

/** What I do for others, whether I am asked now, and how to change, pause or stop. */
export function MyOfferPage() {
  const { t } = useTranslator();
  const offer = useQuery(myOfferQuery);
  usePageTitle(t("my-offer.title"));
  return <Loaded query={offer}>{(found) => (found ? <MyOffer offer={found} /> : <NoOffer />)}</Loaded>;
}

function MyOffer({ offer }: { offer: HelpOffer }) {
  const { t } = useTranslator();
  const rows = useExistingOfferRows(offer);
  const navigate = useNavigate();
  const change = async () => {
    await drafts.write(offerFlow.form, newDraft(draftOf(offer), new Date()));
    await navigate({ href: `${offerFlow.base}/controleren` });
  };
  return (
    <PageLayout>
      <div>
        <Link href="/mijn" icon={<ArrowLeft aria-hidden />}>
          {t("nav.mine")}
        </Link>
      </div>
      <Heading level={1}>{t("my-offer.title")}</Heading>
      <OfferPauseNotice offer={offer} />
      <LastLimit />
      <SummaryList rows={rows} />
      <Row>
        <Button onClick={() => void change()}>{t("my-offer.change")}</Button>
        {!offer.isPaused && (
          <ButtonLink variant="secondary" href="/mijn/aanbod/pauze">
            {t("my-offer.pause")}
          </ButtonLink>
        )}
        <ButtonLink variant="quiet" href="/mijn/aanbod/stoppen">
          {t("my-offer.stop")}
        </ButtonLink>
      </Row>
    </PageLayout>
  );
}

function NoOffer() {
  const { t } = useTranslator();
  const mayOffer = useModule("helpOffers");
  return (
    <PageLayout width="wide">
      <EmptyState
        headingLevel={1}
        title={t("my-offer.none.title")}
        scene={<GardenScene />}
        action={mayOffer && <ButtonLink href="/hulp-aanbieden">{t("offer.title")}</ButtonLink>}
      >
        {mayOffer && <Text>{t("my-offer.none.text")}</Text>}
      </EmptyState>
    </PageLayout>
  );
}
