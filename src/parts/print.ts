/** Prints the page. A browser inside an app may not be able to: then the person keeps a copy, which can be printed elsewhere. */
export function printOr(keep: () => void): void {
  try {
    print();
  } catch {
    keep();
  }
}
