import type { PresetSubject, ProjectPreset, ProjectProposal, TakenPreset } from "@omzien/contracts";
import { Heading, Link, Notice, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { PresetForm } from "./PresetForm.tsx";
import { presetQuery, subjectChanges, versionsOf } from "./preset-doors.ts";

/** One kind of project: what it would change, and taking it. */
export function PresetPage({ preset }: { preset: ProjectPreset }) {
  const { t } = useTranslator();
  const query = useQuery(presetQuery(preset));
  const [taken, setTaken] = useState<TakenPreset>();
  usePageTitle(t(`project-preset.${preset}`));
  return (
    <Loaded query={query} width="wide">
      {(proposal) => (
        <PageLayout width="wide">
          <BackLink />
          <Link href="/beheer/soort-project">{t("project-preset.title")}</Link>
          <Heading level={1}>{t(`project-preset.${preset}`)}</Heading>
          <Text size="lead">{t(`project-preset.${preset}.what`)}</Text>
          <Text>{t(`project-preset.${preset}.fits`)}</Text>
          <div role="status">{taken && <TakenNotice taken={taken.taken} />}</div>
          <Proposal
            key={proposal.version}
            proposal={proposal}
            onTaken={(given) => {
              setTaken(given);
              window.scrollTo({ top: 0 });
              void query.refetch();
            }}
            onOutdated={() => void query.refetch()}
          />
        </PageLayout>
      )}
    </Loaded>
  );
}

interface ProposalProps {
  proposal: ProjectProposal;
  onTaken: (taken: TakenPreset) => void;
  onOutdated: () => void;
}

function Proposal(props: ProposalProps) {
  const translator = useTranslator();
  const subjects = subjectChanges(translator, props.proposal);
  if (subjects.length === 0) return <Text>{translator.t("project-preset.same")}</Text>;
  return <PresetForm {...props} subjects={subjects} />;
}

/** Each subject leads to its earlier versions, where it can be taken back. */
function TakenNotice({ taken }: { taken: readonly { subject: PresetSubject }[] }) {
  const { t } = useTranslator();
  return (
    <Notice tone="success" title={t("project-preset.taken")}>
      <p>{t("project-preset.back")}</p>
      <ul>
        {taken.map(({ subject }) => (
          <li key={subject}>
            <Link href={versionsOf[subject]}>{t(`project-preset.subject.${subject}`)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
