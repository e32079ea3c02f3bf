import type { Route } from '../web/routes.ts';

export const signInRoutes: readonly Route[] = [];
