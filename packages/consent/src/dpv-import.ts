import type { Locale } from "@omzien/contracts";
import type { ConsentEvent, ConsentScope } from "./consent-event.ts";
import { type AnyPurposeId, anyPurposeIds, anyPurposes } from "./declared-purpose.ts";
import { basisTerms, capacityTerms, evidenceTerms, recordProfile, statusTerms } from "./dpv-terms.ts";

const locales = ["nl", "en"] as const satisfies readonly Locale[];

/**
 * The consent events in a document that `toDpv` made, possibly elsewhere. Reads that one shape, not JSON-LD in
 * general; what data and recipients it names is read from our own register.
 * @throws TypeError that names what cannot be read: a consent that is half understood is none.
 */
export function fromDpv(document: unknown): readonly ConsentEvent[] {
  const graph = membersOf(document, "document")["@graph"];
  if (!Array.isArray(graph)) throw new TypeError("@graph: a list is expected");
  return graph.map(eventOf);
}

function eventOf(value: unknown): ConsentEvent {
  const record = membersOf(value, "record");
  const process = membersOf(record["dpv:hasProcess"], "dpv:hasProcess");
  const notice = membersOf(record["dpv:hasNotice"], "dpv:hasNotice");
  if (record["dct:conformsTo"] !== recordProfile) throw new TypeError("dct:conformsTo: another profile");
  const purpose = purposeOf(process["dpv:hasPurpose"]);
  if (record["dpv:hasLegalBasis"] !== basisTerms[anyPurposes[purpose].basis])
    throw new TypeError("dpv:hasLegalBasis: not that of the purpose");
  return {
    id: textOf(record, "dct:identifier"),
    subjectId: textOf(record, "dpv:hasDataSubject"),
    purpose,
    scope: scopeOf(process["omzien:limitedTo"]),
    status: nameOf(statusTerms, record, "dpv:hasConsentStatus"),
    at: instantOf(record["dpv:isIndicatedAtTime"], "dpv:isIndicatedAtTime"),
    textVersion: versionOf(notice["dct:hasVersion"]),
    validUntil: record["dct:valid"] === null ? null : instantOf(record["dct:valid"], "dct:valid"),
    textSha256: textOf(notice, "omzien:sha256"),
    locale: localeOf(notice["dct:language"]),
    byPersonId: textOf(record, "dpv:isIndicatedBy"),
    capacity: nameOf(capacityTerms, record, "omzien:hasCapacity"),
    evidence: nameOf(evidenceTerms, record, "dpv:hasIndicationMethod"),
  };
}

type Members = Readonly<Record<string, unknown>>;

function membersOf(value: unknown, what: string): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${what}: an object is expected`);
  return { ...value };
}

function textOf(members: Members, key: string): string {
  const value = members[key];
  if (typeof value !== "string" || value === "") throw new TypeError(`${key}: a text is expected`);
  return value;
}

function nameOf<K extends string>(terms: Readonly<Record<K, string>>, members: Members, key: string): K {
  const term = members[key];
  for (const name of Object.keys(terms)) if (isKeyOf(terms, name) && terms[name] === term) return name;
  throw new TypeError(`${key}: an unknown term`);
}

function isKeyOf<K extends string>(terms: Readonly<Record<K, string>>, name: string): name is K {
  return Object.hasOwn(terms, name);
}

function purposeOf(value: unknown): AnyPurposeId {
  const purpose = anyPurposeIds.find((id) => `omzien:purpose/${id}` === value);
  if (purpose === undefined) throw new TypeError("dpv:hasPurpose: an unknown purpose");
  return purpose;
}

function localeOf(value: unknown): Locale {
  const locale = locales.find((known) => known === value);
  if (locale === undefined) throw new TypeError("dct:language: an unknown language");
  return locale;
}

function scopeOf(value: unknown): ConsentScope | null {
  if (value === null) return null;
  const scope = membersOf(value, "omzien:limitedTo");
  const { kind } = scope;
  if (kind !== "match" && kind !== "partner") throw new TypeError("omzien:limitedTo: an unknown kind");
  return { kind, id: textOf(scope, "id") };
}

function versionOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new TypeError("dct:hasVersion: a whole number is expected");
  return value;
}

function instantOf(value: unknown, key: string): number {
  const at = Date.parse(textOf(membersOf(value, key), "@value"));
  if (Number.isNaN(at)) throw new TypeError(`${key}: an instant is expected`);
  return at;
}
