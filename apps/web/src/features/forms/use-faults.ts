import type { Translator } from "@omzien/i18n";
import type { FormFault } from "@omzien/ui";
import { useState } from "react";
import type { z } from "zod";
import type { ProblemError } from "../../api/problem-error.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { type FieldPlace, type InputFault, inputFaults, messageIdsOf, placeFaults } from "./form-faults.ts";

export interface Faults {
  /** For `ErrorSummary` or `QuestionPage`; a new list on every attempt. */
  faults: readonly FormFault[];
  /** For the field itself. */
  errorOf: (fieldId: string) => string | undefined;
  /**
   * Checks the input with the schema of the contract, and shows all faults at once.
   * @returns what the schema made of it, or undefined when something is to be put right first.
   */
  check: <Schema extends z.ZodType>(schema: Schema, input: unknown) => z.output<Schema> | undefined;
  /** Shows what the API found. @returns false when none of it belongs to a field of this page. */
  showProblem: (problem: ProblemError) => boolean;
  clear: () => void;
}

/** The faults of one form. @param places its fields, in the order of the page. */
export function useFaults(places: readonly FieldPlace[]): Faults {
  const translator = useTranslator();
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const show = (found: readonly InputFault[]) => {
    const { placed } = placeFaults(found, places);
    setFaults(
      placed.map((fault) => ({
        fieldId: fault.fieldId,
        message: wordsFor(translator, messageIdsOf(fault), fault.place),
      })),
    );
    return placed.length > 0;
  };
  return {
    faults,
    errorOf: (fieldId) => faults.find((fault) => fault.fieldId === fieldId)?.message,
    check(schema, input) {
      const parsed = schema.safeParse(input);
      show(parsed.success ? [] : inputFaults(parsed.error));
      return parsed.success ? parsed.data : undefined;
    },
    showProblem: (problem) => show(problem.faults),
    clear: () => setFaults([]),
  };
}

function wordsFor(translator: Translator, ids: readonly string[], place: FieldPlace): string {
  const id = ids.find((each) => translator.has(each)) ?? "fault.invalid";
  return translator.find(id, place.values);
}
