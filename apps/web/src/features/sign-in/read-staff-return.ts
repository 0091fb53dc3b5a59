/** What the provider sent along; everything else in the address is left out. */
export interface StaffReturn {
  state: string;
  code?: string;
  iss?: string;
  error?: string;
}

/** As long as the contract takes them: what is longer is none of a provider, and is refused as such. */
const longest = { code: 4000, iss: 300, error: 100 } as const;

/** Reads it from the query of an address. */
export function readStaffReturn(search: string): StaffReturn {
  const given = new URLSearchParams(search);
  const of = (name: keyof typeof longest) => {
    const value = given.get(name);
    return value === null ? {} : { [name]: value.slice(0, longest[name]) };
  };
  // Without a state it is nobody's attempt, and is told so as any other that does not count.
  return { state: given.get("state") ?? "x".repeat(43), ...of("code"), ...of("iss"), ...of("error") };
}
