import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PageOnServer } from 'coproduction-kit/react/ssr';

export const metadata: Metadata = { title: 'A card in Next.js with its defaults' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <PageOnServer lang="en-GB">{children}</PageOnServer>
      </body>
    </html>
  );
}
