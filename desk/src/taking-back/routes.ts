import type { Route } from '../web/routes.ts';

export const takingBackRoutes: readonly Route[] = [];
