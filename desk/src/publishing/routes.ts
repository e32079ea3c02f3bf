import type { Route } from '../web/routes.ts';

export const publishingRoutes: readonly Route[] = [];
