/** What the JSON reporter of Playwright writes, as far as it is read here. */
import { readFileSync } from 'node:fs';

export interface Spec {
  readonly file: string;
  readonly title: string;
  readonly ok: boolean;
  readonly tests: readonly {
    readonly projectName: string;
    /** `expected`, `unexpected`, `flaky` or `skipped`. */
    readonly status: string;
    readonly annotations: readonly { readonly type: string }[];
    readonly results: readonly {
      /** In milliseconds. */
      readonly duration: number;
      readonly steps?: readonly { readonly title: string; readonly error?: object }[];
    }[];
  }[];
}

export interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
}

export interface Report extends Suite {
  /** `startTime` in ISO 8601. */
  readonly stats: { readonly startTime: string };
}

export const readReport = (path: string): Report => JSON.parse(readFileSync(path, 'utf8')) as Report;

/** All tests in a report, in their order. */
export const specsIn = ({ suites = [], specs = [] }: Suite): readonly Spec[] => [...specs, ...suites.flatMap(specsIn)];
