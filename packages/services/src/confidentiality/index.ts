export { acceptConfidentiality } from "./accept-confidentiality.ts";
export { getConfidentialityStatement } from "./get-confidentiality-statement.ts";
export { recordConfidentiality } from "./record-confidentiality.ts";
