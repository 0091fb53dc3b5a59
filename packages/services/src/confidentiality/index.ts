export { acceptConfidentiality } from "./accept-confidentiality.ts";
export { getConfidentialityStatement } from "./get-confidentiality-statement.ts";
export { getPromiseLetter } from "./get-promise-letter.ts";
export { recordConfidentiality } from "./record-confidentiality.ts";
