import type { Route } from '../web/routes.ts';

export const receivingRoutes: readonly Route[] = [];
