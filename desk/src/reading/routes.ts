import type { Route } from '../web/routes.ts';

export const readingRoutes: readonly Route[] = [];
