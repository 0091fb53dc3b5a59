import type { ConsentEvent, ConsentScope } from "./consent-event.ts";
import { anyPurposes } from "./declared-purpose.ts";
import {
  basisTerms,
  capacityTerms,
  dpvContext,
  evidenceTerms,
  recordProfile,
  statusTerms,
} from "./dpv-terms.ts";
import { processing } from "./processing.ts";

/** A typed literal of JSON-LD. */
interface Literal<T extends string> {
  readonly "@type": `xsd:${T}`;
  readonly "@value": string;
}

/** One consent event as a record of ISO/IEC TS 27560:2023 in the terms of W3C DPV. */
export interface DpvRecord {
  readonly "@id": `urn:uuid:${string}`;
  readonly "@type": "dpv:ConsentRecord";
  readonly "dct:identifier": string;
  readonly "dct:conformsTo": typeof recordProfile;
  readonly "dpv:hasDataSubject": string;
  readonly "dpv:hasDataController": string;
  readonly "dpv:hasLegalBasis": string;
  readonly "dpv:hasProcess": {
    readonly "@type": "dpv:Process";
    readonly "dpv:hasPurpose": `omzien:purpose/${string}`;
    readonly "dpv:hasPersonalData": readonly string[];
    readonly "dpv:hasRecipient": readonly string[];
    /** Null: as long as it is needed for figures about nobody. */
    readonly "dpv:hasDuration": string | null;
    readonly "omzien:limitedTo": ConsentScope | null;
  };
  readonly "dpv:hasConsentStatus": string;
  readonly "dpv:isIndicatedAtTime": Literal<"dateTime">;
  readonly "dpv:isIndicatedBy": string;
  readonly "dpv:hasIndicationMethod": string;
  readonly "omzien:hasCapacity": string;
  readonly "dct:valid": Literal<"dateTime"> | null;
  readonly "dpv:hasNotice": {
    readonly "@type": "dpv:ConsentNotice";
    readonly "dct:hasVersion": number;
    readonly "dct:language": string;
    readonly "omzien:sha256": string;
  };
}

export interface DpvDocument {
  readonly "@context": typeof dpvContext;
  readonly "@graph": readonly DpvRecord[];
}

/**
 * Consent events as JSON-LD that other systems can read: ISO/IEC TS 27560:2023 through W3C DPV. Nothing is left out:
 * `fromDpv` gives back the very events.
 * @param controller name or address of the controller, which is the tenant.
 * @throws RangeError when an event has no readable instant.
 */
export function toDpv(events: readonly ConsentEvent[], controller: string): DpvDocument {
  return { "@context": dpvContext, "@graph": events.map((event) => recordOf(event, controller)) };
}

function recordOf(event: ConsentEvent, controller: string): DpvRecord {
  const { purpose, validUntil } = event;
  const { data, recipients, retention } = processing[purpose];
  return {
    "@id": `urn:uuid:${event.id}`,
    "@type": "dpv:ConsentRecord",
    "dct:identifier": event.id,
    "dct:conformsTo": recordProfile,
    "dpv:hasDataSubject": event.subjectId,
    "dpv:hasDataController": controller,
    "dpv:hasLegalBasis": basisTerms[anyPurposes[purpose].basis],
    "dpv:hasProcess": {
      "@type": "dpv:Process",
      "dpv:hasPurpose": `omzien:purpose/${purpose}`,
      "dpv:hasPersonalData": data.map((kind) => `omzien:data/${kind}`),
      "dpv:hasRecipient": recipients.map((recipient) => `omzien:recipient/${recipient}`),
      "dpv:hasDuration": retention.period,
      "omzien:limitedTo": event.scope ?? null,
    },
    "dpv:hasConsentStatus": statusTerms[event.status],
    "dpv:isIndicatedAtTime": instantOf(event.at),
    "dpv:isIndicatedBy": event.byPersonId,
    "dpv:hasIndicationMethod": evidenceTerms[event.evidence],
    "omzien:hasCapacity": capacityTerms[event.capacity],
    "dct:valid": validUntil === null || validUntil === undefined ? null : instantOf(validUntil),
    "dpv:hasNotice": {
      "@type": "dpv:ConsentNotice",
      "dct:hasVersion": event.textVersion,
      "dct:language": event.locale,
      "omzien:sha256": event.textSha256,
    },
  };
}

function instantOf(at: number): Literal<"dateTime"> {
  return { "@type": "xsd:dateTime", "@value": new Date(at).toISOString() };
}
