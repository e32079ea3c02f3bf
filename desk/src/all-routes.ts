import { keepingRoutes } from './keeping/routes.ts';
import { resultsRoutes } from './publishing/results-routes.ts';
import { ideaRoutes } from './publishing/idea-pages.ts';
import { publishingRoutes } from './publishing/routes.ts';
import { readingRoutes } from './reading/routes.ts';
import { receivingRoutes } from './receiving/routes.ts';
import { signInRoutes } from './signing-in/routes.ts';
import { takingBackRoutes } from './taking-back/routes.ts';
import type { Route } from './web/routes.ts';

/** Every address of the desk. */
export const routes: readonly Route[] = [
  ...receivingRoutes,
  ...signInRoutes,
  ...readingRoutes,
  ...publishingRoutes,
  ...ideaRoutes,
  ...resultsRoutes,
  ...takingBackRoutes,
  ...keepingRoutes,
];
