import { Link, PageLayout } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { Loaded } from "../../api/Loaded.tsx";
import { matchQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { AgreeForm } from "./AgreeForm.tsx";

/** Sharing more, or less, with one neighbour. */
export function SharePage() {
  const { matchId } = useParams({ from: "/_member/mijn/afspraken/$matchId" });
  const { t } = useTranslator();
  const match = useQuery(matchQuery(matchId));
  const navigate = useNavigate();
  const href = `/mijn/afspraken/${matchId}`;
  usePageTitle(t("match.contact.change"));
  return (
    <Loaded query={match}>
      {(found) => (
        <PageLayout>
          <div>
            <Link href={href} icon={<ArrowLeft aria-hidden />}>
              {t("action.back")}
            </Link>
          </div>
          <AgreeForm match={found} asPage onDone={() => navigate({ href, replace: true })} />
        </PageLayout>
      )}
    </Loaded>
  );
}
