/** A browser that is not signed in: it keeps its cookies, and sends forms as browsers do. */
import { origin, type TestDesk } from './desk.ts';

export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(path: string, fields?: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export function visit({ send }: Pick<TestDesk, 'send'>): Visitor {
  const cookies = new Map<string, string>();
  const request = async (
    path: string,
    options: { readonly method?: string; readonly body?: string; readonly headers: Readonly<Record<string, string>> },
  ): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await send(path, { ...options, headers: { ...(cookie && { cookie }), ...options.headers } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path, headers = {}) => request(path, { headers }),
    post(path, fields = {}, headers = {}) {
      const body = new URLSearchParams(fields).toString();
      const sent = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
        origin,
        'sec-fetch-site': 'same-origin',
      };
      return request(path, { method: 'POST', headers: { ...sent, ...headers }, body });
    },
  };
}

/** The path of a link of the desk. */
export const pathOf = (link: string): string => link.slice(origin.length);

/** The key in a one-time link. */
export const keyOf = (link: string): string => new URL(link).searchParams.get('key') ?? '';
