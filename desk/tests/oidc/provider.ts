/** A real OpenID provider on this computer, with the accounts of an organisation. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { origin } from '../desk.ts';

export const client = { id: 'the-desk', secret: 'a secret that the desk and the provider share' };

/** What the provider knows of an account, besides its name. */
export type Claims = Readonly<Record<string, unknown>>;

export interface TestProvider {
  readonly issuer: string;
  /** Accounts by name. A test changes them. */
  readonly accounts: Map<string, Claims>;
  /** Signs in at the provider as a browser would, and returns the path of the desk to which it leads back. */
  readonly signIn: (address: string, account: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface ProviderOptions {
  /** Whether the ID token has the e-mail address. Otherwise the desk has to ask for it. */
  readonly saysEmail?: boolean;
}

export async function startProvider({ saysEmail = true }: ProviderOptions = {}): Promise<TestProvider> {
  const accounts = new Map<string, Claims>();
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [`${origin}/sign-in/oidc/back`], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'xms_edov'] },
    conformIdTokenClaims: !saysEmail,
    cookies: { keys: ['a key of the tests'] },
    pkce: { required: () => true },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, ...accounts.get(sub) }) }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));

  const signIn: TestProvider['signIn'] = async (address, account) => {
    const cookies = new Map<string, string>();
    let next = address;
    let fields: Record<string, string> | undefined;
    for (let steps = 0; steps < 12 && next.startsWith(issuer); steps += 1) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(next, { redirect: 'manual', headers: { cookie }, ...(fields && { method: 'POST', body: new URLSearchParams(fields) }) });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const page = await response.text();
      const location = response.headers.get('location');
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (location) next = new URL(location, next).href;
      // The page of the provider asks who it is, and then if the desk may know.
      else if (prompt) fields = { prompt, ...(prompt === 'login' && { login: account, password: 'any' }) };
      else throw new Error(`The provider stopped with ${response.status}: ${page.replace(/<[^>]*>/g, ' ').slice(0, 300)}`);
      if (location) fields = undefined;
    }
    if (!next.startsWith(origin)) throw new Error('The provider did not lead back to the desk.');
    return next.slice(origin.length);
  };
  return {
    issuer,
    accounts,
    signIn,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
