import { useParams } from "@tanstack/react-router";
import type { components } from "@omzien/api-client";
import { ButtonLink, Heading, Link, PageLayout, Row, Stack, SummaryList, Text } from "@omzien/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { Loaded } from "../../api/Loaded.tsx";
import { requestQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { ElsewhereConsent } from "../forwarding/ElsewhereConsent.tsx";
import { RotaLink } from "../rotas/RotaLink.tsx";
import { SearchCourse } from "../search-course/SearchCourse.tsx";
import { RequestProgress } from "./RequestProgress.tsx";
import { RequestStateTag } from "./RequestStateTag.tsx";
import { useRequestRows } from "./use-request-rows.tsx";

type HelpRequest = components["schemas"]["HelpRequest"];

/** My request: how it stands, what I asked, and what I can do about it. */
export function RequestPage() {
  const { helpRequestId } = useParams({ from: "/_member/mijn/vragen/$helpRequestId" });
  const { t } = useTranslator();
  const request = useQuery({ ...requestQuery(helpRequestId), refetchInterval: 60_000 });
  usePageTitle(request.data?.category.name ?? t("request.page-title"));
  return <Loaded query={request}>{(found) => <RequestView request={found} />}</Loaded>;
}

function RequestView({ request }: { request: HelpRequest }) {
  const { t, formatDay } = useTranslator();
  const client = useQueryClient();
  const rows = useRequestRows(request);
  const isLive = request.state === "open" || request.state === "triage";
  const base = `/mijn/vragen/${request.id}`;
  return (
    <PageLayout>
      <div>
        <Link href="/mijn" icon={<ArrowLeft aria-hidden />}>
          {t("nav.mine")}
        </Link>
      </div>
      <Stack>
        <Row>
          <RequestStateTag state={request.state} />
        </Row>
        <Heading level={1}>{request.category.name}</Heading>
        {request.description && <Text size="lead">{request.description}</Text>}
      </Stack>
      <RequestProgress request={request} />
      {(request.state === "open" || request.state === "matched") && (
        <Stack>
          <Heading level={2}>{t("course.title")}</Heading>
          <SearchCourse
            helpRequestId={request.id}
            audience={request.audience}
            onChanged={() => client.invalidateQueries({ queryKey: ["help-requests"] })}
          />
        </Stack>
      )}
      {isLive && <ElsewhereConsent helpRequestId={request.id} />}
      <Stack>
        <Heading level={2}>{t("request.answers")}</Heading>
        <SummaryList rows={rows} />
      </Stack>
      {(isLive || request.state === "matched") && (
        <Stack>
          <Heading level={2}>{t("request.actions")}</Heading>
          <Text muted>{t("request.until", { day: formatDay(request.endsOn) })}</Text>
          <Row>
            <ButtonLink variant="secondary" href={`${base}/geregeld`}>
              {t("request.action.solved")}
            </ButtonLink>
            {isLive && (
              <ButtonLink variant="secondary" href={`${base}/verlengen`}>
                {t("request.action.extend")}
              </ButtonLink>
            )}
            <ButtonLink variant="quiet" href={`${base}/intrekken`}>
              {t("request.action.withdraw")}
            </ButtonLink>
          </Row>
          <RotaLink helpRequestId={request.id} list="mine" />
        </Stack>
      )}
    </PageLayout>
  );
}
