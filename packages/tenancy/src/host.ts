const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
const shape = new RegExp(`^(${label}(?:\\.${label})*)(?::[0-9]{1,5})?$`);

/**
 * The name in a Host header: lower case, without port. Undefined for anything that is not a plain name, whatever a
 * client made of it; never throws.
 */
export function normaliseHost(header: string | undefined): string | undefined {
  if (header === undefined || header.length > 259) return undefined;
  const host = shape.exec(header)?.[1];
  return host === undefined || host.length > 253 ? undefined : host.toLowerCase();
}
