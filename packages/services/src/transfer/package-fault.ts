/** What is wrong with a package, and where. Never a value of somebody. */
export interface PackageFault {
  /** Relative to the manifest. */
  file: string;
  /** From 1; absent when it is about the whole file. */
  line?: number;
  what: string;
}

/** The package is damaged, was changed, or is not for this installation; `faults` has all that was found. */
export class PackageRefusedError extends Error {
  override readonly name = "PackageRefusedError";
  readonly faults: readonly PackageFault[];

  constructor(faults: readonly PackageFault[]) {
    super(faults.map(inWords).join("\n"));
    this.faults = faults;
  }
}

function inWords({ file, line, what }: PackageFault): string {
  return line === undefined ? `${file}: ${what}` : `${file}, line ${line}: ${what}`;
}
