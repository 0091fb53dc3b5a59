import type { HouseStyle } from "@omzien/contracts";
import { Heading, Link, Notice, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { Planned } from "./PublishSection.tsx";
import { houseStyleQuery } from "./queries.ts";
import { StyleForm } from "./StyleForm.tsx";
import { wearStyle } from "./wear-style.ts";

/** How the site looks and whether it says je or u: tried on first, and only then put in force. */
export function HouseStylePage() {
  const { t } = useTranslator();
  usePageTitle(t("house-style.title"));
  const query = useQuery(houseStyleQuery);
  return (
    <Loaded query={query} width="wide">
      {(style) => <Style loaded={style} />}
    </Loaded>
  );
}

type Done = "saved" | "published" | "planned";

function Style({ loaded }: { loaded: HouseStyle }) {
  const { t } = useTranslator();
  // What this form builds on: the answer of its own last change, and not what another look brings meanwhile.
  const [style, setStyle] = useState(loaded);
  const [done, setDone] = useState<Done>();
  const finish = (next: HouseStyle, what: Done) => {
    setStyle(next);
    setDone(what);
    window.scrollTo({ top: 0 });
  };
  return (
    <PageLayout width="full">
      <BackLink />
      <Heading level={1}>{t("house-style.title")}</Heading>
      <Text size="lead">{t("house-style.lead")}</Text>
      <div role="status">{done && <Notice tone="success" title={t(`house-style.done.${done}`)} />}</div>
      <Standing style={style} />
      <Planned style={style} onChanged={setStyle} />
      <StyleForm
        key={style.version}
        style={style}
        onSaved={(saved) => finish(saved, "saved")}
        onPublished={(published) => {
          const isNow = published.planned.length === style.planned.length;
          if (isNow) wearStyle(published.published.appearance);
          finish(published, isNow ? "published" : "planned");
        }}
      />
      <Link href="/beheer/huisstijl/eerder">{t("house-style.history.title")}</Link>
    </PageLayout>
  );
}

/** What holds now, and what waits. */
function Standing({ style: { published, draft } }: { style: HouseStyle }) {
  const { t, formatInstant } = useTranslator();
  const someone = t("administration.someone");
  const publication = published.publications[0];
  return (
    <div>
      <Text>
        {publication
          ? t("house-style.now", {
              number: published.number,
              name: publication.publishedBy.name || someone,
              when: formatInstant(publication.takesEffectAt),
            })
          : t("house-style.now.first")}
      </Text>
      {draft?.writtenAt && (
        <Text>
          {t("house-style.draft", {
            number: draft.number,
            name: draft.writtenBy?.name || someone,
            when: formatInstant(draft.writtenAt),
          })}
        </Text>
      )}
    </div>
  );
}
