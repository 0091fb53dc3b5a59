import type { AskedPurpose } from "@omzien/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../api/Loaded.tsx";
import { consentsQuery } from "../../api/queries.ts";
import { Redirect } from "../session/Redirect.tsx";
import { ConsentQuestion } from "./ConsentQuestion.tsx";
import { unanswered } from "./send-flow.ts";

interface ConsentPageProps {
  /** What this form needs an answer for. */
  needed: readonly AskedPurpose[];
  /** Where to go when all are answered. */
  next: string;
}

/** Each consent by itself, with its exact text; a no is as good as a yes. */
export function ConsentPage({ needed, next }: ConsentPageProps) {
  const consents = useQuery(consentsQuery);
  // Counted once: "question 2 of 3" must not become "question 1 of 2" while answering.
  const [total, setTotal] = useState<number>();
  return (
    <Loaded query={consents}>
      {(known) => {
        const open = unanswered(needed, known);
        const [first] = open;
        if (!first) return <Redirect href={next} />;
        const all = total ?? open.length;
        return (
          <ConsentQuestion
            key={first.purpose}
            consent={first}
            place={{ current: all - open.length + 1, total: all }}
            onAnswer={() => setTotal(all)}
          />
        );
      }}
    </Loaded>
  );
}
