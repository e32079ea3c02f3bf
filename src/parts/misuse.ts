/** Tells the developer what is wrong in the markup: the element, the attribute or slot, and the fix. The page goes on. */
export function reportMisuse(host: Element, attribute: string, fix: string): void {
  console.error(`<${host.localName}> ${attribute}: ${fix}`, host);
}
