/** How `results.md` begins. */
export const introduction = `# What Omzien costs

Written by \`pnpm bench\`; the same figures by key are in \`results.json\`. Compare figures within one table only.
`;
