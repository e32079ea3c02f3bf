import type { Route } from '../web/routes.ts';

export const keepingRoutes: readonly Route[] = [];
