/** Tells the developer what is wrong in the markup: the element, the attribute or slot, and the fix. The page goes on. */
export function reportMisuse(host: Element, attribute: string, fix: string): void {
  console.error(`<${host.localName}> ${attribute}: ${fix}`, host);
}

/** What is wrong in the markup: the attribute or slot, and the fix. */
export type Mistake = readonly [attribute: string, fix: string];

/** Reports each mistake once; some come late, from script. */
export function reportOnce(host: Element, mistakes: readonly Mistake[], reported: Set<string>): void {
  for (const [attribute, fix] of mistakes) {
    if (!reported.has(attribute)) reportMisuse(host, attribute, fix);
    reported.add(attribute);
  }
}
