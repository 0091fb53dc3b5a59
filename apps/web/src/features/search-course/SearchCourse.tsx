import type { components } from "@omzien/api-client";
import { Details, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../api/Loaded.tsx";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { courseQuery } from "./queries.ts";
import { ReachChoice } from "./ReachChoice.tsx";
import css from "./SearchCourse.module.css";
import { nextText, stepText } from "./step-text.ts";

type Course = components["schemas"]["SearchCourse"];
type Step = Course["steps"][number];

/** Older steps are folded away. */
const shownSteps = 6;

interface SearchCourseProps {
  helpRequestId: string;
  /** How far the request may travel now, to come back to. */
  audience: components["schemas"]["HelpRequest"]["audience"];
  onChanged: () => Promise<void>;
}

/** What happened in the search, what comes next, and a stop at this ring; for the asker and for the desk to read out. */
export function SearchCourse({ helpRequestId, audience, onChanged }: SearchCourseProps) {
  const course = useQuery(courseQuery(helpRequestId));
  return (
    <Loaded query={course}>
      {(found) => (
        <div className={css["course"]}>
          <StepsSoFar course={found} />
          <ReachChoice
            helpRequestId={helpRequestId}
            audience={audience}
            reach={found.reach}
            isCircleFirst={found.next?.kind === "circle"}
            onChanged={onChanged}
          />
        </div>
      )}
    </Loaded>
  );
}

function StepsSoFar({ course }: { course: Course }) {
  const translator = useTranslator();
  const { t } = translator;
  const place = { siteName: useSite().name, nearbyAreas: course.nearbyAreas };
  const next = nextText(translator, course.next, place);
  const earlier = course.steps.slice(0, -shownSteps);
  const latest = course.steps.slice(-shownSteps);
  return (
    <>
      {course.steps.length === 0 && <Text muted>{t("course.none")}</Text>}
      {earlier.length > 0 && (
        <Details summary={t("course.earlier", { count: earlier.length })}>
          <StepList steps={earlier} place={place} />
        </Details>
      )}
      <StepList steps={latest} place={place} />
      {next && <Text>{next}</Text>}
    </>
  );
}

function StepList({ steps, place }: { steps: readonly Step[]; place: Parameters<typeof stepText>[2] }) {
  const translator = useTranslator();
  const { t, formatInstant } = translator;
  return (
    steps.length > 0 && (
      <ol className={css["steps"]}>
        {steps.map((step) => (
          <li key={step.id} className={css["step"]}>
            <time dateTime={step.at} className={css["when"]}>
              {formatInstant(step.at)}
            </time>
            <p>{stepText(translator, step, place)}</p>
            {step.by === "desk" && <p className={css["by"]}>{t("course.by-desk")}</p>}
          </li>
        ))}
      </ol>
    )
  );
}
