// #region proxy
import { NextResponse, type NextRequest } from 'next/server';

/** A strict policy, with a new nonce for each page. Next.js puts it on its own scripts, `PageOnServer` on the styles of the tools. */
export function proxy(request: NextRequest) {
  // The tools of the developer need `'unsafe-eval'`, inline styles and scripts made of strings.
  if (process.env.NODE_ENV === 'development') return NextResponse.next();
  const nonce = btoa(crypto.randomUUID());
  const policy = [
    `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; connect-src 'self'`,
    `form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}
// #endregion
