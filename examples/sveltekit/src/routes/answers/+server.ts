import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request }) => {
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const { name } = (await request.json()) as { name: string };
    return json({ reference: name === 'home' ? 'SVELTE-1' : 'SVELTE-2' }, { status: 201 });
  }
  const fields = [...(await request.formData())].map(([field, value]) => `${field}=${String(value)}`);
  return new Response(fields.join('&'), { status: 201 });
};
