import type { components } from "@omzien/api-client";
import { ConsentQuestion } from "./ConsentQuestion.tsx";

interface RequiredConsentProps {
  consent: components["schemas"]["Consent"];
  onGiven: () => void;
}

/** A no to what the whole form is about: said plainly, with the question once more and a number to call. */
export function RequiredConsent({ consent, onGiven }: RequiredConsentProps) {
  return (
    <ConsentQuestion
      consent={consent}
      isRequired
      onAnswer={(answer) => {
        if (answer === "given") onGiven();
      }}
    />
  );
}
