import type { ReactNode } from 'react';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageOnServer } from 'coproduction-kit/react/ssr';

export const metadata: Metadata = { title: 'A card in Next.js' };

// #region layout
export default async function Layout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en-GB">
      <body>
        <PageOnServer lang="en-GB" nonce={nonce}>
          {children}
        </PageOnServer>
      </body>
    </html>
  );
}
// #endregion
