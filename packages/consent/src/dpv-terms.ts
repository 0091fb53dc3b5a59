import type { Capacity, ConsentStatus, Evidence } from "./consent-event.ts";
import type { Basis } from "./purpose.ts";

/** Prefixes of the vocabularies that an export uses: W3C DPV 2 and its GDPR extension, Dublin Core, XML Schema. */
export const dpvContext = {
  dpv: "https://w3id.org/dpv#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  "dpv-27560": "https://w3id.org/dpv/schema/dpv-27560#",
  dct: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  omzien: "https://omzien.nl/ns/consent#",
} as const;

/** The profile that records conform to: ISO/IEC TS 27560:2023 with what the GDPR asks on top. */
export const recordProfile = "dpv-27560:record-eu-gdpr";

/** Statuses one to one, after the life cycle of consent in DPV. */
export const statusTerms = {
  requested: "dpv:ConsentRequested",
  given: "dpv:ConsentGiven",
  refused: "dpv:ConsentRefused",
  withdrawn: "dpv:ConsentWithdrawn",
  expired: "dpv:ConsentExpired",
  renewed: "dpv:RenewedConsentGiven",
  "revoked-by-org": "dpv:ConsentRevoked",
  invalidated: "dpv:ConsentInvalidated",
} as const satisfies Record<ConsentStatus, string>;

export const basisTerms = {
  "6-1-a": "eu-gdpr:A6-1-a",
  "6-1-b": "eu-gdpr:A6-1-b",
  "6-1-c": "eu-gdpr:A6-1-c",
  "6-1-d": "eu-gdpr:A6-1-d",
  "6-1-e": "eu-gdpr:A6-1-e",
  "6-1-f": "eu-gdpr:A6-1-f",
  "9-2-a": "eu-gdpr:A9-2-a",
} as const satisfies Record<Basis, string>;

/** How the answer came in. DPV has no terms as narrow as these, so they are our own. */
export const evidenceTerms = {
  web: "omzien:OnTheSite",
  phone: "omzien:ByPhone",
  paper: "omzien:OnPaper",
} as const satisfies Record<Evidence, string>;

export const capacityTerms = {
  self: "omzien:InPerson",
  staff: "omzien:WrittenDownByStaff",
  guardian: "omzien:ByGuardian",
  mentor: "omzien:ByMentor",
  curator: "omzien:ByCurator",
  bewindvoerder: "omzien:ByAdministrator",
  gemachtigde: "omzien:ByMandate",
} as const satisfies Record<Capacity, string>;
